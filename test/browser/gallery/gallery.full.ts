/** The whole gallery. `GALLERY` narrows it to entries whose name a regular expression finds, while one works on them. */
import { entries } from './entries/index.ts';
import { testGallery } from './test-gallery.ts';

const { GALLERY = '' } = process.env;
testGallery(entries.filter(({ of, title }) => new RegExp(GALLERY).test(`${of} ${title}`)));
