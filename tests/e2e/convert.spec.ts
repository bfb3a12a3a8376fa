import type { Page } from '@playwright/test';
import type { Language } from '../../utils/texts/texts.ts';
import { aPartner } from '../support/builders.ts';
import { type Chromium, openExtensionPage } from '../support/chromium.ts';
import { cardText, clickConvert, convert, openText } from '../support/convert.ts';
import { notificationCount, putRows } from '../support/extension.ts';
import { chooseSettings } from '../support/owner.ts';
import { until } from '../support/until.ts';
import { expect, test } from './fixtures.ts';

const PARAGRAPHS = `
  <p style="margin-top: 120px">The webinar is on <b id="sure">July 9, 2026 at 3pm PT</b>, for everybody.</p>
  <p>Call us <b id="unsure">on December 1, 2026 at 9:30am IST</b>.</p>
  <p><b id="none">article 12 est modifié</b></p>
  <p><b id="plain">8:30 am</b></p>
  <p><b id="gap">March 8, 2026 at 2:30am New York time</b></p>
  <p><b id="twice">November 1, 2026 at 1:30am New York time</b></p>`;

/** An owner in Paris who knows somebody in Jerusalem and in Los Angeles. */
async function ownerInParis(chromium: Chromium, language: Language): Promise<void> {
  const desk = await openExtensionPage(chromium, 'desk.html');
  await expect(desk.getByRole('main')).toBeVisible();
  await desk.close();
  await putRows(chromium, 'partners', [
    aPartner({ id: 'p1', name: 'Noa Levi', place: 'Tel Aviv', zone: 'Asia/Jerusalem' }),
    aPartner({ id: 'p2', name: 'Pacific Cedar', place: 'Los Angeles', zone: 'America/Los_Angeles' }),
  ]);
  await chooseSettings(chromium, { language, zone: 'Europe/Paris' });
}

async function said(page: Page): Promise<string> {
  await expect.poll(() => cardText(page), { timeout: 20_000 }).toBeTruthy();
  return (await cardText(page)) ?? '';
}

test('a selected time is shown on the owner’s clock and the partner’s, and the page stays as it was', async ({
  chromium,
}) => {
  await ownerInParis(chromium, 'en');
  const page = await openText(chromium, PARAGRAPHS);
  const before = await page.evaluate(() => document.body.innerHTML);
  await convert(chromium, page, '#sure');
  expect(await said(page)).toBe(
    [
      '“3pm PT” on your clock',
      '0:00',
      'Friday 10 July 2026',
      'Thursday 15:00 · PT: Pacific Time, Los Angeles',
      'Thursday 15:00 · Pacific Cedar, Los Angeles',
      'Esc closes.',
    ].join('\n'),
  );
  expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');

  await page.keyboard.press('Escape');
  await until('Escape takes it away', async () => (await cardText(page)) === null);
});

test('letters that mean several zones are a choice, the partner’s first; another selection takes the card’s place', async ({
  chromium,
}) => {
  await ownerInParis(chromium, 'en');
  const page = await openText(chromium, PARAGRAPHS);
  await convert(chromium, page, '#unsure');
  const text = await said(page);
  const places = ['IST: Israel', 'Noa Levi, Tel Aviv', 'IST: India', 'IST: Ireland, Dublin'];
  const order = places.map((place) => text.indexOf(place));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));

  await convert(chromium, page, '#none');
  await until('the next card is there', async () =>
    ((await cardText(page)) ?? '').includes('No time could be read in “article 12 est modifié”.'),
  );
  await page.mouse.click(600, 700);
  await until('a click in the page takes it away', async () => (await cardText(page)) === null);
});

test('where no card can be drawn a notification says the same', async ({ chromium }) => {
  await ownerInParis(chromium, 'en');
  const page = await openExtensionPage(chromium, 'manifest.json');
  await clickConvert(chromium, page, 'July 9, 2026 at 3pm PT');
  await until('it is told', async () => (await notificationCount(chromium)) === 1);
});

for (const language of ['en', 'fr'] as const)
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${language}-${colorScheme}`, () => {
      test.use({ colorScheme });

      test('pictures of the card', async ({ chromium }) => {
        test.setTimeout(90_000); // six cards
        await ownerInParis(chromium, language);
        const page = await openText(
          chromium,
          `<style>:root { color-scheme: light dark; font: 16px/1.6 serif }</style>${PARAGRAPHS}`,
        );
        await page.setViewportSize({ width: 720, height: 560 });
        for (const id of ['sure', 'unsure', 'none', 'plain', 'gap', 'twice']) {
          await convert(chromium, page, `#${id}`);
          await said(page);
          await page.screenshot({ path: `.output/views/convert-${id}-${language}-${colorScheme}.png` });
          await page.keyboard.press('Escape');
        }
      });
    });
  }
