import { expect, test } from '../e2e/fixtures.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { chooseSettings } from '../support/owner.ts';
import type { Owned } from './attacked.ts';
import { FETCH_ATTACKS } from './fetch-attacks.ts';
import { type Looked, lookAtAll, openRound, type Round } from './fetch-round.ts';
import { ownedChromium } from './in-chromium.ts';
import { otherExtension } from './other-extension.ts';
import { SCRIPT_ATTACKS } from './script-attacks.ts';

// One browser for the file, and one round of looks at all suppliers.
test.describe.configure({ mode: 'default' });

let chromium: Chromium;
let round: Round;
let owned: Owned;
let looked: Map<string, Looked>;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  round = await openRound();
  chromium = await launchChromium({ others: [otherExtension(round.stranger.origin)] });
  owned = ownedChromium(chromium);
  round.stranger.victim = owned.extensionId;
  await chooseSettings(chromium);
  await owned.check(); // the first use makes the database
  looked = await lookAtAll(owned, round);
});

test.afterAll(async () => {
  await chromium.close();
  await round.shops.close();
});

for (const { title, holds } of FETCH_ATTACKS)
  test(title, () => {
    const found = looked.get(title);
    if (!found) throw new Error('not looked at');
    holds(found.after, found.before, found.shop);
  });

test('28 in the whole round no stranger was asked, but where a redirect led', () => {
  expect([...new Set(round.stranger.hits)]).toEqual(['/inside']);
});

for (const { title, run } of SCRIPT_ATTACKS) test(title, () => run(owned, round));
