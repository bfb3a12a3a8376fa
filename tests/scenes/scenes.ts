import { beginningTextsFor } from '../../utils/texts/beginning-texts.ts';
import { BACKUP } from './backup.ts';
import { DOSSIER } from './dossier.ts';
import { ORDERS } from './orders.ts';
import { PARTNERS } from './partners.ts';
import { PILE } from './pile.ts';
import { POPUP } from './popup.ts';
import { SAFETY } from './safety.ts';
import type { Scene } from './scene.ts';
import { SEARCH } from './search.ts';
import { SETTINGS_SCENES } from './settings.ts';
import { SUPPLIERS } from './suppliers.ts';

/** Every view in every state worth a look. A new view is a scene in the file of its drawer. */
export const SCENES: Scene[] = [
  ...PILE,
  ...POPUP,
  ...ORDERS,
  ...SUPPLIERS,
  ...PARTNERS,
  ...DOSSIER,
  ...SEARCH,
  ...BACKUP,
  ...SETTINGS_SCENES,
  ...SAFETY,
];

/** What somebody sees who has nothing yet. */
export const FIRST_SCENES: Scene[] = [
  {
    name: 'popup-empty',
    surface: 'popup',
    show: (page, _texts, language) => page.getByText(beginningTextsFor(language).title).waitFor(),
  },
  ...(['partners', 'dossier'] as const).map(
    (drawer): Scene => ({
      name: `popup-${drawer}-empty`,
      surface: 'popup',
      show: async (page, texts, language) => {
        await page.getByRole('tab', { name: texts.popup.drawers[drawer] }).click();
        await page.getByRole('button', { name: beginningTextsFor(language).example.fill }).waitFor();
      },
    }),
  ),
  ...['pile', 'orders', 'suppliers', 'partners', 'planner', 'dossier', 'print', 'search', 'backup'].map(
    (page): Scene => ({ name: `desk-${page}-empty`, surface: 'desk', place: `#/${page}` }),
  ),
];
