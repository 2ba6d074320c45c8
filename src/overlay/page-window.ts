/** The page's window with its constructors; handed in, so that nothing here reaches for a global. */
export type PageWindow = Window & typeof globalThis;
