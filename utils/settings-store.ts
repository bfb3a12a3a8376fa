import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Day, Instant } from './dates/day.ts';
import { ownZone } from './dates/own-zone.ts';
import { dayAt } from './dates/zoned-time.ts';
import { RECHECK_MONTHS } from './dossier/recheck.ts';
import { NO_SOURCE_CHOICES } from './dossier/sources/source-choices.ts';
import { SETTINGS_KEY, type Settings } from './settings.ts';
import { settingsShape } from './settings-shape.ts';
import type { Language } from './texts/texts.ts';
import { upgradeSettings } from './upgrade-settings.ts';

const WORKDAY = [
  { from: '09:00', to: '12:30' },
  { from: '14:00', to: '18:00' },
];

/** What an owner starts with. @param browserLanguage BCP 47, `fr-CH`: its region is the country, else France. */
export function defaultSettings(browserLanguage: string): Settings {
  return {
    version: 3,
    language: 'browser',
    country: /-([A-Z]{2})\b/.exec(browserLanguage)?.[1] ?? 'FR',
    region: null,
    zone: null,
    quietHours: { from: '20:00', to: '08:00' },
    ownHours: { 1: WORKDAY, 2: WORKDAY, 3: WORKDAY, 4: WORKDAY, 5: WORKDAY, 6: [], 7: [] },
    notifications: true,
    morningNote: false,
    lawSources: NO_SOURCE_CHOICES,
    recheckMonths: RECHECK_MONTHS,
  };
}

/** The language to speak: the chosen one, else the browser's where we have it, else English. */
export function languageOf(settings: Settings, browserLanguage: string): Language {
  if (settings.language !== 'browser') return settings.language;
  return browserLanguage.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

/** The zone of the owner's clock: the chosen one, else the machine's. */
export function zoneOf({ zone }: Settings): string {
  return zone ?? ownZone();
}

/** The day it was on the owner's calendar at that instant. */
export async function ownDayAt(at: Instant): Promise<Day> {
  return dayAt(at, zoneOf(await loadSettings()));
}

/** The stored settings; the defaults while there are none, or none that can be read. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  const result = v.safeParse(settingsShape, upgradeSettings(stored[SETTINGS_KEY]));
  return result.success ? result.output : defaultSettings(browserLanguage());
}

export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [SETTINGS_KEY]: settings });
}

/** Changes what is given in the settings as they are by now: two changes at once are both kept. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  await navigator.locks.request('settings', async () =>
    saveSettings({ ...(await loadSettings()), ...changes }),
  );
}

/** The browser's own language, `fr-FR`. */
export function browserLanguage(): string {
  return navigator.language;
}
