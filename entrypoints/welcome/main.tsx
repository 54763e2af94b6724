import '../../components/views/shared/tokens.css';
import '../../components/views/shared/base.css';
import '../../components/views/card/styles/card.css';
import '../../components/views/welcome/welcome.css';
import { showPage } from '../../components/surfaces/show-page.tsx';
import { App } from './App.tsx';

showPage(App, (strings) => strings('welcomeTitle'));
