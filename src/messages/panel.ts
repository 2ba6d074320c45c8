import * as z from 'zod/mini';
import type { PanelBasis } from '../app/panel-basis.ts';
import type { TodayBasis } from '../app/today.ts';
import { pageStatesSchema } from '../app/page-view.ts';
import { message, nothing, unparsed } from './define.ts';

export type { LinkProposal, ReadingView } from '../app/panel-basis.ts';
export type { SectionCounts as Counts } from '../core/roster/section-findings.ts';
export type {
  SectionCheckView,
  SectionLine,
  SectionsOverview,
  SourceView,
} from '../core/school/view-types.ts';
export type { PanelView } from './panel-view.ts';

export const panelMessages = {
  /**
   * A panel frame proves itself with the nonce its tab was given; a second frame with the same nonce is
   * refused.
   */
  'panel.hello': message({
    from: ['panel'],
    request: z.object({ nonce: z.string() }),
    answer: nothing,
  }),
  /** What the panel of this tab (or the popup, for the active tab) shows now, or works its screen out from. */
  'panel.view': message({
    from: ['panel', 'popup'],
    request: nothing,
    answer: unparsed<PanelBasis>(),
  }),
  /** What the check found for the launcher and the badges of this tab: states, no data. */
  'panel.states': message({
    from: ['panel', 'popup'],
    request: pageStatesSchema,
    answer: nothing,
  }),
  /** The user confirms that the account seen on this tab is hers. */
  'panel.link': message({
    from: ['panel', 'popup'],
    request: z.object({ platform: z.enum(['darsak', 'openemis']) }),
    answer: nothing,
  }),
  /**
   * Starts, or continues, reading OpenEMIS; from Darsak it opens OpenEMIS in a tab and remembers where to
   * return.
   */
  'panel.read': message({
    from: ['panel', 'popup'],
    request: nothing,
    answer: nothing,
  }),
  /** Pauses the reading of OpenEMIS; what was read stays. */
  'panel.pause': message({
    from: ['panel', 'popup'],
    request: nothing,
    answer: nothing,
  }),
  /** Brings the user back to the Darsak tab she came from. */
  'panel.return': message({
    from: ['panel', 'popup'],
    request: nothing,
    answer: nothing,
  }),
  /** Asks the page script of this tab to read the page again. */
  'panel.reread': message({
    from: ['panel', 'popup'],
    request: nothing,
    answer: nothing,
  }),
  /** Moves the panel frame of this tab to the other side of the page, or makes it half as high or whole again. */
  'panel.place': message({
    from: ['panel'],
    request: z.object({ change: z.enum(['side', 'height']) }),
    answer: nothing,
  }),
  /** From which the popup works out what needs its person today. */
  'panel.today': message({
    from: ['popup'],
    request: nothing,
    answer: unparsed<TodayBasis>(),
  }),
  /** Brings the tab of a platform to the front and opens the panel in its page: also where launcher and badges are hidden. */
  'panel.open': message({
    from: ['popup'],
    request: nothing,
    answer: nothing,
  }),
  /** Closes the panel frame of this tab. */
  'panel.close': message({
    from: ['panel'],
    request: nothing,
    answer: nothing,
  }),
  /** Opens the workspace in a tab, at an address of it: `people`, `classroom/KEY`, `marks?term=1`. */
  'panel.workspace': message({
    from: ['panel', 'popup'],
    request: z.object({ place: z.string().check(z.regex(/^[a-z-]+([/?].*)?$/)) }),
    answer: nothing,
  }),
};
