/**
 * What an element's name says about the text in it, before any style is asked. Knows no DOM, so that the page and the
 * command line read a document by the same rules.
 */

/**
 * `block` ends the passage around it; `heading` and `scope` are blocks that also start a section; `excluded` is never
 * read; `aside` is not read either, yet its neighbours in the line know what it says; `gap` separates words like a space;
 * `cell` and `row` are blocks of a table.
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
  // What a reader types, code and what no reader sees; annotations of ruby text stand between the letters of a name.
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

/** Whether text before an element's start or after its end is of another passage. */
export function endsPassage(role: TagRole): boolean {
  return role !== 'inline' && role !== 'gap' && !isUnread(role);
}

/** The border that an element with a passage-ending role has. */
export function borderOf(role: TagRole): 'block' | 'cell' | 'far' {
  if (role === 'cell') return role;
  return role === 'row' || role === 'scope' ? 'far' : 'block';
}

/** Whether the text in such an element is never part of a passage. */
export function isUnread(role: TagRole): boolean {
  return role === 'excluded' || role === 'aside';
}

/** Elements that may have a shadow root: most blocks by their name, `span`, and custom elements by their hyphen. */
export function canHost(name: string, role: TagRole): boolean {
  return role === 'inline' ? name === 'span' || name.includes('-') : endsPassage(role);
}

/**
 * Elements that are not read whatever their name: what can be edited, and code editors. Joined at run time, or minifying
 * would write it out at each of its uses.
 */
export const excludedSelector = [
  '[contenteditable]:not([contenteditable="false" i])',
  '[role~="textbox"],[role~="searchbox"],[role~="combobox"]',
  '.monaco-editor,.ace_editor',
].join();
