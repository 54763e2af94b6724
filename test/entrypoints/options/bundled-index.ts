import { buildIndex } from '../../../components/core/gazetteer/build-index.ts';
import { cards, info } from '../../views/bundled.ts';

/** The index that the background has when nothing but the bundled pack is there. */
export const bundledIndex = buildIndex([{ ...info, cards }]);
