/** The reader's own cards, with editing, moving, merging and deleting. */
import { useState } from 'preact/hooks';
import type { Kind } from '../../core/pack/model.ts';
import { Icon } from '../shared/icons/Icon.tsx';
import * as icons from '../shared/icons/icons.ts';
import { sanitised } from '../shared/PackText.tsx';
import { useStrings } from '../shared/strings-context.ts';

export interface OwnCard {
  key: string;
  name: string;
  kind: Kind;
  description: string;
}

export interface OwnCardsProps {
  /** Packs with their cards, in the order of the packs. */
  packs: readonly { id: string; title: string; cards: readonly OwnCard[] }[];
  on: {
    back: () => void;
    make: () => void;
    edit: (key: string) => void;
    remove: (cards: readonly OwnCard[]) => void;
    /** Moves cards to a pack; without an id, to a new one. */
    move: (cards: readonly OwnCard[], pack: string | undefined) => void;
    /** Merges the second card into the first. */
    merge: (into: OwnCard, from: OwnCard) => void;
  };
}

export function OwnCards({ packs, on }: OwnCardsProps) {
  const strings = useStrings();
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const all = packs.flatMap(({ cards }) => cards);
  const selected = all.filter(({ key }) => chosen.has(key));
  const [first, second] = selected;
  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    choose(next);
  };
  const doing = (what: () => void) => () => {
    what();
    choose(new Set());
  };
  return (
    <main class="panel-cards">
      <div class="panel-bar">
        <button type="button" class="icon-button" aria-label={strings('popupBack')} onClick={on.back}>
          <Icon shape={icons.back} />
        </button>
        <h1>{strings('ownCards')}</h1>
        <button type="button" class="button" onClick={on.make}>
          {strings('popupMake')}
        </button>
      </div>
      <details class="panel-help" open={all.length === 0}>
        <summary>{strings('helpWhat')}</summary>
        <p>{strings('ownCardsHelp')}</p>
      </details>
      {packs.map(({ id, title, cards }) => (
        <section key={id} aria-label={title}>
          <h2>
            <bdi>{sanitised(title)}</bdi>
          </h2>
          <ul>
            {cards.map(({ key, name, kind, description }) => (
              <li key={key}>
                <input
                  type="checkbox"
                  aria-label={strings('ownSelect', { name: sanitised(name) })}
                  checked={chosen.has(key)}
                  onChange={() => toggle(key)}
                />
                <button type="button" class="link" onClick={() => on.edit(key)}>
                  <bdi>{sanitised(name)}</bdi>
                </button>
                <small>
                  {strings(`kind_${kind}`)}
                  {description && (
                    <>
                      {' · '}
                      <bdi>{sanitised(description)}</bdi>
                    </>
                  )}
                </small>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {selected.length > 0 && (
        <div class="panel-actions">
          <button type="button" class="button" onClick={doing(() => on.remove(selected))}>
            {strings('formDelete')}
          </button>
          {first && second && selected.length === 2 && (
            <button type="button" class="button" onClick={doing(() => on.merge(first, second))}>
              {strings('ownMerge', { name: sanitised(first.name) })}
            </button>
          )}
          <label>
            {strings('ownMove')}{' '}
            <select
              value=""
              onChange={({ currentTarget: { value } }) =>
                doing(() => on.move(selected, value === 'new' ? undefined : value))()
              }
            >
              <option value="" disabled />
              {packs.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
              <option value="new">{strings('ownNewPack')}</option>
            </select>
          </label>
        </div>
      )}
    </main>
  );
}
