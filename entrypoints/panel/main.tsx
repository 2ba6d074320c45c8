import { render } from 'preact';
import { ask } from '../../src/messages/panel-client.ts';
import { browserHost } from '../../src/views/browser-host.ts';
import { firstNonce } from '../../src/views/panel/first-nonce.ts';
import { PanelApp } from '../../src/views/panel/panel-app.tsx';
import '../../src/views/styles/panel.css';

const nonce = firstNonce(window);
const root = document.getElementById('root');
const host = browserHost(ask);
if (root !== null) {
  // Which of our frames this is stands behind `#` (messages/frame-names.ts).
  if (location.hash === '#strip') {
    void import('../../src/views/marks/strip-app.tsx').then(({ StripApp }) => {
      document.body.classList.add('in-strip');
      render(<StripApp host={host} nonce={nonce} />, root);
    });
  } else if (location.hash === '#teach') {
    void import('../../src/views/teach/start-teach.tsx').then(({ startTeach }) => startTeach(root, host));
  } else {
    render(<PanelApp host={host} nonce={nonce} />, root);
  }
}
