import type { Firefox } from './firefox.ts';
import { EXTENSION_ID, inAnyWindow } from './firefox-window.ts';

/** Cuts the browser off from all networks, or back on. */
export async function goOffline({ browser }: Firefox, isOffline: boolean): Promise<void> {
  await inAnyWindow(browser, GO_OFFLINE, isOffline ? 'offline' : 'online');
}

const GO_OFFLINE = `(state) => {
  Services.io.manageOfflineStatus = false;
  Services.io.offline = state === 'offline';
  return state;
}`;

/** `running`, `suspending`, `stopped`… */
export function backgroundState({ browser }: Firefox): Promise<string> {
  return inAnyWindow(browser, BACKGROUND_STATE, EXTENSION_ID);
}

const BACKGROUND_STATE = `(id) => WebExtensionPolicy.getByID(id).extension.backgroundState`;
