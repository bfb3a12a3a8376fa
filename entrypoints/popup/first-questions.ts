import { LAST_SAVE, SNAPSHOTS } from '../../utils/storage-names.ts';
import { type Drawer, lastDrawer } from './last-drawer.ts';

/** What the first paint waits for, asked and not yet looked at. */
export interface FirstQuestions {
  drawer: Drawer;
  /** What was kept of that drawer, where anything is. */
  kept: Promise<unknown>;
  /** What was saved last in this session. */
  lastSave: Promise<unknown>;
  tabs: Promise<TabAsked[]>;
}

export interface TabAsked {
  id?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
}

interface Area {
  get(key: string): Promise<Record<string, unknown>>;
}

/** As much of the browser as is asked. */
interface Asked {
  storage: { local: Area; session: Area };
  tabs: { query(about: { active: true; currentWindow: true }): Promise<TabAsked[]> };
}

declare global {
  /** Asked by `popup-ask.js`, before the popup's own script is there. */
  var firstQuestions: FirstQuestions | undefined;
}

/** Only what the drawer paints first is read: each is long to take out of the storage. */
export function askFirst({ storage: { local, session }, tabs }: Asked): FirstQuestions {
  const drawer = lastDrawer();
  return {
    drawer,
    kept: drawer === 'dossier' ? Promise.resolve(null) : keptIn(local, SNAPSHOTS[drawer]),
    lastSave: keptIn(session, LAST_SAVE).catch(() => null),
    tabs: tabs.query({ active: true, currentWindow: true }),
  };
}

async function keptIn(area: Area, key: string): Promise<unknown> {
  return (await area.get(key))[key];
}
