import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { LayoutProbe } from '../../reader.ts';
import { isLoading } from './loading.ts';
import { makeSight } from './sight.ts';

const words = '<div id="Loading">يرجى الانتظار</div><p>كشف الطلبة</p>';

/** As a browser sees it whose style sheet hides just this element. */
const hiding = (id: string | null): LayoutProbe => ({
  isVisible: (element) => element.id !== id,
  isClipped: () => false,
  canScroll: () => false,
});
const bodyOf = (html: string): Element => {
  const { document } = new Window();
  document.body.innerHTML = html;
  return document.body as unknown as Element;
};

describe('something is still on its way', () => {
  it('when words that are seen say so', () => {
    expect(isLoading(bodyOf(words), makeSight(hiding(null)))).toBe(true);
  });

  it('not when the words wait in the page for the next time, hidden by its style sheet', () => {
    expect(isLoading(bodyOf(words), makeSight(hiding('Loading')))).toBe(false);
  });
});
