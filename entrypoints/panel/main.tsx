import { render } from 'preact';
import { ask } from '../../src/messages/panel-client.ts';
import { browserHost } from '../../src/views/browser-host.ts';
import { firstNonce } from '../../src/views/panel/first-nonce.ts';
import { PanelApp } from '../../src/views/panel/panel-app.tsx';
import '../../src/views/styles/panel.css';

const nonce = firstNonce(window);
const root = document.getElementById('root');
if (root !== null) {
  if (location.hash === '#strip') {
    void import('../../src/views/marks/strip-app.tsx').then(({ StripApp }) => {
      document.body.classList.add('in-strip');
      render(<StripApp host={browserHost(ask)} nonce={nonce} />, root);
    });
  } else {
    render(<PanelApp host={browserHost(ask)} nonce={nonce} />, root);
  }
}
