/**
 * Our frames in a page of a platform, each an extension page with a nonce of its own. Named in the frame's address
 * behind `#`, where its page finds what to show.
 */
export const frameNames = ['panel', 'strip', 'teach'] as const;
export type FrameName = (typeof frameNames)[number];
