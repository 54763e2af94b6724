/** The whole gallery. During development, `GALLERY` limits it to entries whose name matches a regular expression. */
import { entries } from './entries/index.ts';
import { testGallery } from './test-gallery.ts';

const { GALLERY = '' } = process.env;
testGallery(entries.filter(({ of, title }) => new RegExp(GALLERY).test(`${of} ${title}`)));
