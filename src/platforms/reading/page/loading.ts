import { textPieces } from './text-pieces.ts';
import { among } from './around.ts';
import type { Sight } from './sight.ts';
import { key } from '../words/text.ts';

const loadingWords =
  /^(?:جاري?|يجري|يتم|برجاء|الرجاء|يرجي)\s*(?:ال)?(?:تحميل|انتظار|جلب).{0,30}$|^(?:loading|please wait)(?:[ .…]|$).{0,20}$/;

/** «جارٍ تحميل بقية الأعضاء…» */
export const saysLoading = (text: string): boolean =>
  text.length <= 60 && loadingWords.test(key(text).replace(/^[^a-zء-ي]+/, ''));

const skeletons =
  '[aria-busy=true],.skeleton,[class*=skeleton],[class*=Skeleton],.placeholder-glow,.shimmer,.spinner-border,.spinner-grow,.loading,.loader,.lds-ring,[wire\\:loading],[role=progressbar]:not([aria-valuenow]):not([aria-valuetext]):not([style])';

/** Boxes that pulse in place of what is to come; a dot that pulses beside somebody's name is none. */
const pulsing = 'div.animate-pulse,li.animate-pulse,tr.animate-pulse';
const isPulsing = (element: Element): boolean =>
  element.childElementCount > 0 && element.textContent.trim() === '';

/** Something is still on its way: a visible spinner or skeleton, or words that say so. */
export const isLoading = (
  body: Element,
  sight: Sight,
  pieces: readonly { readonly text: string; readonly element: Element }[] = textPieces(body, sight),
  elements?: readonly Element[],
): boolean =>
  [
    ...(elements === undefined ? body.querySelectorAll(skeletons) : among(elements, skeletons)),
    ...[...body.querySelectorAll(pulsing)].filter(isPulsing),
  ].some(
    (element) =>
      // Livewire's indicators are hidden by its own style alone: without layout nobody knows.
      !(element.hasAttribute('wire:loading') && sight.layout === null) && !sight.hidden(element),
  ) ||
  pieces.some(
    // Words that wait in the page for the next time are hidden by its style sheet alone.
    ({ text, element }) => saysLoading(text) && !sight.hidden(element),
  );
