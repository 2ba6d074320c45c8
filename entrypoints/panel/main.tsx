import { render } from 'preact';
import { ask } from '../../src/messages/panel-client.ts';
import { browserHost } from '../../src/views/browser-host.ts';
import { firstNonce } from '../../src/views/panel/first-nonce.ts';
import { PanelApp } from '../../src/views/panel/panel-app.tsx';
import '../../src/views/styles/panel.css';

const nonce = firstNonce(window);
const root = document.getElementById('root');
if (root !== null) render(<PanelApp host={browserHost(ask)} nonce={nonce} />, root);
