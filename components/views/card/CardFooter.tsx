import type { ButtonHTMLAttributes } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CardAnswer } from '../../core/pack/model.ts';
import { isEditable } from '../../core/settings/hand-written.ts';
import type { Mention } from '../../core/text/model.ts';
import type { StringKey } from '../../strings/strings.ts';
import { useStrings } from '../shared/strings-context.ts';
import type { CardActions, Hiding } from './card-actions.ts';
import { NotThis } from './NotThis.tsx';
import { WhyMatched } from './WhyMatched.tsx';

interface CardFooterProps {
  answer: CardAnswer;
  mention: Mention | undefined;
  /** Host of the page, for *Don’t mark on …*. */
  host: string;
  on: CardActions;
}

/** The actions of a card: explain the mark, hide it, edit it, open its story. */
export function CardFooter({ answer, mention, host, on }: CardFooterProps) {
  const [open, setOpen] = useState<'why' | 'not'>();
  const panel = useId();
  const { hide, open: elsewhere } = on;
  if (!mention && !hide && !elsewhere) return null;
  const choices: Hiding[] = [
    ...(host || mention ? (['here'] as const) : []),
    ...(mention ? (['alias'] as const) : []),
    'card',
  ];
  const toggle = (which: 'why' | 'not') => ({
    'aria-expanded': open === which,
    'aria-controls': panel,
    onClick: () => setOpen(open === which ? undefined : which),
  });
  return (
    <footer>
      <div class="card-panel" id={panel} hidden={!open}>
        {open === 'why' && mention && <WhyMatched mention={mention} answer={answer} />}
        {open === 'not' && hide && (
          <NotThis
            choices={choices}
            host={host}
            alias={mention?.alias ?? ''}
            hide={hide}
            differs={mention && elsewhere && (() => elsewhere('name'))}
          />
        )}
      </div>
      <div class="card-actions">
        {mention && <Action label="cardWhy" {...toggle('why')} />}
        {hide && <Action label="cardNotThis" arrow="▾" {...toggle('not')} />}
        {elsewhere && isEditable(answer.pack.id) && (
          <Action label="cardEdit" onClick={() => elsewhere('edit')} />
        )}
        {elsewhere && (
          <Action label="cardStory" arrow="▸" class="link card-story" onClick={() => elsewhere('story')} />
        )}
      </div>
    </footer>
  );
}

interface ActionProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  label: StringKey;
  arrow?: string;
}

function Action({ label, arrow, ...button }: ActionProps) {
  const strings = useStrings();
  return (
    <button type="button" class="link" {...button}>
      <span class="label">{strings(label)}</span>
      {arrow && (
        <span class="arrow" aria-hidden="true">
          {arrow}
        </span>
      )}
    </button>
  );
}
