/** The kind of a name, from all its signs. */
import type { Kind } from '../../pack/model.ts';
import type { KindReason } from '../article/article.ts';
import type { Sign } from './kind-signs.ts';

/** The kind with the greatest sum of signs. A repeated sign counts once, plus a little for each repetition. */
export function kindFrom(signs: readonly Sign[]): { kind: Kind; reasons: KindReason[] } {
  const best = new Map<string, Sign & { times: number }>();
  for (const sign of signs) {
    const key = `${sign.kind} ${sign.sign}`;
    const known = best.get(key);
    if (!known) best.set(key, { ...sign, times: 1 });
    else best.set(key, { ...(sign.weight > known.weight ? sign : known), times: known.times + 1 });
  }
  const sums = new Map<Kind, number>();
  for (const { kind, weight, times } of best.values())
    sums.set(kind, (sums.get(kind) ?? 0) + weight * Math.min(1 + (times - 1) * 0.2, 2));
  const [winner] = [...sums].sort((a, b) => b[1] - a[1]);
  const kind = winner?.[0] ?? 'topic';
  const reasons = [...best.values()].filter((sign) => sign.kind === kind).sort((a, b) => b.weight - a.weight);
  return { kind, reasons: reasons.map(({ sign, word }) => ({ sign, word })) };
}
