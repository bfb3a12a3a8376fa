import browser from 'webextension-polyfill';
import type { Instant } from '../../utils/dates/day.ts';
import { clockAt, instantOf, isQuiet, quietUntil } from '../../utils/dates/zoned-time.ts';
import type { PileView } from '../../utils/pile/pile-view.ts';
import { isDue } from '../../utils/pile/sheet.ts';
import { titleWords } from '../../utils/pile/title-words.ts';
import type { Settings } from '../../utils/settings.ts';
import { loadWorkerTexts } from '../../utils/texts/worker-texts.ts';
import { DESK_ID, notify } from './notifications.ts';

/** The day whose note was given. */
const NOTED_KEY = 'morning-note';
/** Before it is no morning, however short the quiet hours. */
const MORNING = '05:00';
const LINES_AT_MOST = 4;

/**
 * On the first use of a day, one notification of what is due on the pile, if the owner wants it. Answers until when it
 * is too early, else `null`.
 */
export async function tellMorning(
  settings: Settings,
  view: PileView,
  { now, zone }: { now: Instant; zone: string },
): Promise<Instant | null> {
  if (!settings.morningNote || !settings.notifications) return null;
  const { [NOTED_KEY]: noted } = await browser.storage.local.get(NOTED_KEY);
  if (noted === view.today) return null;
  if (isQuiet(now, settings.quietHours, zone)) return quietUntil(now, settings.quietHours, zone);
  if (clockAt(now, zone) < MORNING) return instantOf(view.today, MORNING, zone);
  const due = view.waits.filter(isDue);
  if (due.length > 0) await show(view, due);
  await browser.storage.local.set({ [NOTED_KEY]: view.today });
  return null;
}

async function show({ language, today }: PileView, due: PileView['waits']): Promise<void> {
  const texts = await loadWorkerTexts(language);
  const lines = due
    .slice(0, LINES_AT_MOST)
    .map(({ title }) => [titleWords(title, texts), title.rest].filter(Boolean).join(' · '));
  if (due.length > lines.length) lines.push(texts.notifications.more(due.length - lines.length));
  await notify(`${DESK_ID}/pile|morning ${today}`, texts.notifications.morning(due.length), lines.join('\n'));
}
