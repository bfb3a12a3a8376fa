import type { Scene } from './scene.ts';

const FILE = `name,place,zone
Voiles du Nord,Tromsø,Europe/Oslo
Lions Bay Cedar,Vancouver,America/Vancouver
Nobody,Nowhere,Mars/Olympus`;

export const PARTNERS: Scene[] = [
  { name: 'desk-partners', surface: 'desk', place: '#/partners' },
  { name: 'desk-partner', surface: 'desk', place: '#/partners/p1' },
  { name: 'desk-partner-night', surface: 'desk', place: '#/partners/p6' },
  { name: 'desk-partner-missing', surface: 'desk', place: '#/partners/gone' },
  { name: 'desk-planner', surface: 'desk', place: '#/planner' },
  { name: 'desk-planner-three', surface: 'desk', place: '#/planner?with=p1,p3,p6' },
  {
    name: 'desk-partners-import',
    surface: 'desk',
    place: '#/partners',
    show: async (page) => {
      const file = { name: 'partners.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) };
      await page.locator('input[type=file]').first().setInputFiles(file);
      await page.getByRole('dialog').waitFor();
    },
  },
];
