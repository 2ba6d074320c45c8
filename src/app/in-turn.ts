/**
 * One after the other, for work that reads, changes and writes. A lock of the browser, since background and workspace
 * both write: a chain of promises would hold in one of them only. Never call it from inside itself.
 */
export const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('mutabiq-turn', work);
