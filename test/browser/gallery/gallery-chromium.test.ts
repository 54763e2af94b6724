/** The chosen part of the gallery in Chromium; it fails when any one defence is taken out. */
import { entries } from './entries/index.ts';
import { testGallery } from './test-gallery.ts';

testGallery(
  entries.filter(({ chosen }) => chosen),
  ['chromium'],
);
