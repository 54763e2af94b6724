/**
 * What an element's name says about the text in it, before any style is asked. Knows no DOM, so that the page and the
 * command line read a document by the same rules.
 */

/**
 * `block` ends the passage around it; `heading` and `scope` are blocks that also start a section; `excluded` is never
 * read; `gap` separates words like a space.
 */
export type TagRole = 'inline' | 'block' | 'heading' | 'scope' | 'excluded' | 'gap';

const names: Record<Exclude<TagRole, 'inline'>, string> = {
  block:
    'address aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frameset header hgroup hr html legend li main menu nav ol p search summary table tbody td tfoot ' +
    'th thead tr ul',
  heading: 'h1 h2 h3 h4 h5 h6',
  scope: 'article section',
  // What a reader types, code and what no reader sees; annotations of ruby text stand between the letters of a name.
  excluded:
    'applet area audio base canvas code datalist embed frame head iframe input kbd link listing map math meta meter ' +
    'noembed noframes noscript object optgroup option param plaintext pre progress rp rt samp script select source style ' +
    'svg template textarea title track video xmp',
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
  return role === 'block' || role === 'heading' || role === 'scope';
}

/** Elements that may have a shadow root: most blocks by their name, `span`, and custom elements by their hyphen. */
export function canHost(name: string, role: TagRole): boolean {
  return role === 'inline' ? name === 'span' || name.includes('-') : role !== 'excluded' && role !== 'gap';
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
