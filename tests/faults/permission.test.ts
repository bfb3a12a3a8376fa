import { expect, test } from 'vitest';
import { openTwoSuppliers } from '../simulation/two-suppliers.ts';

test('F15 a site that is taken back at any step of a check is asked nothing after it, and nothing is said of its orders', async () => {
  const { browser, first, second } = await openTwoSuppliers();
  await using _ = browser;
  const { around, mortal } = browser;
  const due = (await browser.alarm())?.scheduledTime ?? 0;
  for (const { orders } of [first, second]) for (const order of orders) order.label = 'Expédiée';
  await (await browser.database()).suppliers.toCollection().modify({ nextCheckAt: due });
  const morning = await browser.keep();
  const site = `${first.origin}/*`;
  let takenAt: number | null = 0;
  for (let step = 0; takenAt !== null; step++) {
    await browser.goBack(morning);
    around.granted.add(site);
    takenAt = null;
    let askedAfter = 0;
    // The request whose step it was is under way.
    first.onRequest = () => {
      if (takenAt !== null && mortal.steps > takenAt) askedAfter++;
    };
    mortal.live();
    mortal.onStep(step, () => {
      takenAt = mortal.steps + 1;
      around.granted.delete(site);
    });
    await browser.passTo(due);
    expect({ step, askedAfter }).toEqual({ step, askedAfter: 0 });
    const db = await browser.database();
    const orders = await db.orders.toArray();
    expect(
      orders.filter(({ key }) => key === '5').map(({ status }) => status),
      'elsewhere',
    ).toEqual(['shipped']);
    for (const { lastCheck } of orders) expect(lastCheck?.outcome, `step ${step}`).toMatch(/changed$/);
  }
}, 300_000);
