import type { ComponentChildren, JSX } from 'preact';

export interface PageLayoutProps {
  readonly title: ComponentChildren;
  readonly lead?: ComponentChildren;
  /** For tables: as wide as the window allows instead of as wide as is good to read. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** The frame of a page of the workspace: its title, which takes the focus on arrival, a lead and the content. */
export function Page({ title, lead, wide, children }: PageLayoutProps): JSX.Element {
  return (
    <main class={wide === true ? 'page wide' : 'page'}>
      <h2 class="page-title">{title}</h2>
      {lead === undefined ? null : <p class="page-lead">{lead}</p>}
      {children}
    </main>
  );
}
