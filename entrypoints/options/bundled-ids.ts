import { id as geneva } from '../../assets/packs/geneva-2021.json';

/** Ids of the packs that come with Sidelight, which no other may have. Known without asking, and bundled without their cards. */
export const bundledIds: readonly string[] = [geneva];
