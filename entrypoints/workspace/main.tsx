import { render } from 'preact';
import { ask } from '../../src/messages/panel-client.ts';
import { workspaceApp } from '../../src/messages/workspace-app.ts';
import { browserHost } from '../../src/views/browser-host.ts';
import { WorkspaceApp } from '../../src/views/workspace/workspace-app.tsx';
import { pageOf } from '../../src/views/workspace/pages.ts';
import { routeOf } from '../../src/views/workspace/route.ts';
import '../../src/views/styles/workspace.css';

// On its way while it is being asked who is there; the page that shows it asks again, and says what failed.
pageOf(routeOf(location.hash))
  .load()
  .catch(() => undefined);

const root = document.getElementById('root');
const { app, onChanged } = workspaceApp();
if (root !== null) render(<WorkspaceApp host={{ ...browserHost(ask), onChanged }} app={app} />, root);
