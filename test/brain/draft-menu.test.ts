import { describe, expect, it } from 'vitest';
import { createDraftMenu } from '../../components/brain/draft-menu.ts';

describe('the context menu of a page', () => {
  it('has one item that opens a draft of that tab; other items do not', async () => {
    const items: { id: string; title: string }[] = [];
    const opened: number[] = [];
    const menu = createDraftMenu({
      createMenu: (item) => void items.push(item),
      openDraft: async (tab) => void opened.push(tab),
    });
    menu.install('Draft & more');
    expect(items).toEqual([{ id: 'draft-cards', contexts: ['page'], title: 'Draft && more' }]);
    await menu.chosen('draft-cards', { id: 7 });
    await menu.chosen('draft-cards', undefined);
    await menu.chosen('look-up', { id: 8 });
    expect(opened).toEqual([7]);
  });
});
