import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideCluster } from '../../core/feedback/cluster-decision.ts';
import { handOver, rewriteItem, takeStep, writeItem } from '../../core/feedback/change-item.ts';
import { emptyPlace } from '../../core/feedback/empty-place.ts';
import {
  feedbackKinds,
  importances,
  type FeedbackItem,
  type FollowUpStep,
} from '../../core/feedback/feedback-item.ts';
import { author, content, hand } from '../../core/feedback/test-feedback.ts';
import { readBundle } from './read-bundle.ts';
import { writeBundle, type BundleContent } from './write-bundle.ts';

const item = (text: string, proposal: string | null = null): FeedbackItem =>
  handOver(writeItem(content({ text, proposal }), hand()), 'supervisor', 'b1', hand());
const bundle = (items: readonly FeedbackItem[], extra: Partial<BundleContent> = {}): BundleContent => ({
  bundle: 'b1',
  from: author('a'),
  to: 'supervisor',
  madeAt: 1_764_000_000_000,
  items,
  ...extra,
});
const hard = [
  '\u202bنص\u202c مع \u200fعلامات\u200e',
  '👩🏽‍🏫 😀 é é',
  "=cmd|' /C calc'!A0",
  '@SUM(1+1)',
  'سطر\nسطر\r\nسطر\u2028سطر\u0000',
  '],"foot":{"parts":0}}',
  '"\\"},',
  '\ud800 alone',
  'م'.repeat(50_000),
];

describe('export and import', () => {
  it.each([null, 'كلمة سر طويلة'])(
    'gives the same items, whatever stands in them (passphrase: %s)',
    async (passphrase) => {
      const items = hard.map((text) =>
        takeStep(item(text, text), { state: 'answered', text, date: '٢٠٢٦' }, hand('p')),
      );
      // Half a surrogate pair is no character: no file of UTF-8 can carry it.
      const sane = items.map(
        (each) => JSON.parse(JSON.stringify(each).replace(/\\ud800/gi, '�')) as FeedbackItem,
      );
      const decisions = [decideCluster([], [[items[0]?.id ?? '', items[1]?.id ?? '']], hand())];
      const checks = [{ schema: 1, section: 's', anything: [1, { a: 'ب' }] }];
      const file = await writeBundle(bundle(sane, { decisions, checks }), passphrase);
      const read = await readBundle(file, passphrase);
      expect(read).toMatchObject({ ok: true, value: { bundle: 'b1', items: sane, decisions, checks } });
      const text = await file.text();
      expect(text.includes('السيدة')).toBe(passphrase === null);
      expect(() => JSON.parse(text) as unknown).not.toThrow();
    },
  );

  it('gives the same items for any texts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 230 }), async (texts) => {
        const items = texts.map((text) => item(text));
        const read = await readBundle(await writeBundle(bundle(items)));
        expect(read.ok && read.value.items).toEqual(items);
      }),
      { numRuns: 20 },
    );
  });

  it('gives the same items for any content and any history', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    const maybe = fc.option(text);
    const any = fc.record({
      place: fc.record({
        title: maybe,
        subject: maybe,
        grade: maybe,
        unit: maybe,
        term: maybe,
        address: maybe,
      }),
      kind: fc.constantFrom(...feedbackKinds),
      importance: fc.constantFrom(...importances),
      text,
      proposal: maybe,
      videoSeconds: fc.option(fc.nat(1_000_000)),
    });
    const step: fc.Arbitrary<FollowUpStep> = fc.oneof(
      fc.record({ state: fc.constantFrom('discussed' as const, 'closed' as const), note: text }),
      fc.record({ state: fc.constant('forwarded' as const), to: text, letterNumber: text, letterDate: text }),
      fc.record({ state: fc.constant('answered' as const), text, date: text }),
    );
    const history = fc.array(fc.oneof(step, any), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(any, history), { maxLength: 8 }), async (all) => {
        const whole = ({ place, ...rest }: typeof any extends fc.Arbitrary<infer T> ? T : never) =>
          content({ ...rest, place: { ...emptyPlace('lesson', 'darsak'), ...place } });
        const items = all.map(([first, then]) =>
          then.reduce<FeedbackItem>(
            (now, each) =>
              'state' in each ? takeStep(now, each, hand('s')) : rewriteItem(now, whole(each), hand('t')),
            handOver(writeItem(whole(first), hand('t')), 'supervisor', 'b1', hand('t')),
          ),
        );
        const read = await readBundle(await writeBundle(bundle(items)));
        expect(read.ok && read.value.items).toEqual(items);
      }),
      { numRuns: 60 },
    );
  });

  it('is written in lines that can be read again, however long its remarks and however many its decisions', async () => {
    const long = 'م'.repeat(100_000);
    const items = Array.from({ length: 40 }, () => item(long, long));
    const one = Array.from({ length: 30_000 }, (_, at) => `item-${String(at).padStart(31, '0')}`);
    const decisions = Array.from({ length: 5 }, () => decideCluster([], [one], hand()));
    const file = await writeBundle(bundle(items, { decisions }));
    const lengths = (await file.text()).split('\n').map((line) => line.length);
    expect(Math.max(...lengths)).toBeLessThan(3_000_000);
    const read = await readBundle(file);
    expect(read.ok && [read.value.items, read.value.decisions]).toEqual([items, decisions]);
  });

  it('survives a mail programme that turns line ends', async () => {
    const text = await (await writeBundle(bundle([item('نص')]))).text();
    expect(await readBundle(new Blob([text.replaceAll('\n', '\r\n')]))).toMatchObject({ ok: true });
  });
});

describe('a bundle that version 1 wrote', () => {
  const stored = (name: string): Blob =>
    new Blob([readFileSync(new URL(`../../../tests/fixtures/${name}.mutabiq.json`, import.meta.url))]);

  it('is read for ever, open and sealed alike', async () => {
    const open = await readBundle(stored('bundle-v1'));
    expect(open).toMatchObject({
      ok: true,
      value: {
        bundle: 'b-v1',
        about: { to: 'supervisor', from: { key: 'p1' }, counts: { items: 2, decisions: 1, checks: 1 } },
        items: [
          { id: 'i-mine', changes: [{ deed: { content: { text: 'ملاحظة لم تُسلَّم\nسطر ثانٍ' } } }] },
          {
            id: 'i-held',
            changes: [
              { deed: { content: { kind: 'media', text: 'الصوت منخفض 😀 =cmd', videoSeconds: 754 } } },
              { deed: { what: 'handed-over', bundle: 'b1' } },
              { deed: { step: { state: 'answered', text: 'سيعاد التسجيل', date: '2026-11-20' } } },
            ],
          },
        ],
        decisions: [{ groups: [['i-mine', 'i-held']] }],
        checks: [{ schema: 1, section: 's1:c1' }],
      },
    });
    expect(await readBundle(stored('bundle-v1-sealed'), 'كلمة طويلة')).toEqual(open);
  });
});

describe('a file that is none is refused with its reason', () => {
  const good = async (passphrase: string | null = null) =>
    (await writeBundle(bundle(Array.from({ length: 150 }, (_, at) => item(`نص ${at}`))), passphrase)).text();
  const fault = async (text: string | Blob, passphrase: string | null = null) => {
    const read = await readBundle(typeof text === 'string' ? new Blob([text]) : text, passphrase);
    return read.ok ? 'taken' : read.error;
  };

  it('foreign', async () => {
    for (const text of ['no', '{}', '[]', '{"mutabiq":"decisions","version":1}', '\u0000PK\u0003\u0004'])
      expect(await fault(text)).toBe('not-a-bundle');
    expect(await fault(new Blob([new Uint8Array([0xff, 0xfe, 0x00, 0xc3, 0x28])]))).toBe('not-a-bundle');
  });

  it('gone from the disk, or a folder: not what is wrong with a file', async () => {
    const away = (when: number): Blob => {
      let streams = 0;
      const file = new Blob(['x']);
      file.stream = () => {
        streams += 1;
        return new ReadableStream({
          async start(controller) {
            if (streams >= when) controller.error(new DOMException('gone', 'NotFoundError'));
            else {
              controller.enqueue(new TextEncoder().encode(await good()));
              controller.close();
            }
          },
        });
      };
      return file;
    };
    expect(await fault(away(1))).toBe('unreadable');
    expect(await fault(away(2))).toBe('unreadable');
  });

  it('newer', async () => {
    expect(await fault((await good()).replace('"version":1', '"version":2'))).toBe('newer-version');
  });

  it('cut off at any place', async () => {
    const text = await good();
    expect(await fault('')).toBe('cut-off');
    for (const share of [0.001, 0.01, 0.3, 0.6, 0.9, 0.9999])
      expect(await fault(text.slice(0, Math.floor(text.length * share)))).toMatch(/cut-off|damaged/);
    expect(await fault(text.slice(0, text.lastIndexOf('],"foot"')))).toBe('cut-off');
  });

  it('damaged: any byte, also one that leaves half a letter', async () => {
    const bytes = new Uint8Array(await new Blob([await good()]).arrayBuffer());
    const first = bytes.indexOf(10);
    for (let at = first + 2; at < bytes.length; at += 997) {
      const bent = Uint8Array.from(bytes);
      bent[at] = (bent[at] ?? 0) ^ 0x80;
      expect(await fault(new Blob([bent]))).toMatch(/^(damaged|cut-off)$/);
    }
  });

  it('damaged: a letter, a missing line, two lines exchanged, a line twice', async () => {
    const text = await good();
    const [head = '', a = '', b = '', c = '', foot = ''] = text.split('\n');
    expect(await fault(text.replace('نص 7', 'نص 8'))).toBe('damaged');
    for (const lines of [
      [head, a, c, foot],
      [head, b, a, c, foot],
      [head, a, b, b, c, foot],
    ])
      expect(await fault(lines.join('\n'))).toBe('damaged');
  });

  it('sealed: no passphrase, a wrong one, a changed letter, a part moved with a checksum made anew', async () => {
    const text = await good('كلمة');
    expect(await fault(text)).toBe('passphrase-needed');
    expect(await fault(text, 'أخرى')).toBe('passphrase-wrong');
    expect(await fault(text, 'كلمة')).toBe('taken');
    const at = text.indexOf('"data":"') + 20;
    const bent = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
    expect(await fault(bent, 'كلمة')).toBe('damaged');
    const [head = '', a = '', b = '', c = ''] = text.split('\n');
    const { sha256 } = await import('./sha256.ts');
    const forged = async (lines: readonly string[]) => {
      const bare = lines.map((line) => line.replace(/,$/, ''));
      const digests = await Promise.all([head, ...bare].map(sha256));
      const foot = `],"foot":{"parts":${bare.length},"checksum":"${await sha256(digests.join(''))}"}}`;
      return [head, ...bare.map((line, index) => (index < bare.length - 1 ? `${line},` : line)), foot].join(
        '\n',
      );
    };
    expect(await fault(await forged([a, b, c]), 'كلمة')).toBe('taken');
    expect(await fault(await forged([a, c, b]), 'كلمة')).toBe('passphrase-wrong');
    // The last part left out: the sealed counts tell.
    expect(await fault(await forged([a, b]), 'كلمة')).toBe('invalid');
  });

  it('whole, but not what it should hold', async () => {
    const [first] = [item('نص')];
    const bad: readonly (readonly FeedbackItem[])[] = [
      [{ ...first, changes: [] }],
      [{ ...first, schema: 2 } as unknown as FeedbackItem],
      [first, first],
      [{ ...first, changes: first.changes.toReversed() }],
    ];
    for (const items of bad) expect(await fault(await writeBundle(bundle(items)))).toBe('invalid');
  });
});
