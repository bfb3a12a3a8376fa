import type { Scene } from './scene.ts';

export const SUPPLIERS: Scene[] = [
  { name: 'desk-suppliers', surface: 'desk', place: '#/suppliers' },
  { name: 'desk-supplier', surface: 'desk', place: '#/suppliers/s1' },
  { name: 'desk-supplier-failing', surface: 'desk', place: '#/suppliers/s3' },
  { name: 'desk-supplier-without-site', surface: 'desk', place: '#/suppliers/s4' },
  { name: 'desk-supplier-missing', surface: 'desk', place: '#/suppliers/gone' },
  {
    name: 'desk-supplier-forget',
    surface: 'desk',
    place: '#/suppliers/s1',
    show: async (page, texts) => {
      await page.getByRole('button', { name: texts.suppliers.forgetDo }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
];
