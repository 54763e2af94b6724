import { Popup } from '../../components/views/popup/Popup.tsx';
import { openPanel } from '../shared/open-panel.ts';
import { usePage } from '../shared/use-page.ts';
import { usePopup } from '../shared/use-popup.ts';

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
