import type { Firefox } from './firefox.ts';
import { EXTENSION_ID, inAnyWindow } from './firefox-window.ts';
import { until } from './until.ts';

/** Grants sites (`http://shop.localhost/*`) at once, without a request or a question. */
export async function grantSites(firefox: Firefox, sites: string[]): Promise<void> {
  await inAnyWindow(firefox.browser, GRANT, EXTENSION_ID, JSON.stringify(sites));
}

const GRANT = `async (id, sites) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions.add(id, { permissions: [], origins: JSON.parse(sites), data_collection: [] }, extension);
  return 'granted';
}`;

/** Takes sites back, as the owner does in the browser's own page. */
export async function takeBackSites(firefox: Firefox, sites: string[]): Promise<void> {
  await inAnyWindow(firefox.browser, TAKE_BACK, EXTENSION_ID, JSON.stringify(sites));
}

const TAKE_BACK = `async (id, sites) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions.remove(id, { permissions: [], origins: JSON.parse(sites), data_collection: [] }, extension);
  return 'taken back';
}`;

/** Answers the browser's own question about a permission, which stands before the page. */
export async function answerQuestion({ browser }: Firefox, answer: 'allow' | 'refuse'): Promise<void> {
  const press = () => inAnyWindow(browser, PRESS_ANSWER, answer);
  await until('the question is asked', async () => (await press()) === 'pressed');
  // It ignores a button that is pressed before its window has the focus.
  await until('the question is gone', async () => (await press()) === 'none');
}

const PRESS_ANSWER = `(answer) => {
  const question = PopupNotifications.panel.querySelector('popupnotification');
  if (!question) return 'none';
  (answer === 'allow' ? question.button : question.secondaryButton).click();
  return 'pressed';
}`;
