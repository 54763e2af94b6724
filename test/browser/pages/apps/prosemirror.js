import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

const content = document.querySelector('#content');
const state = EditorState.create({
  doc: DOMParser.fromSchema(schema).parse(content),
  // One group however slowly a test types.
  plugins: [
    history({ newGroupDelay: 60_000 }),
    keymap({ 'Mod-z': undo, 'Mod-Z': redo, 'Shift-Mod-z': redo }),
    keymap(baseKeymap),
  ],
});
content.remove();
globalThis.view = new EditorView(document.querySelector('#editor'), { state });
