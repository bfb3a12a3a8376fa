import { compressedDesk } from '../support/backup-desk.ts';
import type { Scene } from './scene.ts';

const choose = async (page: Parameters<NonNullable<Scene['show']>>[0], label: string, buffer: Buffer) =>
  page.getByLabel(label).setInputFiles({ name: 'sous-main.jsonl.gz', mimeType: 'application/gzip', buffer });

export const BACKUP: Scene[] = [
  {
    name: 'desk-backup',
    surface: 'desk',
    place: '#/backup',
    show: (page, { backup }) => page.getByRole('table', { name: backup.storedTable }).waitFor(),
  },
  {
    name: 'desk-backup-passphrase',
    surface: 'desk',
    place: '#/backup',
    show: async (page, { backup }) => {
      await page.getByLabel(backup.lock).check();
      await page.getByLabel(backup.passphrase, { exact: true }).fill('cèdre quai lundi');
      await page.getByLabel(backup.passphraseAgain).fill('cèdre quai mardi');
      await page.getByLabel(backup.passphraseAgain).blur();
    },
  },
  {
    name: 'desk-backup-preview',
    surface: 'desk',
    place: '#/backup',
    show: async (page, { backup }) => {
      await choose(page, backup.restoreDo, await compressedDesk());
      await page.getByRole('table', { name: backup.previewTable }).waitFor();
    },
  },
  {
    name: 'desk-backup-refused',
    surface: 'desk',
    place: '#/backup',
    show: async (page, { backup }) => {
      await choose(page, backup.restoreDo, Buffer.from('Bonjour'));
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'desk-backup-empty-drawer',
    surface: 'desk',
    place: '#/backup',
    show: async (page, { backup }) => {
      await page
        .getByRole('table', { name: backup.storedTable })
        .getByRole('button', { name: backup.empty })
        .first()
        .click();
      await page.getByRole('dialog').waitFor();
    },
  },
];
