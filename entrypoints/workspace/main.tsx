import { render } from 'preact';
import { ask } from '../../src/messages/panel-client.ts';
import { workspaceApp } from '../../src/messages/workspace-app.ts';
import { browserHost } from '../../src/views/browser-host.ts';
import { WorkspaceApp } from '../../src/views/workspace/workspace-app.tsx';
import '../../src/views/styles/workspace.css';

const root = document.getElementById('root');
const { app, onChanged } = workspaceApp();
if (root !== null) render(<WorkspaceApp host={{ ...browserHost(ask), onChanged }} app={app} />, root);
