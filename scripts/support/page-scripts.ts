/**
 * The scripts that go into the platforms' pages, by how they get there (src/messages/browser-hands.ts, ajyal-script.ts).
 * Each visit pays for them.
 */

/** Injected in front of the first script of each place: holds what that and a later one both need (decision 13). */
export const sharedScript = 'reading';

/** What can stand in one page: the script that reads it, and those that are brought when it asks for them. */
export const readPlaces = [
  { first: 'page', later: ['page-tools', 'page-sight', 'page-count'] },
  { first: 'ajyal', later: ['page-sight', 'page-count'] },
] as const;

/** Those that take what they share from the shared script. */
export const takers: readonly string[] = [
  ...new Set(readPlaces.flatMap(({ first, later }) => [first, ...later])),
];

/** What a visit of each kind of page loads. */
export const visits: readonly {
  readonly name: string;
  readonly atOnce: readonly string[];
  readonly later: readonly string[];
}[] = [
  { name: 'Darsak', atOnce: ['detector', 'overlay', sharedScript, 'page'], later: readPlaces[0].later },
  { name: 'Ajyal', atOnce: [sharedScript, 'ajyal'], later: readPlaces[1].later },
  { name: 'OpenEMIS', atOnce: ['detector', 'overlay', 'openemis'], later: [] },
];

export const pageScripts: readonly string[] = [
  ...new Set(visits.flatMap(({ atOnce, later }) => [...atOnce, ...later])),
];
