import path from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { EXTENSION_ID, inAnyWindow, inWindow } from './firefox-window.ts';
import { requireProgram } from './programs.ts';
import { until } from './until.ts';

/** Fixed, so that the extension's pages have a known address. */
const UUID = '5f0c1f4e-6f0c-4b6e-9d7b-2a1c5d8e7f30';

/** A Firefox of its own with the built extension. Its permission prompts are answered "yes". */
export interface Firefox {
  browser: Browser;
  openExtensionPage(name: string): Promise<Page>;
  /** The same at a moment: the page's clock stands still. */
  openFrozen(name: string, at: number): Promise<Page>;
  /** The page whose address contains this, once it is open. */
  waitForPage(address: string): Promise<Page>;
  /** Clicks the toolbar button while `page` is in front, and waits for the popup. */
  openPopup(page: Page): Promise<FirefoxPopup>;
  /** The popup that the extension opens by itself. */
  openedPopup(page: Page): Promise<FirefoxPopup>;
  /** The badges of the page in front, in its order. They live in closed shadow roots, which only the browser sees. */
  badges(page: Page): Promise<FirefoxBadge[]>;
  /** Switches the extension off, as the owner does in the browser's own page. */
  disable(page: Page): Promise<void>;
  /** The text in the closed shadow root of an element; empty while there is none. */
  shadowText(page: Page, tag: string): Promise<string>;
  /** Right click on the page, then on our item of the menu. */
  chooseMenuItem(page: Page, label: string, at?: { x: number; y: number }): Promise<void>;
  /** Ends the event page, as the browser does after thirty idle seconds. `page` is any page. */
  endBackground(page: Page): Promise<void>;
  close(): Promise<void>;
}

/** A badge as a person sees it. */
export interface FirefoxBadge {
  label: string;
  fit: string;
  isSeen: boolean;
  left: number;
  top: number;
  right: number;
  bottom: number;
  colour: string;
  ground: string;
}

/** The real popup: no page for WebDriver, so it is reached from the browser's own window. */
export interface FirefoxPopup {
  text(): Promise<string>;
  /** Presses the first button whose accessible name begins so, as the owner's own gesture. */
  press(name: string): Promise<void>;
  /** Presses Escape in the dialog that is open. */
  leaveDialog(): Promise<void>;
}

export interface FirefoxOptions {
  /** Folder of the built extension. */
  extension?: string;
  /** Folder of a profile that is kept; else a new one, thrown away. */
  profile?: string;
  /** Before it is installed. */
  prepare?: (browser: Browser) => Promise<unknown>;
}

export async function launchFirefox(
  preferences: Record<string, unknown> = {},
  { extension = '.output/firefox-mv3', profile, prepare }: FirefoxOptions = {},
): Promise<Firefox> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: requireProgram('firefox'),
    headless: true,
    ...(profile && { userDataDir: profile }),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': 'en',
      ...preferences,
    },
  });
  await prepare?.(browser);
  await browser.installExtension(path.resolve(extension));
  return {
    browser,
    async openExtensionPage(name) {
      const page = await browser.newPage();
      // Firefox reports no load event for extension pages over WebDriver BiDi.
      await page.goto(`moz-extension://${UUID}/${name}`, { waitUntil: [] });
      return page;
    },
    async openFrozen(name, at) {
      const [file = name, hash = ''] = name.split('#', 2);
      // Preload scripts do not run in extension pages: the page is built inside one that shows a picture.
      const page = await browser.newPage();
      await page.goto(`moz-extension://${UUID}/icon/16.png#${hash}`, { waitUntil: [] });
      await until('the picture is shown', () => page.evaluate(() => document.readyState === 'complete'));
      await page.evaluate(freezeClock, at);
      await page.evaluate(becomePage, `/${file}`);
      return page;
    },
    async waitForPage(address) {
      // WebDriver BiDi goes on calling a page `about:blank` that the extension itself opened: each is asked.
      let found: Page | undefined;
      await until(`a page at ${address}`, async () => {
        for (const page of await browser.pages()) {
          const at = await page.evaluate(() => location.href).catch(() => '');
          if (at.includes(address)) found = page;
        }
        return found !== undefined;
      });
      if (!found) throw new Error(`no page at ${address}`);
      return found;
    },
    async openPopup(page) {
      await page.bringToFront();
      await inWindow(page, CLICK_TOOLBAR_BUTTON, EXTENSION_ID);
      return popupOver(page);
    },
    openedPopup: popupOver,
    async badges(page) {
      await page.bringToFront();
      return JSON.parse((await inWindow(page, runIn('gBrowser.selectedBrowser'), BADGES, '')) || '[]');
    },
    async disable(page) {
      await inWindow(page, DISABLE, EXTENSION_ID);
    },
    async shadowText(page, tag) {
      await page.bringToFront();
      return inWindow(page, runIn('gBrowser.selectedBrowser'), SHADOW_TEXT, tag);
    },
    async chooseMenuItem(page, label, { x, y } = { x: 10, y: 10 }) {
      await page.bringToFront();
      let state = 'none';
      await until(`"${label}" in the menu`, async () => {
        // Opened anew: a menu that was opened before the extension had made its items never gets them.
        if (state === 'none') await page.mouse.click(x, y, { button: 'right' });
        state = await inWindow(page, CHOOSE_ITEM, label);
        return state === 'chosen';
      });
    },
    async endBackground(page) {
      const state = await inWindow(page, END_BACKGROUND, EXTENSION_ID);
      if (state !== 'stopped') throw new Error(`the event page is ${state}`);
    },
    close: () => browser.close(),
  };
}

/** What pages are told that the owner prefers. */
export async function chooseTheme({ browser }: Firefox, theme: 'light' | 'dark'): Promise<void> {
  await inAnyWindow(browser, CHOOSE_THEME, theme);
}

/** Runs in a page: it becomes another one of the same extension, with the clock that it has. */
async function becomePage(file: string): Promise<void> {
  const markup = await (await fetch(file)).text();
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  document.head.replaceChildren(...parsed.head.querySelectorAll('meta, title, link[rel="stylesheet"]'));
  document.body.replaceChildren(...parsed.body.children);
  for (const { src } of parsed.querySelectorAll('script')) {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = src;
    document.head.append(script);
  }
}

/** Runs in a page, before its own code. */
function freezeClock(at: number): void {
  const now = () => at;
  globalThis.Date = new Proxy(Date, {
    construct: (target, args) => Reflect.construct(target, args.length === 0 ? [at] : args),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
}

// Functions for Firefox's own window, as text: they speak to interfaces that have no types here.

/** A popup that is open already would be closed by the click. */
const CLICK_TOOLBAR_BUTTON = `async (id) => {
  const panel = document.querySelector('.webextension-popup-browser')?.closest('panel');
  if (panel && panel.state !== 'closed') {
    const closed = new Promise((resolve) => panel.addEventListener('popuphidden', resolve, { once: true }));
    panel.hidePopup();
    await closed;
  }
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  return 'clicked';
}`;

const CHOOSE_THEME = `(theme) => {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', theme === 'dark' ? 0 : 1);
  return theme;
}`;

const DISABLE = `async (id) => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id)).disable();
  return 'off';
}`;

const END_BACKGROUND = `async (id) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  return extension.backgroundState;
}`;

const SHADOW_TEXT = `(window, tag) =>
  window.document.querySelector(tag)?.openOrClosedShadowRoot?.querySelector('section')?.innerText ?? ''`;

const CHOOSE_ITEM = `async (label) => {
  const menu = document.getElementById('contentAreaContextMenu');
  const item = [...menu.querySelectorAll('menuitem')].find((one) => one.label === label && !one.hidden);
  if (!item) return 'none';
  // Several items of one extension stand in a menu of their own.
  const inner = item.parentNode;
  if (inner !== menu && inner.state !== 'open') inner.parentNode.openMenu(true);
  if (inner !== menu && inner.state !== 'open') return 'opening';
  inner.activateItem(item);
  return 'chosen';
}`;

/** Runs a function inside the process of a popup or tab, with the owner's gesture, and answers what it answers. */
const runIn = (shown: string) => `async (source, argument) => {
  const shown = ${shown};
  if (!shown) return '';
  const { messageManager } = shown;
  return new Promise((resolve) => {
    const end = (answer) => {
      clearInterval(watch);
      messageManager.removeMessageListener('answer', heard);
      resolve(answer);
    };
    const heard = ({ data }) => end(data);
    // What closes or changes its process meanwhile never answers.
    const watch = setInterval(() => {
      if (!shown.isConnected || shown.messageManager !== messageManager) end('');
    }, 100);
    messageManager.addMessageListener('answer', heard);
    const script = '{ const gesture = content.windowUtils.setHandlingUserInput(true);' +
      'let answer = ""; try { answer = (' + source + ')(content, ' + JSON.stringify(argument) + '); } catch {}' +
      'gesture.destruct(); sendAsyncMessage("answer", answer); }';
    messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
  });
}`;

const BADGES = `(window) => JSON.stringify([...window.document.querySelectorAll('sous-main-badge')].flatMap((host) => {
  const chip = host.openOrClosedShadowRoot?.querySelector('span');
  if (!chip) return [];
  const { left, top, right, bottom } = chip.getBoundingClientRect();
  const { color, backgroundColor, visibility } = window.getComputedStyle(chip);
  return [{ label: chip.getAttribute('aria-label'), fit: chip.dataset.fit, isSeen: visibility === 'visible', left, top, right, bottom, colour: color, ground: backgroundColor }];
}))`;
const POPUP_ADDRESS = '(window) => window.location.href';
const POPUP_TEXT = '(window) => window.document.body.innerText';
const PRESS = `(window, name) => {
  const named = (one) => (one.getAttribute('aria-label') ?? one.textContent).trim().startsWith(name);
  const button = [...window.document.querySelectorAll('button')].find(named);
  button?.click();
  return button ? 'pressed' : 'none';
}`;

const LEAVE_DIALOG = `(window) => {
  const dialog = window.document.querySelector('dialog[open]');
  dialog?.requestClose();
  return dialog ? 'left' : 'none';
}`;

async function popupOver(page: Page): Promise<FirefoxPopup> {
  await until('the popup is open', async () => (await inPopup(page, POPUP_ADDRESS)).endsWith('/popup.html'));
  return {
    text: () => inPopup(page, POPUP_TEXT),
    press: async (name) => {
      await until(`a button "${name}"`, async () => (await inPopup(page, PRESS, name)) === 'pressed');
    },
    leaveDialog: async () => {
      await until('a dialog', async () => (await inPopup(page, LEAVE_DIALOG)) === 'left');
    },
  };
}

function inPopup(page: Page, source: string, argument = ''): Promise<string> {
  return inWindow(page, runIn(`document.querySelector('.webextension-popup-browser')`), source, argument);
}
