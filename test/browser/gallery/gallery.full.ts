/** The whole gallery. `GALLERY` narrows it to entries whose name holds a text, while one works on them. */
import { entries } from './entries/index.ts';
import { testGallery } from './test-gallery.ts';

const { GALLERY = '' } = process.env;
testGallery(entries.filter(({ of, title }) => `${of} ${title}`.includes(GALLERY)));
