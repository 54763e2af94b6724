/** The language of a passage: what the page declares, unless its function words say otherwise. */

/** So many small words of another language outvote what the page declares. */
const outvotes = 4;

const primaries = new Map<string, string>();

/** The primary subtag of a BCP 47 tag, lower case. Pages have one or two tags, asked for with every passage. */
function primaryOf(tag: string): string {
  let primary = primaries.get(tag);
  if (primary === undefined) {
    primary = tag.toLowerCase().split('-')[0] ?? '';
    if (primaries.size >= maxPrimaries) primaries.clear();
    primaries.set(tag, primary);
  }
  return primary;
}

const maxPrimaries = 100;

/** @param votes how many small words of each language there are. */
export function languageOf(
  declared: string | undefined,
  languages: readonly string[],
  votes: Int32Array,
): string {
  const primary = declared === undefined ? '' : primaryOf(declared);
  let best = 0;
  let most = 0;
  let second = 0;
  for (let language = 0; language < languages.length; language++) {
    const count = votes[language] as number;
    if (count > most) {
      second = most;
      most = count;
      best = language;
    } else if (count > second) second = count;
  }
  const found = most > second ? (languages[best] ?? '') : '';
  if (primary === '') return found;
  if (found === '' || most < outvotes) return primary;
  const own = votes[languages.indexOf(primary)] ?? 0;
  return most >= own * 2 ? found : primary;
}
