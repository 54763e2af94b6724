/** What the pictures of a story show, as tables: for whoever listens, copies or searches. */
import type { PackInfo } from '../cards/card.ts';
import type { Story } from '../cards/story.ts';
import { momentsOf } from './lay-timeline.ts';
import { formatDate, startOf } from './partial-date.ts';
import { useStrings } from './strings-context.ts';
import { Words } from './Words.tsx';

interface ListProps {
  cards: Story['cards'];
  choose: (key: string) => void;
}

/** Everything dated, oldest first. */
export function MomentTable({ cards, pack, choose }: ListProps & { pack: PackInfo }) {
  const strings = useStrings();
  const rows = cards
    .flatMap(({ key, card }) => momentsOf(card, pack).map((moment) => ({ ...moment, key, name: card.name })))
    .filter(({ when }) => when !== 'article')
    .sort((a, b) => startOf(a.date) - startOf(b.date));
  return (
    <details class="as-table">
      <summary>{strings('storyAsTable')}</summary>
      <table>
        <caption class="unseen">{strings('storyTimeline')}</caption>
        <thead>
          <tr>
            <th scope="col">{strings('storyDate')}</th>
            <th scope="col">{strings('storyCard')}</th>
            <th scope="col">{strings('storyWhat')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ date, key, name, text }, index) => (
            <tr key={index}>
              <td>{formatDate(date, strings.language, 'short')}</td>
              <td>
                <Choose name={name} choose={() => choose(key)} />
              </td>
              <td>
                <Words text={text} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Every relation between two of the cards; open from the start where no map is drawn. */
export function RelationTable({ cards, choose, open }: ListProps & { open: boolean }) {
  const strings = useStrings();
  const byKey = new Map(cards.map(({ key, card }) => [key, card]));
  const rows = cards.flatMap(({ key, card }) =>
    card.relations.flatMap(({ to, text }) => {
      const other = `${key.slice(0, key.indexOf(':'))}:${to}`;
      const target = byKey.get(other);
      return target ? [{ key, name: card.name, text, other, otherName: target.name }] : [];
    }),
  );
  return (
    <details class="as-table relations" open={open}>
      <summary>{strings('storyAsTable')}</summary>
      <table>
        <caption class="unseen">{strings('storyMap')}</caption>
        <thead>
          <tr>
            <th scope="col">{strings('storyCard')}</th>
            <th scope="col">{strings('storyRelation')}</th>
            <th scope="col">{strings('storyCard')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, text, other, otherName }, index) => (
            <tr key={index}>
              <td>
                <Choose name={name} choose={() => choose(key)} />
              </td>
              <td>
                <Words text={text} />
              </td>
              <td>
                <Choose name={otherName} choose={() => choose(other)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Choose({ name, choose }: { name: string; choose: () => void }) {
  return (
    <button type="button" class="plain" onClick={choose}>
      <Words text={name} />
    </button>
  );
}
