import { describe, expect, it } from 'vitest';
import { createImport, type ImportWorker } from '../../components/import/create-import.ts';
import type { ImportState, ImportSummary } from '../../components/import/import-state.ts';
import type { ToWorker } from '../../components/import/worker-messages.ts';

const file = new File(['{}'], 'towns.json');
const summary = { id: 'towns' } as ImportSummary;

function started() {
  const told: (ImportState | undefined)[] = [];
  const saved: string[] = [];
  const workers: (ImportWorker & { asked: ToWorker[]; ended: boolean })[] = [];
  const running = createImport(
    (state) => told.push(state),
    (id) => saved.push(id),
    () => {
      const worker = {
        asked: [] as ToWorker[],
        ended: false,
        onmessage: null,
        onerror: null,
        postMessage: (message: ToWorker) => void worker.asked.push(message),
        terminate: () => {
          worker.ended = true;
        },
      };
      workers.push(worker);
      return worker;
    },
  );
  const say = (data: Parameters<NonNullable<ImportWorker['onmessage']>>[0]['data'], which = 0) =>
    workers[which]?.onmessage?.({ data });
  return { running, told, saved, workers, say };
}

describe('an import', () => {
  it('reads, waits for confirmation, saves, and terminates its worker', () => {
    const { running, told, saved, workers, say } = started();
    running.read(file);
    say({ is: 'working', doing: 'checking' });
    say({ is: 'ready', summary });
    expect(workers[0]?.asked).toEqual([{ file }]);
    running.save();
    expect(workers[0]?.asked[1]).toEqual({ save: true });
    say({ is: 'working', doing: 'saving', share: 0.5 });
    say({ is: 'saved' });
    expect(told.map((state) => state?.step)).toEqual(['working', 'working', 'ready', 'working', undefined]);
    expect(told[3]).toMatchObject({ doing: 'saving', share: 0.5, file: 'towns.json' });
    expect(saved).toEqual(['towns']);
    expect(workers[0]?.ended).toBe(true);
  });

  it.each<[Parameters<ReturnType<typeof started>['say']>[0], ImportState]>([
    [
      { is: 'refused', problems: [{ message: 'no' }], more: 2 },
      { step: 'refused', file: 'towns.json', problems: [{ message: 'no' }], more: 2 },
    ],
    [
      { is: 'failed', why: 'disk' },
      { step: 'failed', file: 'towns.json', why: 'disk' },
    ],
    [
      { is: 'failed', needs: 9e6, free: 2e6 },
      { step: 'failed', file: 'towns.json', needs: 9e6, free: 2e6 },
    ],
  ])('terminates its worker after %j', (data, state) => {
    const { running, told, saved, workers, say } = started();
    running.read(file);
    say(data);
    expect(told.at(-1)).toEqual(state);
    expect([saved, workers[0]?.ended]).toEqual([[], true]);
  });

  it('ends if its target pack is removed', () => {
    const { running, told, workers, say } = started();
    running.read(file);
    say({ is: 'ready', summary });
    running.removed('other');
    expect(told.at(-1)).toMatchObject({ step: 'ready' });
    running.removed('towns');
    expect([told.at(-1), workers[0]?.ended]).toEqual([undefined, true]);
  });

  it('explains why there is nothing to read', () => {
    const { running, told } = started();
    running.fail('https://x.example/', 'No pack.');
    expect(told).toEqual([{ step: 'failed', file: 'https://x.example/', why: 'No pack.' }]);
  });

  it('reports when its worker crashes', () => {
    const { running, told, workers } = started();
    running.read(file);
    workers[0]?.onerror?.({ message: 'out of memory' });
    expect(told.at(-1)).toEqual({ step: 'failed', file: 'towns.json', why: 'out of memory' });
  });

  it('ends when cancelled, and ignores later messages', () => {
    const { running, told, saved, workers, say } = started();
    running.read(file);
    running.cancel();
    say({ is: 'ready', summary });
    say({ is: 'saved' });
    running.save();
    expect(workers[0]?.ended).toBe(true);
    expect(workers[0]?.asked).toHaveLength(1);
    expect([told.at(-1), saved]).toEqual([undefined, []]);
  });

  it('is replaced by the next one', () => {
    const { running, told, workers, say } = started();
    running.read(file);
    running.read(new File([''], 'other.csv'));
    say({ is: 'refused', problems: [], more: 0 }, 0);
    expect(told.at(-1)).toMatchObject({ step: 'working', file: 'other.csv' });
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  });
});
