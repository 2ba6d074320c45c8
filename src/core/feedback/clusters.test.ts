import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clusterDecisionSchema,
  decideCluster,
  mergeClusterDecisions,
  revokeCluster,
  type ClusterDecision,
} from './cluster-decision.ts';
import { clusterReports, type Report } from './clusters.ts';
import { lessonKey } from './lesson-key.ts';
import { ownText, summaryOf } from './item-summary.ts';
import { similarity, textPrint } from './similar-text.ts';
import { writeItem } from './change-item.ts';
import { content, hand } from './test-feedback.ts';

const { place } = content();
const report = (id: string, text: string, extra: Partial<Report> = {}): Report => ({
  id,
  kind: 'scientific',
  lesson: lessonKey(place),
  print: textPrint(text),
  videoSeconds: null,
  ...extra,
});
const sign = 'في المثال الثاني نُقل الحد إلى الطرف الآخر دون تغيير إشارته';
const signToo = 'عند نقل الحدّ للطرف الآخر في المثال الثاني لم تتغير الاشارة';
const sound = 'الصوت منخفض جدا ولا يسمع شرح المعلم';

const ids = (reports: readonly Report[], decisions: readonly ClusterDecision[] = []) =>
  clusterReports(reports, decisions).map(({ items, state }) => [items.join(' '), state]);

describe('reports on one problem', () => {
  it('are proposed as one: same lesson, kind, similar words', () => {
    expect(ids([report('a', sign), report('b', signToo), report('c', sound)])).toEqual([['a b', 'proposed']]);
  });

  it('are told apart by kind and by lesson', () => {
    expect(ids([report('a', sign), report('b', sign, { kind: 'language' })])).toEqual([]);
    const other = lessonKey({ ...place, title: 'المتباينات' });
    expect(ids([report('a', sign), report('b', sign, { lesson: other })])).toEqual([]);
  });

  it('near in the video need fewer words in common, far apart more', () => {
    const brief = 'خطأ في اشارة الحد';
    const at = (seconds: number) => ({ videoSeconds: seconds });
    expect(ids([report('a', sign, at(750)), report('b', brief, at(760))])).toHaveLength(1);
    expect(ids([report('a', sign, at(750)), report('b', brief)])).toEqual([]);
    expect(ids([report('a', sign, at(10)), report('b', signToo, at(750))])).toEqual([]);
    expect(ids([report('a', sign, at(10)), report('b', sign, at(750))])).toHaveLength(1);
  });
});

describe('a problem that very many wrote of', () => {
  const many = Array.from({ length: 300 }, (_, at) => report(`r${String(at).padStart(3, '0')}`, sign));
  const all = many.map(({ id }) => id);
  const kept = (decision: ClusterDecision) =>
    clusterDecisionSchema.parse(JSON.parse(JSON.stringify(decision)));

  it('is confirmed and split like any other', () => {
    const split = kept(
      decideCluster(
        [],
        all.map((id) => [id]),
        hand(),
      ),
    );
    expect(ids(many, [split])).toEqual([]);
    expect(ids(many, [split, kept(decideCluster([split], [all], hand()))])).toEqual([
      [all.join(' '), 'confirmed'],
    ]);
  });
});

describe('long remarks', () => {
  const summaryPrint = (text: string) =>
    textPrint(ownText(summaryOf(writeItem(content({ text, proposal: 'غير ذلك تماماً' }), hand()))));
  const opening =
    'أشكر القائمين على المنصة على جهودهم الطيبة في إعداد الدروس وتسجيلها وترتيبها على الوحدات والفصول، ' +
    'وأود أن أبين بعد مشاهدة المقطع كاملاً مع الطلبة في الحصة ما يأتي من الملاحظات: ';

  it('are compared whole: what two of them say after the same opening counts', () => {
    expect(opening.length).toBeGreaterThan(160);
    const far = 'المعادلة الثالثة ناقصة، ومحور السينات معكوس، والجدول لا يطابق ما في صفحة الكتاب المقرر';
    const say = (text: string) => ({ ...report('x', ''), print: summaryPrint(`${opening}${text} ${text}`) });
    const [a, b, c] = [say(`${sign} ${signToo}`), say(`${far} ${sound}`), say(`${sign}، ${signToo}`)];
    expect(similarity(a.print, c.print)).toBeGreaterThan(0.9);
    expect(similarity(a.print, b.print)).toBeLessThan(similarity(a.print, c.print) - 0.2);
    // Compared by their first 160 letters they would all be one.
    const cutOff = textPrint(opening.slice(0, 160));
    expect(similarity(cutOff, cutOff)).toBe(1);
  });

  it('give the same print folded as written, but for where a piece is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...`${opening}${sign}`.split(' ')), { minLength: 1 }), (words) => {
        const text = words.join(' ');
        expect(summaryPrint(text)).toEqual(textPrint(text));
      }),
    );
  });
});

describe('the person decides', () => {
  const three = [report('a', sign), report('b', sign), report('c', sign)];

  it('confirms, splits and takes back', () => {
    const confirm = decideCluster([], [['a', 'b', 'c']], hand());
    expect(ids(three, [confirm])).toEqual([['a b c', 'confirmed']]);
    const split = decideCluster([confirm], [['a', 'b'], ['c']], hand());
    expect(ids(three, [confirm, split])).toEqual([['a b', 'confirmed']]);
    const back = revokeCluster([confirm, split], split, hand());
    expect(ids(three, [confirm, split, ...back])).toEqual([['a b c', 'confirmed']]);
    const all = [confirm, ...revokeCluster([confirm], confirm, hand())];
    expect(ids(three, all)).toEqual([['a b c', 'proposed']]);
  });

  it('a new report beside a confirmed cluster is proposed, not taken for confirmed', () => {
    const confirm = decideCluster([], [['a', 'b']], hand());
    expect(ids(three, [confirm])).toEqual([['a b c', 'proposed']]);
  });

  it('may join what nothing proposed, also across lessons', () => {
    const other = report('z', sound, { lesson: lessonKey({ ...place, title: 'المتباينات' }) });
    const join = decideCluster([], [['a', 'z']], hand());
    expect(ids([report('a', sign), other], [join])).toEqual([['a z', 'confirmed']]);
  });

  it('of two people, the one who says "apart" is followed', () => {
    const one = decideCluster([], [['a', 'b']], hand('s1'));
    const two = decideCluster([], [['a'], ['b']], hand('s2'));
    const both = mergeClusterDecisions([one], [two]);
    expect(both).toEqual(mergeClusterDecisions([two], [one]));
    expect(ids([report('a', sign), report('b', sign)], both)).toEqual([]);
  });

  it('enlarging a cluster keeps those it held', () => {
    const one = decideCluster([], [['a', 'b', 'c']], hand());
    const two = decideCluster([one], [['a', 'b', 'd']], hand());
    expect(ids([...three, report('d', sound)], [one, two])).toEqual([['a b c d', 'confirmed']]);
  });
});

describe('over any reports', () => {
  const any = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{3}$/),
      text: fc.constantFrom(sign, signToo, sound, ''),
      at: fc.option(fc.nat(900)),
    }),
    { selector: ({ id }) => id, maxLength: 30 },
  );
  it('each report is in one cluster at most, whatever the order they came in', () => {
    fc.assert(
      fc.property(any, (all) => {
        const reports = all.map(({ id, text, at }) => report(id, text, { videoSeconds: at }));
        const clusters = clusterReports(reports);
        const members = clusters.flatMap(({ items }) => items);
        expect(new Set(members).size).toBe(members.length);
        expect(clusterReports(reports.toReversed())).toEqual(clusters);
        for (const { items } of clusters) expect(items.length).toBeGreaterThan(1);
      }),
    );
  });
});
