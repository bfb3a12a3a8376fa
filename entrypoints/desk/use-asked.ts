import { useEffect } from 'preact/hooks';
import { hrefWith, type Route, replaceRoute } from './route.ts';

/** Does once what an address asks for, `?do=chase`: a reload does not ask again. */
export function useAsked(route: Route, name: string, start: () => void) {
  const asked = route.query.get('do') === name;
  useEffect(() => {
    if (!asked) return;
    start();
    replaceRoute(hrefWith(route, { do: null }));
  }, [asked]);
}
