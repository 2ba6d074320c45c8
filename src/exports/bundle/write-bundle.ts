import type { AuthorRef } from '../../core/feedback/author-ref.ts';
import {
  footLine,
  headLine,
  itemsPerPart,
  type BundledSectionCheck,
  type BundlePart,
} from '../../core/feedback/bundle-format.ts';
import type { ClusterDecision } from '../../core/feedback/cluster-decision.ts';
import type { FeedbackItem, Recipient } from '../../core/feedback/feedback-item.ts';
import { newSealing, sealingKey, sealPart } from './bundle-seal.ts';
import { sha256 } from './sha256.ts';

export interface BundleContent {
  readonly bundle: string;
  readonly from: AuthorRef;
  readonly to: Recipient;
  /** The author's clock, milliseconds since the epoch. */
  readonly madeAt: number;
  readonly items: readonly FeedbackItem[];
  readonly decisions?: readonly ClusterDecision[];
  readonly checks?: readonly BundledSectionCheck[];
}

/** A bundle as a file (docs/bundle.md); readable without `passphrase`, sealed with one. */
export async function writeBundle(content: BundleContent, passphrase: string | null = null): Promise<Blob> {
  const sealing = passphrase === null ? null : newSealing();
  const key = passphrase === null || sealing === null ? null : await sealingKey(passphrase, sealing);
  const head = headLine({ bundle: content.bundle, sealing });
  const lines: string[] = [head];
  const digests = [await sha256(head)];
  const parts = [...partsOf(content)];
  for (const [index, part] of parts.entries()) {
    const json = JSON.stringify(part);
    const line = key === null ? json : JSON.stringify(await sealPart(key, json, head, index));
    digests.push(await sha256(line));
    lines.push(index === parts.length - 1 ? line : `${line},`);
  }
  lines.push(footLine({ parts: parts.length, checksum: await sha256(digests.join('')) }));
  return new Blob(
    lines.map((line) => `${line}\n`),
    { type: 'application/json' },
  );
}

function* partsOf(content: BundleContent): Generator<BundlePart> {
  const { items, decisions = [], checks = [] } = content;
  yield {
    part: 'about',
    from: content.from,
    to: content.to,
    madeAt: content.madeAt,
    counts: { items: items.length, decisions: decisions.length, checks: checks.length },
  };
  for (const some of partwise(items)) yield { part: 'items', items: some };
  for (const some of partwise(decisions)) yield { part: 'clusters', decisions: some };
  for (const some of partwise(checks)) yield { part: 'section-checks', checks: some };
}

/** A part is one line, and who reads it holds the line: long remarks make parts of fewer. In characters of JSON. */
const longestPart = 1_000_000;

function* partwise<T>(all: readonly T[]): Generator<readonly T[]> {
  let some: T[] = [];
  let length = 0;
  for (const each of all) {
    const more = JSON.stringify(each).length;
    if (some.length > 0 && (some.length >= itemsPerPart || length + more > longestPart)) {
      yield some;
      some = [];
      length = 0;
    }
    some.push(each);
    length += more;
  }
  if (some.length > 0) yield some;
}
