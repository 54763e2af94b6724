/** Reads the passages of an HTML file with the same rules as on pages, as far as possible without styles. */
import { Parser } from 'htmlparser2';
import { isLoneName } from '../../components/core/text/adjacent-names.ts';
import type { TextPassage as PlainPassage } from '../../components/core/text/paragraphs.ts';
import { outsideBody, type PlacedText } from '../../components/page/read/find-body.ts';
import { createJoiner } from '../../components/page/read/join-passages.ts';
import type { JoinedPassage } from '../../components/page/read/joined-passage.ts';
import { type Place, placeWithin } from '../../components/page/read/place.ts';
import {
  borderOf,
  endsPassage,
  isUnread,
  roleOfTag,
  type TagRole,
} from '../../components/page/read/tag-roles.ts';
import { createTableHeads } from './table-heads.ts';

/** A passage with the number of its section. */
type TextPassage = PlainPassage & { section: number };

interface Open {
  role: TagRole;
  excluded: boolean;
  language: string | undefined;
  place: Place;
}

/** Where a text comes from, as far as names beside it may depend on it. */
interface Origin {
  head: string | undefined;
}

const betweenPassages = '\n\n';
const editorClasses = /(?:^|\s)(?:cm-editor|CodeMirror|monaco-editor|ace_editor)(?:\s|$)/;

/** Gives the extracted text, with a blank line between passages, and the passages of its body with their offsets in it. */
export function readHtml(html: string): { text: string; passages: TextPassage[] } {
  let text = '';
  const passages: (TextPassage & PlacedText)[] = [];
  const tables = createTableHeads();
  const emit = (passage: JoinedPassage<Origin>) => {
    // Windows of an overlong passage overlap; the extracted text contains each character once.
    const own = passage.text.slice(passage.keepFrom, passage.keepUntil);
    if (text !== '' && passage.keepFrom === 0) text += betweenPassages;
    const { id, language, section, before, after, margin, linked } = passage;
    passages.push({
      id,
      text: own,
      offset: text.length,
      section,
      ...(language !== undefined && { language }),
      ...(before && { before }),
      ...(after && { after }),
      ...(margin && { margin }),
      ...(linked && { linked }),
    });
    text += own;
  };
  const joiner = createJoiner<Origin>(emit, ({ head }) => head);
  const stack: Open[] = [];
  const isExcluded = () => stack.at(-1)?.excluded ?? false;
  /** The text so far of the outermost open element that is visible but not scanned. */
  let aside = '';
  const boundary = (role: TagRole) => {
    if (role === 'gap' || isUnread(role)) joiner.gap();
    else if (endsPassage(role)) joiner.cut(borderOf(role));
    if (role === 'heading' || role === 'scope') joiner.section++;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      tables.open(name);
      const role = roleOfTag(name);
      const up = stack.at(-1);
      const outer = up?.place ?? 0;
      stack.push({
        role,
        place: placeWithin(outer, name, attributes.role),
        excluded: (up?.excluded ?? false) || isUnread(role) || isHidden(attributes),
        language: attributes.lang || up?.language,
      });
      boundary(role);
      if (attributes.lang && attributes.lang !== up?.language) joiner.cut('inline');
      const picture = name === 'img' ? (attributes.alt ?? '').trim() : '';
      if (isLoneName(picture)) joiner.aside(picture, 'picture');
    },
    ontext(added) {
      tables.text(added);
      if (stack.some(({ role }) => role === 'aside')) aside += added;
      if (isExcluded()) return;
      if (!/\S/.test(added)) {
        joiner.gap();
        return;
      }
      joiner.language = stack.at(-1)?.language;
      joiner.place = stack.at(-1)?.place ?? 0;
      joiner.add({ head: tables.head }, added);
    },
    onclosetag(name) {
      tables.close(name);
      const language = stack.pop()?.language;
      boundary(roleOfTag(name));
      if (language !== stack.at(-1)?.language) joiner.cut('inline');
      if (aside === '' || isExcluded()) return;
      joiner.aside(aside, 'inline');
      aside = '';
    },
    onend: () => joiner.end(),
  });
  parser.write(html);
  parser.end();
  const outside = outsideBody(passages);
  const body = passages.filter((passage) => !outside.has(passage));
  return { text, passages: body.map((passage, id) => ({ ...passage, id })) };
}

function isHidden(attributes: Record<string, string>): boolean {
  const { contenteditable, role = '', style = '', class: names = '' } = attributes;
  if ('hidden' in attributes || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  if (contenteditable !== undefined && contenteditable.toLowerCase() !== 'false') return true;
  return /\b(?:textbox|searchbox|combobox)\b/.test(role) || editorClasses.test(names);
}
