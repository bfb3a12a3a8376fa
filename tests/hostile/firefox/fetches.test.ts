import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBackstage } from '../../support/backstage.ts';
import { type Firefox, launchFirefox } from '../../support/firefox.ts';
import { SETTINGS } from '../../support/owner.ts';
import type { Owned } from '../attacked.ts';
import { FETCH_ATTACKS } from '../fetch-attacks.ts';
import { type Looked, lookAtAll, openRound, type Round } from '../fetch-round.ts';
import { otherExtension } from '../other-extension.ts';
import { SCRIPT_ATTACKS } from '../script-attacks.ts';
import { ownedFirefox } from './in-firefox.ts';

// One browser for the file, and one round of looks at all suppliers.
let firefox: Firefox;
let round: Round;
let owned: Owned;
let looked: Map<string, Looked>;

beforeAll(async () => {
  round = await openRound();
  firefox = await launchFirefox();
  await firefox.openExtensionPage('desk.html'); // the first use makes the database
  const back = await openBackstage(firefox);
  await back.tell('settings.save', SETTINGS);
  owned = ownedFirefox(firefox, back);
  round.stranger.victim = owned.extensionId;
  await firefox.browser.installExtension(otherExtension(round.stranger.origin));
  looked = await lookAtAll(owned, round);
});

afterAll(async () => {
  await firefox.close();
  await round.shops.close();
});

test.each(FETCH_ATTACKS)('$title', ({ title, holds }) => {
  const found = looked.get(title);
  if (!found) throw new Error('not looked at');
  holds(found.after, found.before, found.shop);
});

test('28 in the whole round no stranger was asked, but where a redirect led', () => {
  expect([...new Set(round.stranger.hits)]).toEqual(['/inside']);
});

test.each(SCRIPT_ATTACKS)('$title', ({ run }) => run(owned, round));
