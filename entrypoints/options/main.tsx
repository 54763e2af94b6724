import '../../components/views/tokens.css';
import '../../components/views/surface.css';
import '../../components/views/card.css';
import '../../components/views/options.css';
import '../../components/views/options-controls.css';
import '../../components/views/options-samples.css';
import '../../components/views/packs.css';
import { showPage } from '../own-page/show-page.tsx';
import { App } from './App.tsx';

showPage(App, (strings) => strings('optionsTitle'));
