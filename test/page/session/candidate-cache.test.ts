import { describe, expect, it } from 'vitest';
import type { Candidate, Passage } from '../../../components/core/text/model.ts';
import type { PagePassage } from '../../../components/page/read/read-page.ts';
import { createCandidateCache } from '../../../components/page/session/candidate-cache.ts';

const passage = (text: string) => ({ text }) as PagePassage;

/** An asker over a background that finds one candidate in each text, or is gone. */
function asking() {
  const asked: string[] = [];
  const world = { gone: false };
  const ask = async (passages: Passage[]) => {
    asked.push(...passages.map(({ text }) => text));
    if (world.gone) throw new Error('gone');
    return passages.map(({ id }) => ({ passage: id }) as Candidate);
  };
  const asker = createCandidateCache(ask, () => {}, new AbortController().signal);
  const read = async (...texts: string[]) => {
    const passages = texts.map(passage);
    for (const one of passages) asker.add(one);
    await asker.flush();
    return passages.map((one) => asker.candidatesOf(one).length);
  };
  return { asker, asked, read, world };
}

describe('requesting the candidates of texts', () => {
  it('requests a duplicate or rescanned text once', async () => {
    const { asked, read } = asking();
    expect(await read('Putin', 'Putin')).toEqual([1, 1]);
    expect(await read('Biden', 'Putin')).toEqual([1, 1]);
    expect(asked).toEqual(['Putin', 'Biden']);
  });

  it('requests the same text again with other adjacent text, and once with the same', async () => {
    const asked: Passage[] = [];
    const ask = async (passages: Passage[]) => {
      asked.push(...passages);
      return passages.flatMap(({ id, before }) => (before ? [] : [{ passage: id } as Candidate]));
    };
    const asker = createCandidateCache(ask, () => {}, new AbortController().signal);
    const beside = { ...passage('Putin'), before: { edge: 'cell' as const, text: 'Eva' } };
    for (const one of [passage('Putin'), beside, { ...beside }]) asker.add(one);
    await asker.flush();
    expect(asked).toEqual([
      { id: 0, text: 'Putin' },
      { id: 1, text: 'Putin', before: { edge: 'cell', text: 'Eva' } },
    ]);
    expect(asker.candidatesOf(beside)).toEqual([]);
  });

  it('forgets a text that was removed from the page', async () => {
    const { asked, read } = asking();
    await read('Putin');
    await read('Biden');
    await read('Putin');
    expect(asked).toEqual(['Putin', 'Biden', 'Putin']);
  });

  it('requests lost answers again at the next scan', async () => {
    const { read, world } = asking();
    world.gone = true;
    await expect(read('Putin')).rejects.toThrow('gone');
    world.gone = false;
    expect(await read('Putin')).toEqual([1]);
  });

  it('requests everything again after forget(), and keeps the marks until then', async () => {
    const { asker, asked, read } = asking();
    const before = passage('Putin');
    asker.add(before);
    await asker.flush();
    asker.forget();
    expect(asker.candidatesOf(before)).toHaveLength(1);
    expect(await read('Putin')).toEqual([1]);
    expect(asked).toEqual(['Putin', 'Putin']);
  });
});
