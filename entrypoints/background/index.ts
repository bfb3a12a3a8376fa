import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { afterStart } from './after-start.ts';
import { askForSite } from './ask-for-site.ts';
import { answer } from './commands.ts';

// Not `type: 'module'`: of a classic script, `await import()` stays inside the bundle and evaluates its module at first
// use (a worker may not import lazily). What is imported so lies in a file of its own, which is parsed only then: see
// `scripts/split-worker.ts`. The database costs nothing at start.
export default defineBackground({
  // Listeners first and at once: a worker that is woken by an event drops it otherwise.
  main() {
    browser.runtime.onMessage.addListener((message: unknown, sender, reply: (answer: unknown) => void) => {
      answer(message, sender).then(reply);
      return true;
    });
    const start = async () => (await import('./installed.ts')).prepare();
    browser.runtime.onInstalled.addListener(start);
    browser.runtime.onStartup.addListener(start);
    browser.alarms.onAlarm.addListener(async () => (await import('./checks.ts')).wake());
    browser.permissions.onAdded.addListener(async (added) =>
      (await import('./permissions.ts')).sitesGranted(added),
    );
    browser.permissions.onRemoved.addListener(async () =>
      (await import('./permissions.ts')).sitesTakenBack(),
    );
    browser.notifications.onClicked.addListener(async (id) =>
      (await import('./notifications.ts')).openNotified(id),
    );
    browser.contextMenus.onClicked.addListener(async (info, tab) => {
      const granted = askForSite(info);
      await (await import('./menus.ts')).menuClicked(info, tab, granted);
    });
    browser.commands.onCommand.addListener(async (name, tab) => {
      if (name !== 'save-to-dossier' || !tab) return;
      await (await import('./save-gesture.ts')).saveFromKeyboard(tab);
    });
    browser.omnibox.onInputChanged.addListener(async (text, suggest) =>
      (await import('./address-bar.ts')).suggestRows(text, suggest),
    );
    browser.omnibox.onInputEntered.addListener(async (text, where) =>
      (await import('./address-bar.ts')).openEntered(text, where),
    );
    // A moment later: whoever woke the worker is answered first.
    setTimeout(afterStart, 100);
  },
});
