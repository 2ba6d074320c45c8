import { render } from 'preact';
import { ask } from '../../src/messages/panel-client.ts';
import { browserHost } from '../../src/views/browser-host.ts';
import { PopupApp } from '../../src/views/popup/popup-app.tsx';
import '../../src/views/styles/popup.css';

const root = document.getElementById('root');
if (root !== null) render(<PopupApp host={browserHost(ask)} />, root);
