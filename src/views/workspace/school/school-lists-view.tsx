import type { ComponentChildren, JSX } from 'preact';
import type {
  ListedPerson,
  ListedSection,
  SchoolList,
  SchoolLists,
} from '../../../core/school/school-lists.ts';
import { schoolTexts } from '../../../i18n/areas/school.ts';
import { when } from '../../../i18n/when.ts';
import { useFormat, useText } from '../../language.tsx';

export const sectionLists = ['teacherless', 'shared'] as const;
export const personLists = ['idle', 'unplaced', 'accounts'] as const;

export interface SchoolListsProps {
  readonly lists: SchoolLists;
  readonly onClass: (classId: string) => void;
}

/** What stands nowhere or twice. "None" is said only where everything that is needed to know was read. */
export function SchoolListsView({ lists, onClass }: SchoolListsProps): JSX.Element {
  return (
    <div class="school-lists">
      {sectionLists.map((id) => (
        <ListBox
          key={id}
          id={id}
          list={lists[id]}
          line={(item) => <SectionItem item={item} onClass={onClass} />}
        />
      ))}
      {personLists.map((id) => (
        <ListBox key={id} id={id} list={lists[id]} line={(item) => <PersonItem item={item} />} />
      ))}
    </div>
  );
}

interface ListBoxProps<T> {
  readonly id: keyof SchoolLists;
  readonly list: SchoolList<T>;
  readonly line: (item: T) => ComponentChildren;
}

function ListBox<T>({ id, list, line }: ListBoxProps<T>): JSX.Element {
  const t = useText(schoolTexts);
  const format = useFormat();
  const { items, gaps, at } = list;
  const isUnknown = items.length === 0 && gaps.length > 0;
  const figure = isUnknown
    ? t('list.unknown')
    : items.length === 0
      ? t('list.none')
      : format.number(items.length);
  return (
    <details class={isUnknown ? 'sheet school-list hollow' : 'sheet school-list'} data-list={id}>
      <summary>
        <h3>{t(`list.${id}`)}</h3>
        <span class={items.length > 0 ? 'badge amber' : isUnknown ? 'badge hollow' : 'badge green'}>
          {figure}
        </span>
      </summary>
      <p class="muted">{t(`list.${id}.note`)}</p>
      {gaps.length === 0 ? null : (
        <div class="note amber">
          <div>
            {gaps.map((gap) => (
              <p key={gap}>
                {id === 'idle' && gap === 'not-read' ? t('gap.idle.not-read') : t(`gap.${gap}`)}
              </p>
            ))}
          </div>
        </div>
      )}
      {items.length === 0 ? null : (
        <ol class="name-list">
          {items.map((item, index) => (
            <li key={index}>{line(item)}</li>
          ))}
        </ol>
      )}
      {at === null ? null : <p class="muted small">{t('list.at', { when: when(at, format) })}</p>}
    </details>
  );
}

function SectionItem(props: {
  readonly item: ListedSection;
  readonly onClass: (classId: string) => void;
}): JSX.Element {
  const { subject, className, classId, teachers } = props.item;
  const { list } = useFormat();
  return (
    <>
      <button type="button" class="row-button" onClick={() => props.onClass(classId)}>
        <bdi>{subject}</bdi> · <bdi>{className}</bdi>
      </button>
      {teachers.length === 0 ? null : (
        <span class="muted">
          <bdi>{list(teachers)}</bdi>
        </span>
      )}
    </>
  );
}

function PersonItem({ item }: { readonly item: ListedPerson }): JSX.Element {
  const t = useText(schoolTexts);
  return (
    <>
      <bdi>{item.name}</bdi>
      <span class="muted">
        <bdi>{item.className ?? t(`post.${item.post}`)}</bdi>
      </span>
    </>
  );
}
