/** The form in which the reader says that a text means a card or does not. Both can be undone. */
import { useState } from 'preact/hooks';
import { nameProblem, withName } from '../../core/own-cards/add-name.ts';
import { packOf } from '../../core/pack/card-key.ts';
import { type AddedName, withAddedName } from '../../core/settings/added-names.ts';
import { isEditable } from '../../core/settings/hand-written.ts';
import { callBackground } from '../../messaging/own-page-messenger.ts';
import { limits } from '../../messaging/protocol.ts';
import { changeSettings } from '../../stores/settings-store.ts';
import type { CardName } from '../../views/card-form/form-props.ts';
import type { NameFormProps } from '../../views/panel/NameForm.tsx';
import type { useDone } from './use-done.ts';
import type { useForm } from './use-form.ts';

interface OpenNaming {
  text: string;
  key: string | undefined;
  /** The tab with the selected text. */
  tabId: number | undefined;
}

/** @param form for making a card of the name instead. */
export function useNaming(form: ReturnType<typeof useForm>, done: ReturnType<typeof useDone>) {
  const [open, setOpen] = useState<OpenNaming>();
  const [found, setFound] = useState<readonly CardName[]>([]);
  const [failed, setFailed] = useState<string>();
  const { learnNames, names, find } = form.cards;

  /** Looks up what the text is currently marked as. */
  async function look(text: string): Promise<void> {
    const passages = [{ id: 0, text: text.slice(0, limits.text) }];
    const answer = await callBackground('findCandidates', { passages }).catch(() => undefined);
    const keys = (answer?.candidates ?? []).flatMap(({ choices }) => choices.map(({ card }) => card));
    setFound(await learnNames(keys.slice(0, limits.keys)));
  }
  async function begin(task: Partial<OpenNaming> & { text: string }): Promise<void> {
    setFailed(undefined);
    setOpen({ key: undefined, tabId: undefined, ...task });
    if (task.key !== undefined) await learnNames([task.key]);
    await look(task.text);
  }
  async function save(what: AddedName['what'], card: CardName, text: string): Promise<void> {
    const problem = nameProblem(what, text);
    if (problem) return setFailed(problem);
    try {
      const undo = isEditable(packOf(card.key))
        ? await changeOwn(what, card.key, text)
        : await addToSettings({ what, key: card.key, text });
      done.tell({ what, names: [text], card: card.name, kept: [], overwritten: [] }, undo);
      setOpen(undefined);
    } catch (error) {
      setFailed(done.explain(error));
    }
  }
  async function changeOwn(what: AddedName['what'], key: string, text: string) {
    const card = await form.editor.read(key);
    if (!card) throw new Error('The card is gone');
    const { id: _id, ...edited } = withName(card, what, text);
    const { undo } = await form.editor.change(key, card, edited);
    return () => form.editor.undo(undo);
  }

  const card = open?.key === undefined ? undefined : names.get(open.key);
  const props: NameFormProps | undefined = open && {
    text: open.text,
    card,
    found,
    failed,
    on: {
      type(text) {
        setOpen({ ...open, text });
        void look(text);
      },
      choose: (key) => setOpen({ ...open, key: key === '' ? undefined : key }),
      find,
      save: (what) => card && void save(what, card, open.text.trim()),
      make() {
        setOpen(undefined);
        void form.make(open.text.trim(), open.tabId);
      },
      cancel: () => setOpen(undefined),
    },
  };
  return { props, begin, close: () => setOpen(undefined) };
}

async function addToSettings(name: AddedName): Promise<() => Promise<unknown>> {
  await changeSettings((now) => withAddedName(now, name));
  return () => changeSettings((now) => withAddedName(now, name, true));
}
