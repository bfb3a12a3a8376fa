import { expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import type { SimulatedBrowser } from '../simulation/simulated-browser.ts';
import { openTwoSuppliers } from '../simulation/two-suppliers.ts';

const MINUTE = 60_000;

/** What is known in the end, without the times at which it came to be known. */
async function whatIsKnown(simulated: SimulatedBrowser) {
  const db = await simulated.database();
  const orders = await db.orders.orderBy('id').toArray();
  const stored = await browser.storage.local.get(null);
  const events = await db.orderEvents.toArray();
  const keyOf = new Map(orders.map(({ id, key }) => [id, key]));
  return {
    orders: orders
      .map(({ key, status, doubt, notFoundSince, goneAt, lastCheck }) => ({
        ...{ key, status, goneAt, outcome: lastCheck?.outcome },
        ...{ isDoubted: doubt !== null, isMissing: notFoundSince !== null },
      }))
      .sort((a, b) => a.key.localeCompare(b.key)),
    events: events.map(({ orderId, change }) => `${keyOf.get(orderId)} ${change.kind}`).sort(),
    told: [...new Set(simulated.around.notified.map(({ message }) => message.replaceAll(/\s/g, ' ')))].sort(),
    toldTimes: new Set(simulated.around.notified.map(({ id }) => id)).size,
    badge: await simulated.badge(),
    left: Object.keys(stored).filter((key) => /^check-job:|-due$/.test(key)),
    alarms: (await simulated.alarm())?.name,
  };
}

/** A day on which one order moves on, one takes a step back, one is gone from its shop, one stays; and one elsewhere. */
async function openOnBusyDay() {
  const { browser: simulated, first, second } = await openTwoSuppliers();
  const [one, two, three] = first.orders;
  const [five] = second.orders;
  if (!one || !two || !three || !five) throw new Error('no orders');
  first.move(two);
  simulated.look(first);
  await simulated.tellFromPage('visit.look', false);
  first.move(one);
  two.label = 'En préparation';
  first.remove(three);
  second.move(five);
  const due = (await simulated.alarm())?.scheduledTime ?? 0;
  await (await simulated.database()).suppliers.toCollection().modify({ nextCheckAt: due });
  const morning = await simulated.keep();
  const requests = () => first.requests.length + second.requests.length;
  /** Both suppliers are looked at; the worker may die on the way, and the next alarms find what it left. */
  const play = async (killAfter: number) => {
    await simulated.goBack(morning);
    const before = requests();
    simulated.killAfter(killAfter);
    await simulated.passTo(due);
    const { steps } = simulated.mortal;
    const died = simulated.deaths > 0;
    await simulated.passTo(due + 10 * MINUTE);
    return { known: await whatIsKnown(simulated), requests: requests() - before, steps, died };
  };
  return { simulated, play };
}

test('F3 a worker killed between any two steps of a check loses, doubles and invents nothing', async () => {
  const { simulated, play } = await openOnBusyDay();
  await using _ = simulated;
  const undisturbed = await play(Number.POSITIVE_INFINITY);
  expect(undisturbed.known).toMatchObject({
    events: [
      ...['1 followed', '1 status', '2 followed', '2 status', '3 followed', '4 followed'],
      ...['5 followed', '5 status'],
    ],
    told: ['R1 : Expédiée', 'R5 : Expédiée'],
    toldTimes: 2,
    left: [],
    alarms: 'wake',
  });
  let killAfter = 0;
  for (let died = true; died; killAfter++) {
    const played = await play(killAfter);
    died = played.died;
    expect({ killAfter, ...played.known }).toEqual({ killAfter, ...undisturbed.known });
    // What was under way is asked for again, nothing else: a page of each, and the list that led to one of them.
    expect(played.requests - undisturbed.requests, `killed after ${killAfter}`).toBeLessThanOrEqual(3);
  }
  expect(killAfter).toBeGreaterThanOrEqual(undisturbed.steps);
}, 300_000);
