import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { FilePreview, FileStatement } from '../../../core/files/file-preview.ts';
import { filePlatforms } from '../../../core/snapshot.ts';
import { filesTexts } from '../../../i18n/areas/files.ts';
import { useHost } from '../../host.ts';
import { useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { Choice, Choices, Form, Wrong } from '../../parts/form.tsx';
import { dayOf, timeOf } from './day-of-list.ts';

const wholes = ['whole', 'part', 'unknown'] as const;

/** What the person vouches for: whose list it is, of what day, and whether it is whole. Nothing is chosen for her. */
export function StatementForm(props: {
  readonly preview: FilePreview;
  readonly fileTime: number;
  readonly ready: boolean;
  readonly busy: boolean;
  readonly onKeep: (statement: FileStatement) => void;
  readonly onDiscard: () => void;
}): JSX.Element {
  const t = useText(filesTexts);
  const host = useHost();
  const id = useId();
  const [standsFor, setStandsFor] = useState<FileStatement['standsFor'] | null>(props.preview.looksLike);
  const [day, setDay] = useState(() => dayOf(Math.min(props.fileTime, host.now())));
  // Of a page that said itself that there is more, nobody can say that it is whole.
  const isPart = props.preview.shown?.state === 'partial';
  const [whole, setWhole] = useState<FileStatement['whole'] | null>(isPart ? 'part' : null);
  const [tried, setTried] = useState(false);
  const asOf = timeOf(day, props.fileTime, host.now());
  const submit = (): void => {
    setTried(true);
    if (standsFor !== null && asOf !== null && whole !== null && props.ready)
      props.onKeep({ standsFor, asOf, whole });
  };
  return (
    <Form onSubmit={submit}>
      <p class="muted">{t('keep.note')}</p>
      <Choices
        legend={t('keep.stands')}
        wrong={tried && standsFor === null ? t('keep.stands.missing') : null}
      >
        {filePlatforms.map((platform) => (
          <Choice
            key={platform}
            kind="radio"
            name="stands-for"
            checked={standsFor === platform}
            label={<bdi>{t(`keep.stands.${platform}`)}</bdi>}
            note={t(`keep.stands.${platform}.note`)}
            onChange={() => setStandsFor(platform)}
          />
        ))}
      </Choices>
      <div class="form-field">
        <label for={id}>{t('keep.date')}</label>
        <p class="muted small" id={`${id}-note`}>
          {t('keep.date.note')}
        </p>
        <input
          id={id}
          class="input"
          type="date"
          value={day}
          max={dayOf(host.now())}
          aria-invalid={tried && asOf === null}
          aria-describedby={`${id}-note`}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
        {tried && asOf === null ? <Wrong>{t('keep.date.wrong')}</Wrong> : null}
      </div>
      <Choices legend={t('keep.whole')} wrong={tried && whole === null ? t('keep.whole.missing') : null}>
        {wholes
          .filter((each) => !isPart || each === 'part')
          .map((each) => (
            <Choice
              key={each}
              kind="radio"
              name="whole"
              checked={whole === each}
              label={t(`keep.whole.${each}`)}
              onChange={() => setWhole(each)}
            />
          ))}
      </Choices>
      {tried && !props.ready ? <Wrong>{t('keep.nothing')}</Wrong> : null}
      <div class="actions">
        <Button kind="primary" busy={props.busy}>
          {t('keep.submit')}
        </Button>
        <Button onPress={props.onDiscard}>{t('keep.discard')}</Button>
      </div>
    </Form>
  );
}
