import { SimulatedBrowser } from '../simulation/simulated-browser.ts';
import { NOW } from '../support/builders.ts';
import { type Chance, chanceOf } from './chance.ts';
import { DEEDS } from './deeds/all-deeds.ts';
import { beginLife, type Life } from './life.ts';
import { expectNumber, expectTruth } from './truth.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Most steps that a worker takes before it is killed, where it is. */
const MOST_STEPS = 60;

/** Lives through so many days by chance, and looks after each whether everything is as it must be. */
export async function soak(seed: number, days: number): Promise<void> {
  const chance = chanceOf(seed);
  await using browser = new SimulatedBrowser({
    start: NOW,
    random: chance.number,
    forgetsAlarms: chance.happens(0.5),
  });
  await browser.open('installed');
  const life = beginLife(browser, chance);
  for (let day = 0; day < days; day++) {
    try {
      await liveDay(life, chance);
      await expectTruth(life);
      await spendNight(life, chance);
    } catch (error) {
      const lately = life.diary.slice(-25).join('\n  ');
      const cause = error instanceof Error ? error.message : String(error);
      throw new Error(`seed ${seed}, day ${day}: ${cause}\n  ${lately}\nAgain: npm run soak -- ${seed}`, {
        cause: error,
      });
    }
  }
}

/** From the morning, when the browser is opened, to the evening, when it is closed; now and then it is left open. */
async function liveDay(life: Life, chance: Chance): Promise<void> {
  const { browser, diary } = life;
  const evening = Date.now() + 9 * HOUR;
  while (Date.now() < evening) {
    await browser.passTo(Date.now() + (10 + chance.below(200)) * MINUTE);
    if (chance.happens(0.25)) {
      const steps = chance.below(MOST_STEPS);
      browser.killAfter(steps);
      diary.push(`the worker dies after ${steps} steps`);
    }
    const did = await chance.oneOf(DEEDS)?.(life);
    if (!did) continue;
    diary.push(`${new Date().toISOString()} ${did}`);
    await expectNumber(life);
  }
  // What changes with the clock has had its minute.
  await browser.passTo(Date.now() + 2 * MINUTE);
}

async function spendNight({ browser, diary }: Life, chance: Chance): Promise<void> {
  const nights = chance.happens(0.1) ? 3 : 1;
  const morning = (Math.floor(Date.now() / DAY) + nights) * DAY + (7 + chance.below(3)) * HOUR;
  if (chance.happens(0.2)) {
    diary.push('the browser stays open');
    await browser.passTo(morning);
    return;
  }
  browser.setClock(morning);
  await browser.open();
  await browser.passTo(morning + 2 * MINUTE);
  diary.push(`${new Date().toISOString()} the browser is opened`);
}
