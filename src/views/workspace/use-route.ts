import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import { hrefOf, routeOf, type Route } from './route.ts';

export interface Routing {
  readonly route: Route;
  /** Changes filters of the place; an empty one goes. The address follows, without a step for the back button. */
  readonly filter: (change: Route['query']) => void;
}

export const RoutingContext = createContext<Routing>({
  route: routeOf(''),
  filter: () => undefined,
});

/** Where the page is, and a way to change its filters. */
export const useRouting = (): Routing => useContext(RoutingContext);

/** The place named by the address, followed. */
export function useAddress(): Routing {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = (): void => setRoute(routeOf(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const filter = useCallback((change: Route['query']): void => {
    const { page, path, query } = routeOf(location.hash);
    const href = hrefOf(page, path, { ...query, ...change });
    history.replaceState(null, '', href);
    setRoute(routeOf(href));
  }, []);
  return { route, filter };
}

/** One filter of the page, kept in the address: `const [term, setTerm] = useFilter('term')`. */
export function useFilter(name: string): readonly [value: string, set: (value: string) => void] {
  const { route, filter } = useRouting();
  return [route.query[name] ?? '', (value) => filter({ [name]: value })];
}
