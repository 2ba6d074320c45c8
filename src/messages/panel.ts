import * as z from 'zod/mini';
import { panelViewSchema } from '../app/panel-view-model.ts';
import { message, nothing } from './define.ts';

export type {
  Counts,
  LinkProposal,
  PanelView,
  ReadingView,
  SectionCheckView,
  SectionLine,
  SectionsOverview,
  SourceView,
} from '../app/panel-view-model.ts';

export const panelMessages = {
  'panel.hello': message({
    about:
      'A panel frame proves itself with the nonce its tab was given; a second frame with the same nonce is refused.',
    from: ['panel'],
    request: z.object({ nonce: z.string() }),
    answer: nothing,
  }),
  'panel.view': message({
    about: 'What the panel of this tab (or the popup, for the active tab) shows now.',
    from: ['panel', 'popup'],
    request: nothing,
    answer: panelViewSchema,
  }),
  'panel.link': message({
    about: 'The user confirms that the account seen on this tab is hers.',
    from: ['panel', 'popup'],
    request: z.object({ platform: z.enum(['darsak', 'openemis']) }),
    answer: nothing,
  }),
  'panel.read': message({
    about:
      'Starts, or continues, reading OpenEMIS; from Darsak it opens OpenEMIS in a tab and remembers where to return.',
    from: ['panel', 'popup'],
    request: nothing,
    answer: nothing,
  }),
  'panel.pause': message({
    about: 'Pauses the reading of OpenEMIS; what was read stays.',
    from: ['panel', 'popup'],
    request: nothing,
    answer: nothing,
  }),
  'panel.return': message({
    about: 'Brings the user back to the Darsak tab she came from.',
    from: ['panel', 'popup'],
    request: nothing,
    answer: nothing,
  }),
  'panel.reread': message({
    about: 'Asks the page script of this tab to read the page again.',
    from: ['panel', 'popup'],
    request: nothing,
    answer: nothing,
  }),
  'panel.close': message({
    about: 'Closes the panel frame of this tab.',
    from: ['panel'],
    request: nothing,
    answer: nothing,
  }),
  'panel.workspace': message({
    about: 'Opens the workspace page in a tab, at a place of it.',
    from: ['panel', 'popup'],
    request: z.object({ place: z.enum(['start', 'unlock', 'settings', 'people']) }),
    answer: nothing,
  }),
};
