import { useId, useState } from 'preact/hooks';
import type { CardAnswer } from '../../core/pack/model.ts';
import { isEditable } from '../../core/settings/hand-written.ts';
import type { Mention } from '../../core/text/model.ts';
import { LinkButton } from '../shared/LinkButton.tsx';
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
  const strings = useStrings();
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
    <footer dir={strings.direction}>
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
        {mention && <LinkButton {...toggle('why')}>{strings('cardWhy')}</LinkButton>}
        {hide && (
          <LinkButton arrow="▾" {...toggle('not')}>
            {strings('cardNotThis')}
          </LinkButton>
        )}
        {elsewhere && isEditable(answer.pack.id) && (
          <LinkButton onClick={() => elsewhere('edit')}>{strings('cardEdit')}</LinkButton>
        )}
        {elsewhere && (
          <LinkButton arrow="▸" class="link card-story" onClick={() => elsewhere('story')}>
            {strings('cardStory')}
          </LinkButton>
        )}
      </div>
    </footer>
  );
}
