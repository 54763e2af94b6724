import { basicSetup, EditorView } from 'codemirror';

globalThis.view = new EditorView({
  doc: 'Barack Obama // a comment\nAlexei Navalny\n',
  extensions: [basicSetup],
  parent: document.querySelector('#editor'),
});
