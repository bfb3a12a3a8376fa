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
  { name: 'desk-partners-none-found', surface: 'desk', place: '#/partners?q=xyzzy' },
  { name: 'desk-partners-reachable', surface: 'desk', place: '#/partners?now=1' },
  {
    name: 'desk-partners-add',
    surface: 'desk',
    place: '#/partners?do=add',
    show: async (page, { partnerPane }) => {
      await page.getByLabel(partnerPane.name, { exact: true }).fill('Scierie du Nord');
      await page.getByRole('combobox', { name: partnerPane.place }).fill('Van');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'desk-partners-add-wrong',
    surface: 'desk',
    place: '#/partners?do=add',
    show: async (page, { partnerPane }) => {
      await page.getByRole('combobox', { name: partnerPane.place }).fill('Xyzzyville');
      await page.getByRole('button', { name: partnerPane.add, exact: true }).click();
      await page.getByText(partnerPane.nameMissing).waitFor();
    },
  },
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
