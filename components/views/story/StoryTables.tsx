/** The content of a story's pictures as tables, for screen readers, copying and find-in-page. */
import type { ComponentChildren } from 'preact';
import { packOf } from '../../core/pack/card-key.ts';
import type { PackInfo } from '../../core/pack/model.ts';
import type { Story } from '../../core/pack/story.ts';
import type { StringKey } from '../../strings/strings.ts';
import { momentsOf } from '../card/timeline/timeline-layout.ts';
import { PackText } from '../shared/PackText.tsx';
import { formatDate, startOf } from '../shared/partial-date.ts';
import { useStrings } from '../shared/strings-context.ts';

interface ListProps {
  cards: Story['cards'];
  choose: (key: string) => void;
}

/** All dated entries, oldest first. */
export function MomentTable({ cards, pack, choose }: ListProps & { pack: PackInfo }) {
  const strings = useStrings();
  const rows = cards
    .flatMap(({ key, card }) => momentsOf(card, pack).map((moment) => ({ ...moment, key, name: card.name })))
    .filter(({ when }) => when !== 'article')
    .sort((a, b) => startOf(a.date) - startOf(b.date));
  return (
    <AsTable caption="storyTimeline" columns={['storyDate', 'storyCard', 'storyWhat']}>
      {rows.map(({ date, key, name, text }, index) => (
        <tr key={index}>
          <td>{formatDate(date, strings.language, 'short')}</td>
          <td>
            <Choose name={name} choose={() => choose(key)} />
          </td>
          <td>
            <PackText text={text} />
          </td>
        </tr>
      ))}
    </AsTable>
  );
}

/** Every relation between two of the cards. */
export function RelationTable({ cards, choose }: ListProps) {
  const byKey = new Map(cards.map(({ key, card }) => [key, card]));
  const rows = cards.flatMap(({ key, card }) =>
    card.relations.flatMap(({ to, text }) => {
      const other = to.includes(':') ? to : `${packOf(key)}:${to}`;
      const target = byKey.get(other);
      return target ? [{ key, name: card.name, text, other, otherName: target.name }] : [];
    }),
  );
  return (
    <AsTable look="story-relations" caption="storyMap" columns={['storyCard', 'storyRelation', 'storyCard']}>
      {rows.map(({ key, name, text, other, otherName }, index) => (
        <tr key={index}>
          <td>
            <Choose name={name} choose={() => choose(key)} />
          </td>
          <td>
            <PackText text={text} />
          </td>
          <td>
            <Choose name={otherName} choose={() => choose(other)} />
          </td>
        </tr>
      ))}
    </AsTable>
  );
}

interface AsTableProps {
  look?: string;
  /** Keys of texts, as are the column headings. */
  caption: StringKey;
  columns: readonly StringKey[];
  /** Rows. */
  children: ComponentChildren;
}

function AsTable({ look, caption, columns, children }: AsTableProps) {
  const strings = useStrings();
  return (
    <details class={look ? `story-table ${look}` : 'story-table'}>
      <summary>{strings('storyAsTable')}</summary>
      <table>
        <caption class="visually-hidden">{strings(caption)}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={index} scope="col">
                {strings(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </details>
  );
}

function Choose({ name, choose }: { name: string; choose: () => void }) {
  return (
    <button type="button" class="story-choose" onClick={choose}>
      <PackText text={name} />
    </button>
  );
}
