import './style/fonts.css';
import './style/base.css';
import './style/shell.css';
import './style/explore.css';
import './style/event.css';
import './style/map.css';
import './style/pages.css';
import './style/print.css';
import { render } from 'preact';
import { App } from './App';
import { listenForKeys } from './state/keys';
import { loadSession } from './state/session';
import { followLinks } from './state/url';

followLinks();
listenForKeys();
void loadSession();
const root = document.getElementById('page');
if (root) render(<App />, root);
