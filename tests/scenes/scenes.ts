import { DOSSIER } from './dossier.ts';
import { ORDERS } from './orders.ts';
import { PARTNERS } from './partners.ts';
import { POPUP } from './popup.ts';
import type { Scene } from './scene.ts';
import { SETTINGS_SCENES } from './settings.ts';
import { SUPPLIERS } from './suppliers.ts';

/** Every view in every state worth a look. A new view is a scene in the file of its drawer. */
export const SCENES: Scene[] = [
  ...POPUP,
  ...ORDERS,
  ...SUPPLIERS,
  ...PARTNERS,
  ...DOSSIER,
  ...SETTINGS_SCENES,
];

/** What somebody sees who has nothing yet. */
export const FIRST_SCENES: Scene[] = [
  { name: 'popup-empty', surface: 'popup' },
  ...['orders', 'suppliers', 'partners', 'planner', 'dossier'].map(
    (page): Scene => ({ name: `desk-${page}-empty`, surface: 'desk', place: `#/${page}` }),
  ),
];
