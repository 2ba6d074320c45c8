import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { removeFile, type KeptFile } from '../../../app/files.ts';
import { commonTexts } from '../../../i18n/areas/common.ts';
import { filesTexts } from '../../../i18n/areas/files.ts';
import { useFormat, useRich, useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { Symbol } from '../../parts/symbol.tsx';
import { hrefOf } from '../route.ts';
import { useChange } from '../use-app.ts';

/** The files that were added, each with its lists, their check, and a way to take it back. */
export function KeptFiles({ files }: { readonly files: readonly KeptFile[] }): JSX.Element {
  const t = useText(filesTexts);
  return (
    <section class="sheet" aria-labelledby="kept-files">
      <h3 id="kept-files">{t('kept.title')}</h3>
      {files.length === 0 ? (
        <div>
          <p>{t('kept.none')}</p>
          <p class="muted small">{t('kept.none.note')}</p>
        </div>
      ) : (
        files.map((file) => <Kept key={file.id} file={file} />)
      )}
    </section>
  );
}

function Kept({ file }: { readonly file: KeptFile }): JSX.Element {
  const t = useText(filesTexts);
  const c = useText(commonTexts);
  const rich = useRich(filesTexts);
  const format = useFormat();
  const { failed, busy, run } = useChange<null>();
  const [asked, setAsked] = useState(false);
  return (
    <article class="card file-kept">
      <div class="row">
        <div>
          <h4>
            <bdi>{file.name}</bdi>
          </h4>
          <p class="muted small">
            {rich('kept.stands', { platform: c(file.standsFor) })} ·{' '}
            {t('kept.of', { date: format.date(file.asOf) })}
          </p>
        </div>
        {asked ? (
          <div class="actions">
            <span>{t('kept.remove.sure')}</span>
            <Button kind="danger" busy={busy} onPress={() => run((app) => removeFile(app, file))}>
              {t('kept.remove.yes')}
            </Button>
            <Button kind="quiet" onPress={() => setAsked(false)}>
              {c('cancel')}
            </Button>
          </div>
        ) : (
          <Button kind="quiet" onPress={() => setAsked(true)}>
            {t('kept.remove')}
          </Button>
        )}
      </div>
      {failed === null ? null : <ProblemNote problem={failed} />}
      <ul class="file-lists">
        {file.lists.map((list) => (
          <KeptList key={list.key} list={list} />
        ))}
      </ul>
    </article>
  );
}

const symbols = { complete: 'check', partial: 'half', unknown: 'ring' } as const;

function KeptList({ list }: { readonly list: KeptFile['lists'][number] }): JSX.Element {
  const t = useText(filesTexts);
  const rich = useRich(filesTexts);
  const { kind, count, label, state, section } = list;
  return (
    <li class="row">
      <span>
        <bdi class="strong">{label === '' ? t('answer.sections') : label}</bdi>{' '}
        <span class="muted">
          {kind === 'section-list' ? rich('sections', { n: count }) : rich('students', { n: count })}
        </span>
      </span>
      <span class={state === 'complete' ? 'badge green' : 'badge hollow'}>
        <Symbol name={symbols[state]} />
        {t(`state.${state}`)}
      </span>
      {section !== null ? (
        <a class="button" href={hrefOf('files', [section])}>
          {t('kept.check')}
          <span class="spoken"> {label}</span>
        </a>
      ) : kind === 'class-roster' ? (
        <span class="muted small">{t('kept.used')}</span>
      ) : null}
    </li>
  );
}
