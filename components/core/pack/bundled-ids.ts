/**
 * Ids of the packs that come with Sidelight, which no other may have. Written out, so that they are known without asking and
 * without the packs, which are many times the size of this page.
 */
export const bundledIds: readonly string[] = ['geneva-2021'];
