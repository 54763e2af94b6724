import '../../components/views/shared/tokens.css';
import '../../components/views/shared/base.css';
import '../../components/views/card/styles/card.css';
import '../../components/views/popup/card-rows.css';
import '../../components/views/popup/popup.css';
import { showPage } from '../../components/surfaces/show-page.tsx';
import { App } from './App.tsx';

showPage(App);
