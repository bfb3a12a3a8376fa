import type { Scene } from './scene.ts';

export const SETTINGS_SCENES: Scene[] = [
  { name: 'desk-settings', surface: 'desk', place: '#/settings' },
  {
    name: 'desk-settings-source',
    surface: 'desk',
    place: '#/settings',
    show: async (page, { lookUp: { settings } }) => {
      await page.getByRole('button', { name: settings.add, exact: true }).click();
      await page.getByRole('button', { name: settings.keep, exact: true }).click();
      await page.getByText(settings.nameMissing).waitFor();
    },
  },
  { name: 'desk-help', surface: 'desk', place: '#/help' },
  {
    name: 'desk-failed',
    surface: 'desk',
    place: '#/settings',
    show: async (page, { desk }) => {
      // A fault of ours, on the page that is opened next.
      await page.evaluate(() => {
        Array.prototype.toSorted = () => {
          throw new Error('Invented');
        };
        location.hash = '#/suppliers';
      });
      await page.getByText(desk.failed.view).waitFor();
    },
  },
  {
    // The last one: the owner's zone stays chosen.
    name: 'desk-settings-zone',
    surface: 'desk',
    place: '#/settings',
    show: async (page, { settings }) => {
      await page.getByLabel(settings.zoneFixed, { exact: true }).check();
      await page.getByRole('combobox', { name: settings.zoneCity }).waitFor();
    },
  },
];
