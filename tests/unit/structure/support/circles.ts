/** What each file imports of its own tree, by path. */
export type Graph = ReadonlyMap<string, readonly string[]>;

const reaches = (graph: Graph, from: string): Set<string> => {
  const seen = new Set<string>();
  const open = [...(graph.get(from) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(graph.get(next) ?? []));
  }
  return seen;
};

/** Without the files that lead nowhere, then those that lead only to these, and so on: what is left may hold a loop. */
const pruned = (graph: Graph): Graph => {
  const left = new Map([...graph].filter(([, targets]) => targets.some((target) => graph.has(target))));
  return left.size === graph.size ? left : pruned(left);
};

/** Every file that can be reached from itself. Neither of two such files can be read without the other. */
export const circles = (graph: Graph): string[] => {
  const left = pruned(graph);
  return [...left.keys()].filter((path) => reaches(left, path).has(path)).sort();
};
