import '../../components/views/shared/tokens.css';
import '../../components/views/shared/base.css';
import '../../components/views/draft/draft.css';
import { showPage } from '../../components/surfaces/show-page.tsx';
import { App } from './App.tsx';

showPage(App, (strings) => `${strings('extensionName')} · ${strings('draftTitle')}`);
