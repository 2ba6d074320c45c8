import type { JSX } from 'preact';
import { loadFollowing } from '../../../app/following.ts';
import { Loading } from '../../parts/loading.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import type { PageProps } from '../page-props.ts';
import { useStored } from '../use-app.ts';
import { FollowingView } from './following-view.tsx';

/** Who never or hardly follows, from the pages of Darsak that were opened and the reports that teachers sent. */
export function FollowingPage({ people }: PageProps): JSX.Element {
  const { value, problem } = useStored(loadFollowing);
  if (problem !== null) {
    return (
      <main class="page">
        <ProblemNote problem={problem} />
      </main>
    );
  }
  const isPrincipal = people.active?.roles.includes('principal') ?? false;
  return value === null ? <Loading /> : <FollowingView data={value} isPrincipal={isPrincipal} />;
}
