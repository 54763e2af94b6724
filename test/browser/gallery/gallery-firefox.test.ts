/** The chosen part of the gallery in Firefox; it fails if any one defence is removed. */
import { entries } from './entries/index.ts';
import { testGallery } from './test-gallery.ts';

testGallery(
  entries.filter(({ chosen }) => chosen),
  ['firefox'],
);
