import { useState } from 'preact/hooks';
import { putClassroom } from '../../../app/owned.ts';
import type { ClassroomSection } from '../../../app/classroom-sections.ts';
import type { ClassroomList } from '../../../core/classroom/classroom-list.ts';
import { joinClassroom, type JoinedClassroom } from '../../../core/classroom/join-classroom.ts';
import { useHost } from '../../host.ts';
import type { Problem } from '../../model.ts';
import { useChange } from '../use-app.ts';

export interface Ticks {
  readonly list: ClassroomList;
  readonly joined: JoinedClassroom;
  /** Shows the change at once and keeps it; what cannot be kept stays on the screen with the problem. */
  readonly change: (next: (list: ClassroomList) => ClassroomList) => void;
  /** Takes the last change of this visit back; null where there is none. */
  readonly undo: (() => void) | null;
  /** True when what is shown was read back from the store as it stands here. */
  readonly saved: boolean;
  readonly failed: Problem | null;
  readonly again: () => void;
}

/** An empty list is not kept. */
const isEmpty = ({ marks, others }: ClassroomList): boolean => marks.length + others.length === 0;

/** Steps that can be taken back. */
const most = 100;

/** The tick list of a section while it is worked on: the newer of what is stored and what was just ticked. */
export function useTicks({ ref, students }: ClassroomSection, stored: ClassroomList | null): Ticks {
  const { now } = useHost();
  const { failed, run } = useChange();
  const [draft, setDraft] = useState<ClassroomList | null>(null);
  const [steps, setSteps] = useState<readonly ClassroomList[]>([]);
  const kept = stored ?? { section: ref, countedAt: 0, marks: [], others: [] };
  const list = draft !== null && draft.countedAt >= kept.countedAt ? draft : kept;
  const save = (next: ClassroomList): void => {
    // Later than the one before even within a millisecond, so that the newer is known.
    const dated = { ...next, section: ref, countedAt: Math.max(now(), list.countedAt + 1) };
    setDraft(dated);
    run((app) => putClassroom(app, dated));
  };
  const last = steps.at(-1);
  return {
    list,
    joined: joinClassroom(students, list),
    change: (next) => {
      const changed = next(list);
      if (changed === list) return;
      setSteps([...steps, list].slice(-most));
      save(changed);
    },
    undo:
      last === undefined
        ? null
        : () => {
            setSteps(steps.slice(0, -1));
            save(last);
          },
    saved: list === kept || stored?.countedAt === list.countedAt || (stored === null && isEmpty(list)),
    failed,
    again: () => save(list),
  };
}
