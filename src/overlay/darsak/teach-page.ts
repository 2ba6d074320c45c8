import { pointingTexts } from '../../i18n/areas/pointing.ts';
import { teachMessage, teachOrder, type TeachNews } from '../../messages/teach-posts.ts';
import { makeSight } from '../../platforms/reading/page/sight.ts';
import { headed, named, sectionAt } from '../../platforms/reading/teaching/candidates.ts';
import { queryAll, rootOf } from '../../platforms/reading/teaching/ways.ts';
import { addressPattern, propose } from '../../platforms/reading/teaching/teach.ts';
import { headerWords, indexHeaders } from '../../platforms/reading/words/vocabulary.ts';
import { ask } from '../ask-page.ts';
import type { PageTools } from '../page-tools.ts';
import { pageWords } from '../page-words.ts';
import { layoutProbe } from './layout-probe.ts';
import { outline, pointAt } from './point-at.ts';
import css from './teach.css?inline';

/**
 * Teaching: the person points at one name, the list around it is proposed in a frame of ours, and what she confirms there
 * becomes a part of the taught overlay. The list may stand in a frame of the same origin or in an open shadow root.
 */
export const teachDarsakPage = (): PageTools['teach'] => {
  const headers = indexHeaders(headerWords);
  let lesson: AbortController | null = null;

  const start = async (...[view, page]: Parameters<PageTools['teach']>): Promise<void> => {
    const { frames, root, signal } = page;
    lesson?.abort();
    lesson = new AbortController();
    const until = AbortSignal.any([signal, lesson.signal]);
    page.closePanel();
    const style = root.appendChild(view.document.createElement('style'));
    style.textContent = css;
    until.addEventListener('abort', () => style.remove());
    const state = await ask('page.state', {});
    const frame = await frames.mount('teach', root);
    if (frame === null || !state.ok || until.aborted) return;
    until.addEventListener('abort', () => frame.remove());
    const { settings } = state.value.launcher;
    const { t } = pageWords(pointingTexts, settings);
    frame.title = t('title');
    const say = (news: TeachNews): void => frames.post(frame, teachMessage(news));
    const sight = makeSight(layoutProbe(view));
    let round: AbortController | null = null;
    const point = async (what: 'name' | 'section'): Promise<void> => {
      round?.abort();
      round = new AbortController();
      const during = AbortSignal.any([until, round.signal]);
      say({ say: 'point', what });
      const hint = t(what);
      const candidates = (): readonly Element[] =>
        what === 'name' ? named(view.document, sight) : headed(view.document, sight);
      const picked = await pointAt({ view, root, hint, candidates, signal: during });
      if (during.aborted) return;
      if (picked === null) return what === 'name' ? lesson?.abort() : say({ say: 'section', section: null });
      frame.focus();
      if (what === 'section') return say({ say: 'section', section: sectionAt(picked) });
      const proposal = propose(picked, sight, headers);
      if (proposal === null) return say({ say: 'no-list' });
      const rows = queryAll(rootOf(picked), proposal.rows).filter((row) => !sight.hidden(row));
      outline({ view, root, signal: during }, rows);
      say({ say: 'proposal', proposal, path: addressPattern(new URL(view.location.href)) });
    };
    frames.onPost((value, from) => {
      if (from !== frame || until.aborted) return;
      const order = teachOrder(value);
      if (order === 'ready') {
        say({ say: 'settings', language: settings.language, digits: settings.digits });
        void point('name');
      }
      if (order === 'point-name') void point('name');
      if (order === 'point-section') void point('section');
      if (order === 'stop') {
        lesson?.abort();
        page.openPanel();
      }
    }, until);
  };
  return (view, page) => void start(view, page);
};
