/**
 * Ids of the packs that come with Sidelight, which no other pack may have. Listed here so that they are known without
 * loading the packs, which are many times larger than the page that needs them.
 */
export const bundledIds: readonly string[] = ['geneva-2021'];
