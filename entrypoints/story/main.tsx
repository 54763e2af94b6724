import '../../components/views/tokens.css';
import '../../components/views/surface.css';
import '../../components/views/card.css';
import '../../components/views/popup.css';
import '../../components/views/story.css';
import { showPage } from '../own-page/show-page.tsx';
import { App } from './App.tsx';

showPage(App, (strings) => `${strings('extensionName')} · ${strings('cardStory')}`);
