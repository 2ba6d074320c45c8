/**
 * same and same-spelling-differs both pair the rows; the second also says that the names are right as they are. Apart
 * from the fingerprints, so that who only parses answers does not carry the matcher.
 */
export const pairAnswers = ['same', 'different', 'same-spelling-differs'] as const;
export type PairAnswer = (typeof pairAnswers)[number];
