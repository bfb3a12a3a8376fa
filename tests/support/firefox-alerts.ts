import type { Firefox } from './firefox.ts';
import { inAnyWindow } from './firefox-window.ts';

/** Headless Firefox has no desktop that shows notifications, and drops them: from now on it has one. */
export async function showAlerts(firefox: Firefox): Promise<void> {
  await inAnyWindow(firefox.browser, DESKTOP);
}

/** Clicks on the notification that leads there (`#/orders/o1`), as the desktop tells the browser. */
export async function clickAlert(firefox: Firefox, place: string): Promise<void> {
  const clicked = await inAnyWindow(firefox.browser, CLICK, `${place}|`);
  if (clicked !== 'clicked') throw new Error(`no notification leads to ${place}`);
}

const DESKTOP = `() => {
  const shown = new Map();
  const desktop = {
    QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
    showAlert({ name }, listener) {
      shown.set(name, listener);
      listener.observe(null, 'alertshow', name);
    },
    closeAlert(name) {
      shown.get(name)?.observe(null, 'alertfinished', name);
      shown.delete(name);
    },
  };
  const factory = {
    QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
    createInstance: (iid) => desktop.QueryInterface(iid),
  };
  Components.manager
    .QueryInterface(Ci.nsIComponentRegistrar)
    .registerFactory(Services.uuid.generateUUID(), '', '@mozilla.org/alerts-service;1', factory);
  window.shownAlerts = shown;
  return 'shown';
}`;

const CLICK = `(place) => {
  for (const [name, listener] of window.shownAlerts) {
    if (!name.includes(place)) continue;
    listener.observe(null, 'alertclickcallback', name);
    return 'clicked';
  }
  return 'none';
}`;
