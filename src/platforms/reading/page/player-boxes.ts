/**
 * Players whose film is only fetched when it is played: until then they are a box with a picture, a time and a button. Kits
 * and learning systems name such boxes alike.
 */
const boxes =
  '[data-block-type=video],#player,[id*=video-player],[data-video-id],[data-player],[class~=video],[class~=player],[class*=video-player],[class*=video-js],[class*=plyr],[class*=player-container],[class*=video-container]';

/** A list of films has a picture of each. */
const longestText = 120;

export const playerBoxes = (doc: Document): readonly Element[] =>
  [...doc.querySelectorAll(boxes)].filter(
    (box) =>
      box.parentElement?.closest(boxes) == null &&
      box.closest('nav,aside,header,footer,a,li,tr') === null &&
      box.textContent.trim().length <= longestText,
  );

/** Something plays here, or may. */
export const mayPlay = (doc: Document): boolean =>
  doc.querySelector('video,iframe') !== null || playerBoxes(doc).length === 1;
