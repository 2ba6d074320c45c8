import type { ComponentChildren, JSX } from 'preact';
import type { ShownHint, ShownKind, ShownProfile } from '../../../app/reading-profiles.ts';
import { commonTexts } from '../../../i18n/areas/common.ts';
import { pageKindsTexts } from '../../../i18n/areas/page-kinds.ts';
import { writtenDay } from '../written-day.ts';
import { profilesTexts } from '../../../i18n/areas/profiles.ts';
import { useFormat, useText } from '../../language.tsx';
import { kindName } from './kind-name.ts';

const grades = ['known', 'likely', 'guess'] as const;

/** One platform: its hosts, and each kind of page with its hints, their evidence and their date. */
export function PlatformSection(props: {
  readonly profile: ShownProfile;
  readonly children?: ComponentChildren;
}): JSX.Element {
  const t = useText(profilesTexts);
  const c = useText(commonTexts);
  const { id, version, hosts, kinds } = props.profile;
  const title = `profile-${id}`;
  return (
    <section class="sheet" aria-labelledby={title}>
      <div class="row">
        <h3 id={title}>{c(id)}</h3>
        <p class="muted small">{t('platform.about', { version })}</p>
      </div>
      <p class="hosts">
        {hosts.map((host) => (
          <bdi key={host} class="code" dir="ltr">
            {host}
          </bdi>
        ))}
      </p>
      {id === 'openemis' ? <p class="muted">{t('platform.read-by-service')}</p> : null}
      {id === 'ajyal' ? <p class="muted">{t('platform.not-read')}</p> : null}
      <div class="kinds" role="list">
        {kinds.map((kind) => (
          <Kind key={kind.kind} kind={kind} />
        ))}
      </div>
      {props.children}
    </section>
  );
}

function Kind({ kind }: { readonly kind: ShownKind }): JSX.Element {
  const t = useText(profilesTexts);
  const k = useText(pageKindsTexts);
  const format = useFormat();
  const counts = grades
    .map((grade) => ({ grade, n: kind.hints.filter(({ evidence }) => evidence === grade).length }))
    .filter(({ n }) => n > 0);
  return (
    <div class="kind" role="listitem">
      <div class="row">
        <h4>{kindName(k, kind.kind)}</h4>
        <p class="grades">
          {counts.length === 0 ? <span class="muted">{t('kind.words-only')}</span> : null}
          {counts.map(({ grade, n }) => (
            <span key={grade} class={`grade ${grade}`}>
              {k(`evidence.${grade}`)} {format.number(n)}
            </span>
          ))}
          {kind.taught === 0 ? null : (
            <span class="grade taught">{t('kind.taught', { n: kind.taught })}</span>
          )}
          {kind.seen === null ? null : (
            <span class="muted">{t('kind.seen', { date: writtenDay(kind.seen, format) })}</span>
          )}
        </p>
      </div>
      {kind.hints.length === 0 ? null : (
        <details>
          <summary>{t('hints.show')}</summary>
          <ul class="hints">
            {kind.hints.map((hint, n) => (
              <HintLine key={n} hint={hint} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function HintLine({ hint }: { readonly hint: ShownHint }): JSX.Element {
  const t = useText(profilesTexts);
  const k = useText(pageKindsTexts);
  const format = useFormat();
  return (
    <li>
      <code dir="auto">{hint.value}</code>
      <span class="muted small">
        {t(`part.${hint.part}`)}
        {'\u00a0· '}
        {k(`evidence.${hint.evidence}`)}
        {'\u00a0· '}
        <span class="unbroken">{writtenDay(hint.seen, format)}</span>
        {hint.corrected ? ` · ${t('hint.corrected')}` : ''}
      </span>
    </li>
  );
}
