import { render } from 'preact';
import { ask } from '../../src/messages/panel-client.ts';
import { workspaceApp } from '../../src/messages/workspace-app.ts';
import { browserHost } from '../../src/views/browser-host.ts';
import { WorkspaceApp } from '../../src/views/workspace/workspace-app.tsx';
import { pageOf } from '../../src/views/workspace/pages.ts';
import { routeOf } from '../../src/views/workspace/route.ts';
import { beginStored } from '../../src/views/workspace/use-app.ts';
import '../../src/views/styles/workspace.css';

const { app, onChanged } = workspaceApp();

// On their way while it is being asked who is there; the page that shows them asks again, and says what failed.
const entry = pageOf(routeOf(location.hash));
entry.load().catch(() => undefined);
entry.first?.().then(
  (load) => beginStored(load, app, onChanged),
  () => undefined,
);

const root = document.getElementById('root');
if (root !== null) render(<WorkspaceApp host={{ ...browserHost(ask), onChanged }} app={app} />, root);
