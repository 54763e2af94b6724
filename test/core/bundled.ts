/** The bundled pack with its index, and mentions in a form suited to tables of cases. */
import pack from '../../assets/packs/geneva-2021.json' with { type: 'json' };
import { buildIndex } from '../../components/core/gazetteer/build-index.ts';
import type { Pack } from '../../components/core/pack/model.ts';
import { parsePack } from '../../components/core/pack/parse-pack.ts';
import { findMentions } from '../../components/core/resolve/find-mentions.ts';
import type { Strictness } from '../../components/core/resolve/weigh.ts';
import type { Mention } from '../../components/core/text/model.ts';
import { passagesOfText } from '../../components/core/text/paragraphs.ts';

/** @throws Error with every problem, so that a broken pack is reported as such. */
function packOf(value: unknown): Pack {
  const parsed = parsePack(value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.pack;
}

export const bundled = packOf(pack);
export const bundledIndex = buildIndex([bundled]);

/** Mentions of a text taken as one page, passages between blank lines. */
export function mentionsIn(text: string, language?: string, strictness: Strictness = 'balanced'): Mention[] {
  return findMentions(bundledIndex, passagesOfText(text, language), { strictness });
}

/** `text = card` for each mention, in order. */
export const marks = (text: string, language?: string, strictness?: Strictness): string[] =>
  mentionsIn(text, language, strictness).map(
    (mention) => `${mention.text.replace(/\s+/g, ' ')} = ${mention.card.slice(bundled.id.length + 1)}`,
  );
