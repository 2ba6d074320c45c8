/** The element of a badge of ours in the page's own list. By itself: who only knows it by name carries no badges. */
export const badgeTag = 'mutabiq-badge';
