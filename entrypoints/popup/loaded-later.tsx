import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code is loaded once it is to be drawn: the popup paints without it. */
function loadedLater<Props>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return (props) => {
    const [loaded, setLoaded] = useState<{ Component: ComponentType<Props> } | null>(null);
    useEffect(() => void load().then((Component) => setLoaded({ Component })), []);
    return loaded && <loaded.Component {...props} />;
  };
}

/** What is seen on the first days only. */
export const Beginning = loadedLater(async () => (await import('./first/Beginning.tsx')).Beginning);
export const LaterDialog = loadedLater(
  async () => (await import('../../components/pile/LaterDialog.tsx')).LaterDialog,
);
export const OrderDialogs = loadedLater(async () => (await import('./OrderDialogs.tsx')).OrderDialogs);
export const Recents = loadedLater(async () => (await import('./after-paint.ts')).Recents);
/** There from the first paint on, empty, so that what it says is heard. */
export const Toast = loadedLater(async () => (await import('./after-paint.ts')).Toast);
