import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { decisionFile, readDecisionFile, type FileFault } from '../../core/decisions/decision-file.ts';
import { mergeDecisions, type DecisionRecord } from '../../core/decisions/decision-record.ts';
import { decisionsTexts } from '../../i18n/areas/decisions.ts';
import { useHost } from '../host.ts';
import { useText } from '../language.tsx';
import { FileField } from '../parts/file-field.tsx';
import { Wrong } from '../parts/form.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useAsk } from '../use-ask.ts';

/** Decisions as a file: taken along from here, and brought back from another computer or an earlier day. */
export function DecisionFileSection({
  decisions,
}: {
  readonly decisions: readonly DecisionRecord[];
}): JSX.Element {
  const t = useText(decisionsTexts);
  const { ask } = useHost();
  const [href, setHref] = useState<string | null>(null);
  const [fault, setFault] = useState<FileFault | null>(null);
  const [added, setAdded] = useState<number | null>(null);
  const { failed, run } = useAsk<unknown>();
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([decisionFile(decisions)], { type: 'application/json' }));
    setHref(url);
    return () => URL.revokeObjectURL(url);
  }, [decisions]);
  const take = (text: string): void => {
    const read = readDecisionFile(text);
    setAdded(null);
    setFault(read.ok ? null : read.error);
    if (!read.ok) return;
    const before = new Set(decisions);
    const news = mergeDecisions(decisions, read.value).filter((record) => !before.has(record)).length;
    run(
      () => ask('decision.put', { records: read.value }),
      () => setAdded(news),
    );
  };
  return (
    <section class="sheet" aria-labelledby="decision-file">
      <h3 id="decision-file">{t('file.title')}</h3>
      <p class="muted">{t('file.note')}</p>
      <div class="actions">
        <FileField accept="application/json,.json" onFile={(file) => void file.text().then(take)}>
          {t('file.import')}
        </FileField>
        {href === null || decisions.length === 0 ? null : (
          <a class="button" href={href} download="mutabiq-decisions.json">
            {t('file.export')}
          </a>
        )}
      </div>
      {fault === null ? null : <Wrong>{t(`file.${fault}`)}</Wrong>}
      {added === null ? null : <p role="status">{t('file.added', { n: added })}</p>}
      {failed === null ? null : <ProblemNote problem={failed} />}
    </section>
  );
}
