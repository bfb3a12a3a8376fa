import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Partner } from '../../../utils/partners/partner.ts';
import { type Backstage, openBackstage } from '../../support/backstage.ts';
import { aPartner } from '../../support/builders.ts';
import { type Firefox, launchFirefox } from '../../support/firefox.ts';
import { AFTERNOON, fullPartners } from '../../support/full-partners.ts';
import { SETTINGS } from '../../support/owner.ts';
import { weekOf } from '../../support/parties.ts';
import { textsFor } from '../../support/texts-for.ts';
import { TRIPPING_DAYS } from '../../support/tripping-days.ts';
import { until } from '../../support/until.ts';

const texts = textsFor('en');

let firefox: Firefox;
let back: Backstage;
let page: Page;
beforeAll(async () => {
  firefox = await launchFirefox();
  page = await firefox.openExtensionPage('desk.html');
  back = await openBackstage(firefox);
  const ownHours = weekOf('Mon-Fri 09:00-12:30, Mon-Fri 14:00-19:00');
  await back.tell('settings.save', { ...SETTINGS, zone: 'Europe/Paris', ownHours });
});
afterAll(() => firefox.close());

/** These partners and no others are kept. */
async function keep(partners: Partner[]): Promise<void> {
  const before = await back.rows('partners');
  await back.put(
    'partners',
    before.map((partner) => ({ ...partner, deletedAt: 1 })),
  );
  await back.put('partners', partners);
}

/** A page of the extension at a moment: its clock stands still. */
async function openAt(name: string, at: number): Promise<void> {
  await page.close();
  page = await firefox.openFrozen(name, at);
  await page.setViewport({ width: 1280, height: 900 });
}

async function textOfLine(name: string): Promise<string> {
  const lines = await page.$$eval('.line', (all) => all.map((line) => line.textContent ?? ''));
  return lines.find((line) => line.includes(name)) ?? '';
}

test.each(TRIPPING_DAYS)('$what', async ({ at, partner, words }) => {
  await keep([partner]);
  await openAt('desk.html#/partners', at);
  await until('the partner is shown', async () => (await textOfLine(partner.name)) !== '');
  const line = await textOfLine(partner.name);
  for (const word of words) expect(line).toContain(word);
});

test('a partner is added by name and city alone, in French without accents', async () => {
  await keep([]);
  await openAt('desk.html#/partners', AFTERNOON);
  await page.locator('.add-partner input').fill('Soieries du Nord');
  await page.locator('.add-partner [role="combobox"]').fill('pekin');
  await page.waitForSelector('::-p-text(Beijing)');
  await page.keyboard.press('Enter');
  await until('it is kept', async () =>
    (await back.rows('partners')).some(({ zone }) => zone === 'Asia/Shanghai'),
  );
});

test('a night shift ends the next day', async () => {
  await keep([
    aPartner({ id: 'n', name: 'Night Desk', zone: 'Asia/Manila', week: weekOf('Mon 22:00-06:00') }),
  ]);
  await openAt('desk.html#/partners/n', Date.UTC(2026, 10, 23, 17, 30));
  await page.waitForSelector(`::-p-text(${texts.hours.nextDay('Tuesday')})`);
  expect(await textOfLine('Night Desk')).toContain('Call now');
});

test('a meeting is proposed when all can', async () => {
  await keep(fullPartners());
  await openAt('desk.html#/planner?with=p1,p4', AFTERNOON);
  await page.waitForSelector('::-p-text(All can on Monday 23 November 2026, 17:30)');
});

test('the popup shows partners', async () => {
  await keep(fullPartners());
  await back.tell('partners.edit', 'p1', {});
  await openAt('popup.html', AFTERNOON);
  await page.locator(`::-p-aria([name="${texts.popup.drawers.partners}"][role="tab"])`).click();
  await page.waitForSelector('::-p-text(4 can be called now)');
});
