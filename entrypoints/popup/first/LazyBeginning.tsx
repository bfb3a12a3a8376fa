import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { BeginningProps } from './Beginning.tsx';

/** What is seen on the first days only: the popup of every other day does not load it. */
export function LazyBeginning(props: BeginningProps) {
  const [loaded, setLoaded] = useState<{ Component: ComponentType<BeginningProps> } | null>(null);
  useEffect(() => {
    let gone = false;
    import('./Beginning.tsx').then(({ Beginning }) => !gone && setLoaded({ Component: Beginning }));
    return () => {
      gone = true;
    };
  }, []);
  return loaded && <loaded.Component {...props} />;
}
