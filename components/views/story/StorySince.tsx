import { useState } from 'preact/hooks';
import type { Story } from '../../core/pack/story.ts';
import { directionOf } from '../../core/text/direction.ts';
import { Certainty } from '../card/notes/Notes.tsx';
import { PackText } from '../shared/PackText.tsx';
import { formatDate, startOf } from '../shared/partial-date.ts';
import { useStrings } from '../shared/strings-context.ts';
import { sinceEntries } from './since-list.ts';
import { mostLinked } from './timeline/most-linked.ts';

/** As many as are read at a glance; the rest is one click away. */
const limit = 12;

/** Only such a date fits into “since …” in every language: French says *depuis le 15 juin*, but *depuis juin*. */
const wholeDay = /^\d+-\d+-\d+$/;

interface StorySinceProps {
  /** The cards with the most links first. */
  cards: Story['cards'];
  pack: Story['pack'];
  choose: (key: string, soughtText: string) => void;
}

/** What has happened since, as a list to read: the note of each card that matters most, by year. */
export function StorySince({ cards, pack, choose }: StorySinceProps) {
  const strings = useStrings();
  const [all, setAll] = useState(false);
  const entries = sinceEntries(cards);
  if (entries.length === 0) return null;
  const asOf = pack.source?.date ?? pack.asOf;
  const shown = all ? entries : mostLinked(entries, cards, limit);
  const years = Map.groupBy(shown, ({ note }) => new Date(startOf(note.date)).getUTCFullYear());
  return (
    <section class="story-since" aria-labelledby="since-title">
      <h2 id="since-title">
        {asOf && wholeDay.test(asOf)
          ? strings('storySince', { date: formatDate(asOf, strings.language) })
          : strings('cardSince')}
      </h2>
      {[...years].map(([year, ofYear]) => (
        <section key={year} class="story-since-year" aria-labelledby={`since-${year}`}>
          <h3 id={`since-${year}`}>{formatDate(String(year).padStart(4, '0'), strings.language)}</h3>
          <ul>
            {ofYear.map(({ key, card, note, also }, index) => (
              <li key={key}>
                <button
                  type="button"
                  class="story-event"
                  data-kind={card.kind}
                  onClick={() => choose(key, note.text)}
                >
                  <time dateTime={note.date}>
                    <span class={note.date === ofYear[index - 1]?.note.date ? 'visually-hidden' : undefined}>
                      {formatDate(note.date, strings.language, 'short')}
                    </span>
                  </time>
                  <span dir={directionOf(pack.language)}>
                    <PackText as="strong" text={card.name} /> <Certainty note={note} />{' '}
                    <PackText text={note.text} />
                  </span>
                </button>
                {also.length > 0 && (
                  <p class="story-also" dir={directionOf(pack.language)}>
                    <span>
                      {also.map((other) => (
                        <button
                          key={other.key}
                          type="button"
                          class="link"
                          onClick={() => choose(other.key, other.note.text)}
                        >
                          <PackText text={other.card.name} />
                        </button>
                      ))}
                    </span>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {shown.length < entries.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {strings.plural('cardShowAll', entries.length)}
        </button>
      )}
    </section>
  );
}
