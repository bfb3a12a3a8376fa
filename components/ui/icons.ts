// Drawings from Lucide (https://lucide.dev, lucide-static 1.62.0), ISC License, Copyright (c) 2026 Lucide Icons and Contributors;
// some of them from Feather, MIT License, Copyright (c) 2013-2023 Cole Bemis. Each drawing is folded into one path.

import type { MORE_ICONS } from './more-icons.ts';
import { SIGNAL_ICONS } from './signal-icons.ts';

/** What the popup paints first, as path data on a 24-unit grid, to be stroked 2 wide. */
const FIRST_ICONS = {
  ...SIGNAL_ICONS,
  folder:
    'M20 20a2 2 0 0 0 2-2V8a2 2 0 0 0-2-2h-7.9a2 2 0 0 1-1.69-.9L9.6 3.9A2 2 0 0 0 7.93 3H4a2 2 0 0 0-2 2v13a2 2 0 0 0 2 2Z',
  bookmark: 'm19 21-7-4-7 4V5a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v16z',
  layers:
    'M12.83 2.18a2 2 0 0 0-1.66 0L2.6 6.08a1 1 0 0 0 0 1.83l8.58 3.91a2 2 0 0 0 1.66 0l8.58-3.9a1 1 0 0 0 0-1.83zM2 12a1 1 0 0 0 .58.91l8.6 3.91a2 2 0 0 0 1.65 0l8.58-3.9A1 1 0 0 0 22 12M2 17a1 1 0 0 0 .58.91l8.6 3.91a2 2 0 0 0 1.65 0l8.58-3.9A1 1 0 0 0 22 17',
  search: 'M21 21l-4.34-4.34M3 11a8 8 0 1 0 16 0a8 8 0 1 0 -16 0z',
  desk: 'M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-14a2 2 0 0 1 2 -2zM3 9h18M9 21V9',
  more: 'M11 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0zM18 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0zM4 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0z',
  plus: 'M5 12h14M12 5v14',
};

/** Every icon of the pages. */
export type IconName = keyof typeof FIRST_ICONS | keyof typeof MORE_ICONS;

const known: Partial<Record<IconName, string>> = { ...FIRST_ICONS };

/** `undefined`: it is among those that `loadMoreIcons` brings. */
export function iconPath(name: IconName): string | undefined {
  return known[name];
}

export async function loadMoreIcons(): Promise<void> {
  Object.assign(known, (await import('./more-icons.ts')).MORE_ICONS);
}
