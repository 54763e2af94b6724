/**
 * What a tag name says about the text in the element, before any style is computed. Independent of the DOM, so that
 * pages and the command line read documents by the same rules.
 */

/**
 * `block` ends the surrounding passage; `heading` and `scope` are blocks that also start a section; `excluded` is never
 * read; `aside` is not read either, but is adjacent text for its neighbours; `gap` separates words like a space; `cell`
 * and `row` are blocks of a table.
 */
export type TagRole =
  | 'inline'
  | 'block'
  | 'cell'
  | 'row'
  | 'heading'
  | 'scope'
  | 'excluded'
  | 'aside'
  | 'gap';

const names: Record<Exclude<TagRole, 'inline'>, string> = {
  block:
    'address aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frameset header hgroup html legend li main menu nav ol p search summary table tbody tfoot ' +
    'thead ul',
  cell: 'td th',
  row: 'hr tr',
  heading: 'h1 h2 h3 h4 h5 h6',
  scope: 'article section',
  // User input, code, and what no reader sees; ruby annotations are between the letters of a name.
  excluded:
    'applet area audio base canvas datalist embed frame head iframe input link listing map meta meter noembed noframes ' +
    'noscript object optgroup option param plaintext pre progress rp rt script select source style template textarea ' +
    'title track video xmp',
  aside: 'code kbd math samp svg',
  gap: 'br img picture button',
};

const roles = new Map<string, TagRole>(
  Object.entries(names).flatMap(([role, list]) =>
    list.split(' ').map((name) => [name, role as TagRole] as const),
  ),
);

/** @param name the element's local name in lower case. */
export function roleOfTag(name: string): TagRole {
  return roles.get(name) ?? 'inline';
}

/** Whether text before an element's start or after its end belongs to another passage. */
export function endsPassage(role: TagRole): boolean {
  return role !== 'inline' && role !== 'gap' && !isUnread(role);
}

/** The border of an element whose role ends passages. */
export function borderOf(role: TagRole): 'block' | 'cell' | 'far' {
  if (role === 'cell') return role;
  return role === 'row' || role === 'scope' ? 'far' : 'block';
}

/** Whether the text in such an element is never part of a passage. */
export function isUnread(role: TagRole): boolean {
  return role === 'excluded' || role === 'aside';
}

/** Whether an element may have a shadow root: most blocks, `span`, and custom elements, which have a hyphen. */
export function canHost(name: string, role: TagRole): boolean {
  return role === 'inline' ? name === 'span' || name.includes('-') : endsPassage(role);
}
