import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { findTraces, rosterKeys, type RosterKeys, type Trace } from '../../core/feedback/roster-traces.ts';
import { captureTexts } from '../../i18n/areas/capture.ts';
import type { FeedbackAsk } from '../../messages/feedback-client.ts';
import { useText } from '../language.tsx';
import { Symbol } from '../parts/symbol.tsx';

const none: RosterKeys = { names: new Map(), ids: new Set() };
/** Nobody reads a warning for a name that is half typed. */
const pauseMs = 300;

/** Warns when what is written seems to name a student or to hold a number. It stays the writer's decision. */
export function TraceNote(props: { readonly ask: FeedbackAsk; readonly text: string }): JSX.Element | null {
  const { ask, text } = props;
  const t = useText(captureTexts);
  const [keys, setKeys] = useState(none);
  const [found, setFound] = useState<readonly (Trace & { readonly shown: string })[]>([]);
  useEffect(() => {
    void ask('feedback.school', {}).then((answer) => {
      if (!answer.ok) return;
      const { sectionPages, classRosters, subjectRosters } = answer.value.data;
      const rosters = [...sectionPages.flat(), ...classRosters, ...subjectRosters];
      setKeys(rosterKeys(rosters.flatMap(({ data }) => data.students)));
    });
  }, [ask]);
  useEffect(() => {
    const timer = setTimeout(() => {
      const traces = findTraces(text, keys).slice(0, 5);
      setFound(traces.map((trace) => ({ ...trace, shown: text.slice(trace.start, trace.end) })));
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [text, keys]);
  return (
    <div role="status">
      {found.length === 0 ? null : (
        <div class="note amber">
          <Symbol name="diamond" />
          <div>
            <p class="strong">{t('trace.title')}</p>
            <ul class="plain-list">
              {found.map(({ kind, shown, start }) => (
                <li key={start}>{t(`trace.${kind}`, { text: shown })}</li>
              ))}
            </ul>
            <p>{t('trace.next')}</p>
          </div>
        </div>
      )}
    </div>
  );
}
