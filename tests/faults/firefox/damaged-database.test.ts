import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { safetyTextsFor } from '../../../utils/texts/safety-texts.ts';
import { openBackstage } from '../../support/backstage.ts';
import { launchFirefox } from '../../support/firefox.ts';
import { SETTINGS } from '../../support/owner.ts';
import { until } from '../../support/until.ts';

const words = safetyTextsFor('en');
/** An extension that is installed for a test goes when Firefox is closed; so would what it kept. */
const KEEP = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** Flips every byte of our database. Firefox names its file by a number and letters of the database's name. */
function damage(profile: string): void {
  const files = globSync('storage/default/moz-extension*/idb/*snoiuasm-.sqlite', { cwd: profile });
  expect(files).toHaveLength(1);
  for (const name of files) {
    const file = path.join(profile, name);
    writeFileSync(
      file,
      readFileSync(file).map((byte) => byte ^ 0xff),
    );
  }
}

test('F9 Firefox begins an empty database in silence where its file is damaged: it is said, and what was kept outside stays', async () => {
  const profile = mkdtempSync(path.join(tmpdir(), 'sous-main-'));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true }));
  const first = await launchFirefox(KEEP, { profile });
  await first.openExtensionPage('desk.html'); // the first use makes the database
  const before = await openBackstage(first);
  await before.tell('settings.save', SETTINGS);
  const details = { title: 'Payer', side: 'waits-for-me', on: null, thing: null } as const;
  await before.tell('pile.add', { id: crypto.randomUUID(), details });
  await until('it is kept outside', async () => (await before.ask(keptOutside)) !== null, 40);
  const kept = await before.ask(keptOutside);
  await first.close();

  damage(profile);
  const second = await launchFirefox(KEEP, { profile });
  onTestFinished(() => second.close());
  const popup = await second.openExtensionPage('popup.html');
  await popup.waitForSelector(`::-p-text(${words.lost.empty})`);
  const after = await openBackstage(second);
  expect(await after.rows('sheets')).toEqual([]);
  expect(await after.ask(keptOutside)).toBe(kept); // nobody has written over it
});

/** Runs in a page of the extension: what lies outside the database, once it knows of the sheet. */
async function keptOutside(): Promise<string | null> {
  const slots = ['kept-outside-a', 'kept-outside-b', 'sentinel-a', 'sentinel-b'];
  const kept = JSON.stringify(await chrome.storage.local.get(slots));
  return kept.includes('kept-outside') && kept.includes('\\"sheets\\":1') ? kept : null;
}
