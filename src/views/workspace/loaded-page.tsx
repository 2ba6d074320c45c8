import type { ComponentChildren, JSX } from 'preact';
import { RetryNote } from '../parts/retry-note.tsx';
import type { Shown } from '../use-background.ts';
import { Page } from './page.tsx';
import { PageLoading } from './page-loading.tsx';

export interface LoadedPageProps<T> {
  readonly title: string;
  readonly lead?: string;
  readonly shown: Shown<T>;
  readonly children: (value: T) => ComponentChildren;
}

/** A page of something stored: on its way, failed with another try, or there. */
export function LoadedPage<T>({ title, lead, shown, children }: LoadedPageProps<T>): JSX.Element {
  const { value, problem, again } = shown;
  if (problem !== null) {
    return (
      <Page title={title} lead={lead}>
        <RetryNote problem={problem} onRetry={again} />
      </Page>
    );
  }
  return value === null ? <PageLoading /> : <>{children(value)}</>;
}
