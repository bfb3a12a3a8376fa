import { beginningTextsFor } from '../../utils/texts/beginning-texts.ts';
import type { Scene } from './scene.ts';

/** What somebody sees who has laid out the example. */
export const EXAMPLE_SCENES: Scene[] = [
  {
    name: 'popup-example',
    surface: 'popup',
    show: async (page, texts, language) => {
      await page.getByRole('tab', { name: texts.popup.drawers.orders }).click();
      await page.getByText(beginningTextsFor(language).example.shown).waitFor();
    },
  },
  { name: 'desk-example', surface: 'desk', place: '#/orders/example-order-1' },
  { name: 'desk-partners-example', surface: 'desk', place: '#/partners/example-partner-1' },
  { name: 'desk-dossier-example', surface: 'desk', place: '#/dossier/example-bookmark-1' },
];
