import Quill from 'quill';

globalThis.view = new Quill('#editor', { modules: { history: { delay: 60_000 } } });
