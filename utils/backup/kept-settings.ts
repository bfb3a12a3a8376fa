import * as v from 'valibot';
import { SETTINGS_KEY } from '../settings.ts';
import { settingsShape } from '../settings-shape.ts';
import { upgradeSettings } from '../upgrade-settings.ts';
import { SETTINGS_TABLE } from './backup-file.ts';
import type { ReadRow } from './read-row.ts';

/** One key of extension storage. */
export interface Setting {
  key: string;
  value: unknown;
}

/** The keys of extension storage that are the owner's choices. What is derived, or of this machine alone, is not here. */
export const KEPT_SETTINGS: Readonly<Record<string, v.GenericSchema>> = {
  [SETTINGS_KEY]: v.pipe(v.unknown(), v.transform(upgradeSettings), settingsShape),
};

/** Reads a setting that comes from outside. */
export function readSetting(stored: unknown): ReadRow {
  if (typeof stored !== 'object' || stored === null) return { fault: 'not-a-row', id: '' };
  const key: unknown = Reflect.get(stored, 'key');
  if (typeof key !== 'string') return { fault: 'no-id', id: '' };
  if (!Object.hasOwn(KEPT_SETTINGS, key)) return { fault: 'unknown-kind', id: SETTINGS_TABLE };
  const shape = KEPT_SETTINGS[key];
  const value = shape && v.safeParse(shape, Reflect.get(stored, 'value'));
  return value?.success ? { row: { key, value: value.output }, id: key } : { fault: 'not-sound', id: key };
}

export function asSetting(row: object): Setting {
  return { key: String(Reflect.get(row, 'key')), value: Reflect.get(row, 'value') };
}
