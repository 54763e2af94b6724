/** What an unsaved card would mark on a page, by the same steps as on pages. */
import { findInLayers } from '../core/detect/find-in-layers.ts';
import { buildIndex } from '../core/gazetteer/build-index.ts';
import type { CardIndex } from '../core/gazetteer/card-index.ts';
import type { CardTrial } from '../core/own-cards/card-trial.ts';
import type { Card, Pack } from '../core/pack/model.ts';
import { packWarnings } from '../core/pack-quality/pack-warnings.ts';
import { openCandidates } from '../core/resolve/open-candidates.ts';
import { documentOf, settleMarks } from '../core/resolve/settle-marks.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Candidate, Mention, Passage } from '../core/text/model.ts';
import { cardsNamed } from './packs/own-layer.ts';
import type { PageIndex } from './packs/page-index.ts';

/** Maximum number of mentions shown. */
const mostShown = 3;
/** Maximum number of forms shown. */
const mostForms = 12;
/** Length of the text shown on either side of a mention, in UTF-16 units. */
const around = 60;

const trialId = 'own.trial0000';
const trialKey = `${trialId}:trial`;

/** @param card parsed. @param key of the card being edited, which is ignored when looking for others with the same name. */
export function tryCard(
  card: Omit<Card, 'id'>,
  key: string | undefined,
  passages: readonly Passage[],
  settings: Settings,
  { indexes, sameEntity, added }: PageIndex,
): CardTrial {
  // Relations lead to cards that this temporary pack does not contain.
  const trial: Card = { ...card, id: 'trial', relations: [] };
  const pack: Pack = {
    id: trialId,
    title: card.name,
    version: '1',
    language: 'en',
    references: [],
    cards: [trial],
  };
  const index = buildIndex([pack]);
  const names = [card.name, ...card.aliases.map(({ text }) => text)];
  const namesakes = indexes.flatMap((other) => cardsNamed(other, names)).filter((other) => other !== key);
  const others = openCandidates(findInLayers([index, ...indexes], passages, added), undefined, sameEntity);
  const candidates = others.map((candidate) => withoutStored(candidate, key));
  const { mentions } = settleMarks(candidates, documentOf(passages), { ...settings, kindsOff: [] });
  const own = mentions.filter(({ card: of, others: more }) => of === trialKey || more.includes(trialKey));
  const texts = new Map(passages.map(({ id, text }) => [id, text]));
  return {
    count: own.length,
    first: own.slice(0, mostShown).map((mention) => excerptOf(mention, texts.get(mention.passage) ?? '')),
    forms: formsOf(index, card.name),
    warnings: packWarnings(pack, index).map(({ message }) => message),
    namesakes: [...new Set(namesakes)],
  };
}

/** The unsaved card replaces its stored version. */
function withoutStored(candidate: Candidate, key: string | undefined): Candidate {
  if (key === undefined) return candidate;
  return { ...candidate, choices: candidate.choices.filter(({ card }) => card !== key) };
}

function excerptOf({ start, end, how }: Mention, text: string): CardTrial['first'][number] {
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, start - around)) + 1);
  const cut = text.slice(from, end + around);
  return { text: cut, start: start - from, end: end - from, how };
}

function formsOf(index: CardIndex, name: string): string[] {
  const forms = new Set<string>();
  for (let entry = 0; entry < index.aliases.card.length && forms.size < mostForms; entry++) {
    const { role, text } = index.aliasAt(entry);
    if (role !== 'confusable' && text !== name) forms.add(text);
  }
  return [...forms];
}
