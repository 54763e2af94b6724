/** The side panel, connected to the browser. Without side panels, the same page opens in a tab. */
import { useEffect, useState } from 'preact/hooks';
import { readAddress } from '../../components/messaging/own-addresses.ts';
import { leaveTask, takeTask, watchTasks } from '../../components/stores/panel-tasks-store.ts';
import { usePage } from '../../components/surfaces/page/use-page.ts';
import { useActiveTab } from '../../components/surfaces/panel/use-active-tab.ts';
import { useBackupReminder } from '../../components/surfaces/panel/use-backup-reminder.ts';
import { useDone } from '../../components/surfaces/panel/use-done.ts';
import { useForm } from '../../components/surfaces/panel/use-form.ts';
import { useNaming } from '../../components/surfaces/panel/use-naming.ts';
import { useOwnCards } from '../../components/surfaces/panel/use-own-cards.ts';
import { usePopup } from '../../components/surfaces/use-popup.ts';
import { Panel } from '../../components/views/panel/Panel.tsx';
import { useStrings } from '../../components/views/shared/strings-context.ts';

/** The tab for which a panel in a tab was opened; a real panel has none and follows the active tab. */
const { tab: ofTab } = readAddress(location.search);

export function App() {
  const strings = useStrings();
  const active = useActiveTab();
  const page = usePage(ofTab ?? active.tabId);
  const { windowId } = active;
  const popup = usePopup(page, {
    leave: () => {},
    isPanel: true,
    panel: async (task) => windowId !== undefined && leaveTask(windowId, task),
  });
  const done = useDone(strings);
  const form = useForm(page, strings, done, (key) => {
    void form.close();
    popup.on.open(key);
  });
  const naming = useNaming(form, done);
  const [listed, setListed] = useState(location.hash === '#mine');
  const reminder = useBackupReminder();
  const own = useOwnCards(form, done, listed, () => setListed(false));

  // A task may have been left before this page was loaded, or comes later.
  useEffect(() => {
    if (windowId === undefined) return undefined;
    const closing = new AbortController();
    const look = async () => {
      const task = await takeTask(windowId);
      if (!task) return;
      if (task.what !== 'name') naming.close();
      if (task.what === 'make') await form.make(task.name, task.tabId ?? ofTab);
      if (task.what === 'edit') await form.edit(task.key);
      if (task.what === 'copy') await form.copy(task.key);
      if (task.what === 'show') popup.on.open(task.key);
      if (task.what === 'name') await naming.begin(task);
    };
    watchTasks(windowId, look, closing.signal);
    void look();
    return () => closing.abort();
  }, [windowId]);

  return (
    <Panel
      popup={popup}
      form={form.props}
      naming={naming.props}
      own={own}
      done={done.done}
      failed={done.failed}
      unfinished={form.unfinished}
      reminder={reminder}
      on={{ goOn: (id) => void form.goOn(id), list: () => setListed(true) }}
    />
  );
}
