/** How speed, memory and building grow with the number of cards, as three small charts beside one another. */
import type { SizesCost } from './measure-sizes.ts';

const chart = { width: 260, height: 170, left: 56, top: 34, gap: 30, bottom: 40 };
const ink = '#2b2723';
const accent = '#9c3d1e';
const quiet = '#8a8178';

type Point = [count: number, value: number];

/** An SVG; counts and values are on scales of powers of ten. */
export function drawGrowth({ cards, automaton }: Pick<SizesCost, 'cards' | 'automaton'>): string {
  const of = (read: (cost: SizesCost['cards'][number]) => number) =>
    cards.map((cost): Point => [cost.count, read(cost)]);
  const largest = cards.at(-1)?.count ?? 1;
  const charts = [
    drawChart(
      'Million characters a second',
      of(({ speed }) => speed),
      [largest, automaton.speed],
    ),
    drawChart(
      'Memory of the index, MB',
      of(({ memory }) => memory),
      [largest, automaton.memory],
    ),
    drawChart(
      'Building it, ms',
      of(({ build }) => build),
      [largest, automaton.build],
    ),
  ];
  const step = chart.left + chart.width + chart.gap;
  const height = chart.top + chart.height + chart.bottom;
  const placed = charts.map((one, at) => `<g transform="translate(${at * step} 0)">${one}</g>`).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${charts.length * step}" height="${height}" font-family="sans-serif" font-size="11">
<title>Sidelight with 30 to ${largest.toLocaleString('en')} cards; the hollow dot is modern-ahocorasick with as many</title>
<rect width="100%" height="100%" fill="#fffdf8"/>
${placed}
</svg>
`;
}

function drawChart(title: string, points: readonly Point[], other: Point): string {
  const all = [...points, other];
  const x = scale(
    all.map(([count]) => count),
    chart.left,
    chart.left + chart.width,
  );
  const y = scale(
    all.map(([, value]) => value),
    chart.top + chart.height,
    chart.top,
  );
  const line = points.map(([count, value]) => `${x.at(count)},${y.at(value)}`).join(' ');
  const bottom = chart.top + chart.height;
  return [
    `<text x="${chart.left}" y="18" fill="${ink}" font-weight="bold">${title}</text>`,
    ...x.ticks.map(
      (tick) =>
        `<text x="${x.at(tick)}" y="${bottom + 18}" text-anchor="middle" fill="${quiet}">${tick.toLocaleString('en')}</text>`,
    ),
    ...y.ticks.map(
      (tick) =>
        `<path d="M${chart.left} ${y.at(tick)}h${chart.width}" stroke="${quiet}" stroke-opacity=".3"/><text x="${chart.left - 8}" y="${y.at(tick) + 4}" text-anchor="end" fill="${quiet}">${tick.toLocaleString('en')}</text>`,
    ),
    `<polyline points="${line}" fill="none" stroke="${accent}" stroke-width="2"/>`,
    ...points.map(
      ([count, value]) => `<circle cx="${x.at(count)}" cy="${y.at(value)}" r="3" fill="${accent}"/>`,
    ),
    `<circle cx="${x.at(other[0])}" cy="${y.at(other[1])}" r="4" fill="none" stroke="${ink}" stroke-width="1.5"/>`,
  ].join('\n');
}

/** Powers of ten around some values, spread from one edge to the other. */
function scale(values: readonly number[], from: number, to: number) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    at: (value: number) => Math.round(from + ((Math.log10(value) - low) / (high - low)) * (to - from)),
    ticks: Array.from({ length: high - low + 1 }, (_, at) => 10 ** (low + at)),
  };
}
