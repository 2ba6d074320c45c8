import type { JSX } from 'preact';
import { printTexts } from '../../i18n/areas/print.ts';
import { useText } from '../language.tsx';

/** A row of places to sign: subject teacher, principal, supervisor. Names are given where they are known. */
export function Signatures({
  people,
}: {
  readonly people: readonly { readonly post: string; readonly name?: string }[];
}): JSX.Element {
  const t = useText(printTexts);
  return (
    <div class="signatures">
      {people.map(({ post, name }) => (
        <div key={post} class="signature">
          <p class="signature-post">{post}</p>
          <p class="signature-name">{name === undefined ? '' : <bdi>{name}</bdi>}</p>
          <p>{t('signature')}</p>
          <p>{t('date')}</p>
        </div>
      ))}
    </div>
  );
}
