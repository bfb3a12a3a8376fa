import type { SimulatedBrowser } from '../simulation/simulated-browser.ts';
import { SimulatedShop } from '../simulation/simulated-shop.ts';
import type { Chance } from './chance.ts';

/** What the owner wrote and did, by id: none of it may ever go by itself. */
export interface Written {
  notes: Map<string, string>;
  sheets: Map<string, { title: string; isDone: boolean; isDeleted: boolean }>;
  partners: Map<string, string>;
  folders: Map<string, string>;
  bookmarks: Set<string>;
  /** When bookmarks and sheets were last deleted: a month later they are gone for good. */
  deleted: Map<string, number>;
}

/** A small business: its browser, its suppliers, and what was written down. */
export interface Life {
  browser: SimulatedBrowser;
  chance: Chance;
  shops: SimulatedShop[];
  written: Written;
  /** What happened lately, to be shown when something is wrong. */
  diary: string[];
  newId: () => string;
}

export function beginLife(browser: SimulatedBrowser, chance: Chance): Life {
  const written = {
    notes: new Map(),
    sheets: new Map(),
    partners: new Map(),
    folders: new Map(),
    bookmarks: new Set<string>(),
    deleted: new Map(),
  };
  const shops = ['atelier', 'boulons', 'cartons'].map((name) => new SimulatedShop(`${name}.example`));
  browser.around.shops.push(...shops);
  return { browser, chance, shops, written, diary: [], newId: () => crypto.randomUUID() };
}
