import { describe, expect, it } from 'vitest';
import { parseRosterReport } from '../../components/messaging/reports.ts';
import fc from '../properties.ts';

const entry = { key: 'geneva-2021:geneva', count: 2, firstPassage: 'In Geneva' };
const request = { state: 'running', partial: false, away: false, entries: [entry] };

describe('parseRosterReport', () => {
  it('gives a roster report', () => {
    expect(parseRosterReport({ type: 'rosterReport', request })).toEqual(request);
  });

  it.each([
    ['another message', { type: 'hello', request }],
    ['nothing', undefined],
    ['an unknown state', { type: 'rosterReport', request: { ...request, state: 'fine' } }],
    ['a count of none', { type: 'rosterReport', request: { ...request, entries: [{ ...entry, count: 0 }] } }],
    ['an invalid key', { type: 'rosterReport', request: { ...request, entries: [{ ...entry, key: {} }] } }],
    [
      'a page for a passage',
      {
        type: 'rosterReport',
        request: { ...request, entries: [{ ...entry, firstPassage: 'x'.repeat(401) }] },
      },
    ],
    ['too many', { type: 'rosterReport', request: { ...request, entries: new Array(2_001).fill(entry) } }],
  ])('gives nothing for %s', (_what, message) => {
    expect(parseRosterReport(message)).toBeUndefined();
  });

  it('accepts any value', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(parseRosterReport(message)).toBeUndefined();
      }),
    );
  });
});
