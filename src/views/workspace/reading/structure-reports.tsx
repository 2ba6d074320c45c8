import type { JSX } from 'preact';
import { download } from '../../../exports/download.ts';
import { selfTestTexts } from '../../../i18n/areas/self-test.ts';
import { when } from '../../../i18n/when.ts';
import type { KeptStructure } from '../../../messages/keep-structure.ts';
import { useFormat, useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';

export interface StructureStore {
  /** Newest first. */
  readonly structures: readonly KeptStructure[];
  readonly remove: (at: number) => void;
}

/** Descriptions of pages that a person had made: all of their text to look at, a file to save, a way to be rid of them. */
export function StructureReports({ structures, remove }: StructureStore): JSX.Element {
  const t = useText(selfTestTexts);
  return (
    <section class="sheet" aria-labelledby="structure">
      <h3 id="structure">{t('structure.title')}</h3>
      <p>{t('structure.text')}</p>
      {structures.length === 0 ? (
        <p class="muted">
          {t('structure.none')} {t('structure.how')}
        </p>
      ) : (
        structures.map((one) => <Structure key={one.at} kept={one} onRemove={() => remove(one.at)} />)
      )}
    </section>
  );
}

function Structure({
  kept,
  onRemove,
}: {
  readonly kept: KeptStructure;
  readonly onRemove: () => void;
}): JSX.Element {
  const t = useText(selfTestTexts);
  const format = useFormat();
  const { at, report } = kept;
  const text = `${JSON.stringify(report, null, 1)}\n`;
  return (
    <article class="card">
      <div class="row">
        <div>
          <h4>
            <bdi dir="ltr" class="code">
              /{report.address}
            </bdi>
          </h4>
          <p class="muted small">
            {t('structure.lists', { n: report.lists.length })}
            {'\u00a0· '}
            {when(at, format)}
          </p>
        </div>
        <div class="actions">
          <Button
            onPress={() => download(new Blob([text], { type: 'application/json' }), 'mutabiq-structure.json')}
          >
            {t('structure.save')}
          </Button>
          <Button kind="quiet" onPress={onRemove}>
            {t('structure.remove')}
          </Button>
        </div>
      </div>
      <details>
        <summary>{t('structure.show')}</summary>
        <pre class="report-text" dir="ltr" tabIndex={0}>
          {text}
        </pre>
      </details>
    </article>
  );
}
