import type { feedbackReceived as ar } from '../ar/feedback-received.ts';
import { englishOf } from '../catalogue.ts';

export const feedbackReceived = englishOf<typeof ar>()({
  alike: {
    one: 'One remark under your name was not written in this browser. It may be of somebody with the same name, so it is not taken before you confirm it.',
    other:
      '{n} remarks under your name were not written in this browser. They may be of somebody with the same name, so they are not taken before you confirm it.',
  },
  'alike.first': { one: 'It is:', other: 'The first:' },
  'alike.yes': 'I wrote them',
  'alike.no': 'Not mine',
  'alike.hers': {
    one: 'One remark was taken as yours, as will be what comes later from the same source:',
    other: '{n} remarks were taken as yours, as will be what comes later from the same source:',
  },
  'alike.not-hers': {
    one: 'One remark under your name was left out as not yours, as will be what comes later from the same source:',
    other:
      '{n} remarks under your name were left out as not yours, as will be what comes later from the same source:',
  },
  'alike.undo': 'Undo',
  left: {
    one: 'Receiving stopped when your profile was locked or another page was opened. One file has not been taken in.',
    other:
      'Receiving stopped when your profile was locked or another page was opened. {n} files have not been taken in.',
  },
  'left.take': 'Take in the rest',
});
