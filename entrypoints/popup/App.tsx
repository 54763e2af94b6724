import { openPanel } from '../../components/surfaces/open-panel.ts';
import { usePage } from '../../components/surfaces/page/use-page.ts';
import { usePopup } from '../../components/surfaces/use-popup.ts';
import { Popup } from '../../components/views/popup/Popup.tsx';

/** The popup, connected to the browser. */
export function App() {
  const page = usePage();
  const { windowId, tabId } = page;
  const leave = () => window.close();
  const props = usePopup(page, {
    leave,
    isPanel: false,
    panel: (task) => openPanel(task, { windowId, tabId }),
  });
  return <Popup {...props} />;
}
