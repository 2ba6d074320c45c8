import { useEffect, useState } from 'preact/hooks';

const routes = ['start', 'unlock', 'settings', 'people', 'decisions'] as const;
export type Route = (typeof routes)[number];

/** The place named by the address (`#people`); an unknown one is the start. */
export const routeOf = (hash: string): Route => routes.find((route) => `#${route}` === hash) ?? 'start';

export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = (): void => setRoute(routeOf(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return route;
}
