import '../../components/views/shared/tokens.css';
import '../../components/views/shared/base.css';
import '../../components/views/card/styles/card.css';
import '../../components/views/options/options.css';
import '../../components/views/options/options-controls.css';
import '../../components/views/options/controls/confirm.css';
import '../../components/views/options/controls/fixed.css';
import '../../components/views/options/options-samples.css';
import '../../components/views/options/packs/packs.css';
import '../../components/views/options/packs/import-review.css';
import { showPage } from '../../components/surfaces/show-page.tsx';
import { App } from './App.tsx';

showPage(App, (strings) => strings('optionsTitle'));
