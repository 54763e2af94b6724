/**
 * Wikidata's label service joins all aliases of an item with `, `, and an alias may itself contain a comma: `Springfield, Illinois,
 * Home of Lincoln`. Split at every comma, `Illinois` would be marked as Springfield. So a part that may belong to the name before
 * it is joined to that again.
 */
import { isNameEnding } from '../cells/name-endings.ts';

export interface SplitAliases {
  aliases: string[];
  /** May be an alias or part of one: usable for search only, not for pages. */
  unsure: string[];
  /** Aliases that contain a comma. */
  joined: string[];
}

/** What is known of an item besides its aliases. */
export interface AboutItem {
  label: string;
  description: string;
  /** Whether a text is the label of another item, or among the aliases of several. */
  elsewhere: (text: string) => 'label' | 'aliases' | undefined;
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const bare = (text: string) => wordsOf(text).join(' ');

/** Takes the label service's text for one item. */
export function splitAltLabel(text: string, about: AboutItem): SplitAliases {
  const parts = text
    .split(/,\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const judge = createJudge(parts, about);
  const found: SplitAliases = { aliases: [], unsure: [], joined: [] };
  let name: string[] = [];
  const close = () => {
    const alias = name.join(', ');
    if (name.length > 1) found.joined.push(alias);
    // An item's label is never among its aliases.
    if (alias !== '' && bare(alias) !== bare(about.label)) found.aliases.push(alias);
    name = [];
  };
  for (const part of parts) {
    const verdict = name.length === 0 ? 'name' : judge(name, part);
    if (verdict === 'rest') name.push(part);
    else {
      close();
      if (verdict === 'unsure') found.unsure.push(part);
      else name = [part];
    }
  }
  close();
  return found;
}

type Verdict = 'name' | 'rest' | 'unsure';

/** Whether a part continues the name before it. */
function createJudge(parts: readonly string[], { label, description, elsewhere }: AboutItem) {
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(bare(part), (counts.get(bare(part)) ?? 0) + 1);
  const last = bare(parts.at(-1) ?? '');
  const labelWords = new Set(wordsOf(label));
  const labelStart = bare(label.split(/,\s|\s*\(/)[0] ?? '');
  const ofLabel = (words: readonly string[]) =>
    words.length > 0 && words.every((word) => labelWords.has(word));
  const initials =
    labelWords.size > 2
      ? wordsOf(label)
          .map((word) => word.charAt(0))
          .join('')
      : undefined;
  const described = ` ${bare(description)} `;
  const cased = /^\p{Lu}/u.test(label);

  return (name: readonly string[], part: string): Verdict => {
    const before = name.at(-1) ?? '';
    const [head, words] = [wordsOf(before), wordsOf(part)];
    // `New York, NYC` for New York City.
    if (words.join('') === initials) return 'name';
    if (isNameEnding(part)) return 'rest';
    // `Joe Biden, Joseph Biden`: a part that repeats a word of it is another name.
    if (words.some((word) => word.length > 2 && head.includes(word))) return 'name';
    // A name occurs only once in the list and is not the label, or it is the beginning of a longer one.
    const whole = name.length === 1 && (bare(before) === bare(label) || bare(before) === labelStart);
    if (name.length === 1 && (whole || (counts.get(bare(before)) ?? 0) > 1)) return 'rest';
    if (bare(part) === last && (counts.get(last) ?? 0) > 1 && !ofLabel(words)) return 'rest';
    // `King, Martin Luther`; given names follow, as in `Tolkien, John Ronald Reuel`.
    const givenName =
      words[0] !== undefined && labelWords.has(words[0]) && label.toLowerCase().startsWith(words[0]);
    if (name.length === 1 && ofLabel(head) && (ofLabel(words) || (givenName && head.length === 1)))
      return 'rest';
    if (ofLabel(words) || words.some((word) => word.length > 3 && labelWords.has(word))) return 'name';
    if (regions().has(bare(part)) || described.includes(` ${bare(part)} `)) return 'rest';
    const other = elsewhere(part);
    if (other !== undefined) return other === 'label' ? 'rest' : 'unsure';
    if (cased && /^\p{Ll}/u.test(part) && words.length > 1) return 'rest';
    // `Philip, Duke of Edinburgh` for Prince Philip, but `Putin, VVP` for Vladimir Putin.
    if (name.length === 1 && ofLabel(head) && !isAcronym(part)) return 'unsure';
    // `Cape Elizabeth, ME`
    if (/^\p{Lu}\.?\p{Lu}\.?$/u.test(part) && bare(before).length > 2) return 'unsure';
    return 'name';
  };
}

const isAcronym = (part: string) => /^[\p{Lu}\p{N}]{3,}$/u.test(part);

/** Names of countries in the interface languages. */
let known: Set<string> | undefined;

function regions(): Set<string> {
  if (known) return known;
  known = new Set();
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  for (const language of ['en', 'de', 'fr', 'es', 'ru', 'uk', 'ar']) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = names.of(code);
      if (name !== undefined) known.add(bare(name));
    }
  }
  return known;
}
