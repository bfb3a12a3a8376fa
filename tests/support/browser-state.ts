// What a browser knows of the extension. These run where its interfaces are, and know nothing of each other.

/** Sites that are granted, and sites where the script for badges is registered. */
export async function sites(): Promise<{ granted: string[]; registered: string[] }> {
  const { origins } = await chrome.permissions.getAll();
  const scripts = await chrome.scripting.getRegisteredContentScripts();
  return { granted: origins ?? [], registered: scripts.flatMap(({ matches }) => matches ?? []) };
}

/** Where a click on each notification leads, in no order. */
export async function notifiedPlaces(): Promise<string[]> {
  const shown = await chrome.notifications.getAll();
  return Object.keys(shown).map((id) => /(#[^|]*)/.exec(id)?.[1] ?? '');
}

export async function clearNotifications(): Promise<void> {
  for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
}

/** The number on the toolbar button. */
export function numberShown(): Promise<string> {
  return chrome.action.getBadgeText({});
}

/** When the extension wakes; 0: never. */
export async function wakesAt(): Promise<number> {
  return (await chrome.alarms.get('wake'))?.scheduledTime ?? 0;
}
