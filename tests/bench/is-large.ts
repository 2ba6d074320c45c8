/** `npm run bench feedback-page -- --large`: also what takes many minutes. */
export const isLarge = (): boolean => process.argv.includes('--large');
