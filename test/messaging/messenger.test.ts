import { describe, expect, it } from 'vitest';
import { createCaller, isGone, replyTo } from '../../components/messaging/messenger.ts';
import type { Message } from '../../components/messaging/protocol.ts';

interface Calls {
  look(request: { at: string }): { seen: boolean };
  change(): { done: true };
}

/** What a browser does with each message in turn: gives a reply, or rejects or throws with a message of its own. */
type Turn = { gives: unknown } | { rejects: string } | { throws: string } | 'nothing';

function caller(turns: Turn[], wait?: number) {
  const sent: Message[] = [];
  const send = (message: Message): Promise<unknown> => {
    const turn = turns[sent.push(message) - 1];
    if (turn === undefined || turn === 'nothing') return new Promise(() => {});
    if ('throws' in turn) throw new Error(turn.throws);
    return 'gives' in turn ? Promise.resolve(turn.gives) : Promise.reject(new Error(turn.rejects));
  };
  return {
    call: createCaller<Calls>(
      async (message) => send(message),
      (type) => type === 'look',
      wait,
    ),
    sent,
  };
}

const seen = { gives: { value: { seen: true } } };
const asleep = [
  'Could not establish connection. Receiving end does not exist.',
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
  'The message port closed before a response was received.',
];

describe('a call', () => {
  it('sends its name and request and gives the value', async () => {
    const { call, sent } = caller([seen]);
    expect(await call('look', { at: 'it' })).toEqual({ seen: true });
    expect(sent).toEqual([{ type: 'look', request: { at: 'it' } }]);
  });

  it.each<[string, Turn]>([
    ...asleep.map((rejects): [string, Turn] => [rejects, { rejects }]),
    ['an undefined reply', { gives: undefined }],
    ['a reply of null', { gives: null }],
    ['an empty reply', { gives: {} }],
  ])('that may be repeated is retried after: %s', async (_says, lost) => {
    const { call, sent } = caller([lost, seen]);
    expect(await call('look', { at: 'it' })).toEqual({ seen: true });
    expect(sent).toHaveLength(2);
  });

  it.each(asleep)('that may not be repeated fails at once after: %s', async (rejects) => {
    const { call, sent } = caller([{ rejects }, { gives: { value: { done: true } } }]);
    await expect(call('change')).rejects.toThrow(rejects);
    expect(sent).toHaveLength(1);
  });

  it('is repeated once and no more', async () => {
    const { call, sent } = caller([{ gives: undefined }, { gives: undefined }, seen]);
    await expect(call('look', { at: 'it' })).rejects.toMatchObject({ name: 'NoAnswer' });
    expect(sent).toHaveLength(2);
  });

  it('throws the other side’s error, with its name and message, and does not retry', async () => {
    const error = { name: 'StorageFull', message: 'Receiving end does not exist' };
    const { call, sent } = caller([{ gives: { error } }, seen]);
    await expect(call('look', { at: 'it' })).rejects.toMatchObject(error);
    expect(sent).toHaveLength(1);
  });

  it.each([{ throws: 'Extension context invalidated.' }, { rejects: 'Extension context invalidated.' }])(
    'rejects and never throws: %j',
    async (turn) => {
      const { call, sent } = caller([turn]);
      await expect(call('look', { at: 'it' })).rejects.toThrow('Extension context invalidated.');
      expect(sent).toHaveLength(1);
    },
  );

  it.each<[string, Turn[]]>([
    ['never answered', ['nothing']],
    ['lost and then never answered', [{ gives: undefined }, 'nothing']],
  ])('that is %s ends at its deadline', async (_name, turns) => {
    const { call } = caller(turns, 20);
    await expect(call('look', { at: 'it' })).rejects.toMatchObject({ name: 'TooLate' });
  });
});

describe('replyTo', () => {
  it.each<[string, () => unknown, unknown]>([
    ['a value', () => ({ seen: true }), { value: { seen: true } }],
    ['a promised value', async () => ({ seen: true }), { value: { seen: true } }],
    [
      'a thrown error',
      () => {
        throw new TypeError('no');
      },
      { error: { name: 'TypeError', message: 'no' } },
    ],
    ['a rejection', () => Promise.reject(new Error('no')), { error: { name: 'Error', message: 'no' } }],
    ['a thrown text', () => Promise.reject('no'), { error: { name: 'Error', message: 'no' } }],
    ['a thrown nothing', () => Promise.reject(), { error: { name: 'Error', message: 'undefined' } }],
  ])('wraps %s', async (_name, run, reply) => {
    const packed = await replyTo(run);
    expect(packed).toEqual(reply);
    expect(JSON.parse(JSON.stringify(packed))).toEqual(reply);
  });

  it('and a caller are each other’s inverse', async () => {
    const call = createCaller<Calls>(
      async ({ type }) =>
        replyTo(() => (type === 'look' ? { seen: false } : Promise.reject(new RangeError('far')))),
      () => false,
    );
    expect(await call('look', { at: 'it' })).toEqual({ seen: false });
    await expect(call('change')).rejects.toMatchObject({ name: 'RangeError', message: 'far' });
  });
});

describe('isGone', () => {
  it.each(asleep)('is true of: %s', (message) => {
    expect(isGone(new Error(message))).toBe(true);
  });

  it.each(['No tab with id: 7.', 'Extension context invalidated.', ''])('is false of: %s', (message) => {
    expect(isGone(new Error(message))).toBe(false);
  });
});
