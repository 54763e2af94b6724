import { describe, expect, it } from 'vitest';
import { createPageMenu } from '../../components/brain/page-menu.ts';

describe('the context menu of a page', () => {
  it('has an item that opens a page about that tab; other items do not', async () => {
    const items: { id: string; title: string }[] = [];
    const opened: unknown[] = [];
    const menu = createPageMenu('draft-cards', {
      createMenu: (item) => void items.push(item),
      open: async (...tab) => void opened.push(tab),
    });
    menu.install('Draft & more');
    expect(items).toEqual([{ id: 'draft-cards', contexts: ['page'], title: 'Draft && more' }]);
    await menu.chosen('draft-cards', { id: 7, windowId: 3 });
    await menu.chosen('draft-cards', undefined);
    await menu.chosen('look-up', { id: 8 });
    expect(opened).toEqual([[7, 3]]);
  });
});
