import type { AppDatabase } from '../../utils/database.ts';
import type { Instant } from '../../utils/dates/day.ts';
import { isQuiet, quietUntil } from '../../utils/dates/zoned-time.ts';
import { callUntilWords } from '../../utils/partners/call-until-words.ts';
import type { DueCall } from '../../utils/partners/due-calls.ts';
import type { Partner } from '../../utils/partners/partner.ts';
import { noteCallTold } from '../../utils/partners/partner-service.ts';
import type { Settings } from '../../utils/settings.ts';
import { browserLanguage, languageOf } from '../../utils/settings-store.ts';
import { loadWorkerTexts } from '../../utils/texts/worker-texts.ts';
import { DESK_ID, notify } from './notifications.ts';

/**
 * Tells who can be called now, once for each intention that asked for it, and all of them at once. Answers until when
 * it is too quiet to tell, else `null`.
 */
export async function tellCalls(
  db: AppDatabase,
  settings: Settings,
  { partners, due }: { partners: Partner[]; due: DueCall[] },
  { now, zone }: { now: Instant; zone: string },
): Promise<Instant | null> {
  const untold = new Set(
    partners.filter(({ call }) => call?.notify && call.toldAt === null).map(({ id }) => id),
  );
  const calls = due.filter(({ partnerId }) => untold.has(partnerId));
  const [first, ...others] = calls;
  if (!first || !settings.notifications) return null;
  if (isQuiet(now, settings.quietHours, zone)) return quietUntil(now, settings.quietHours, zone);
  const texts = await loadWorkerTexts(languageOf(settings, browserLanguage()));
  const words = texts.notifications;
  const place = others.length === 0 ? `/partners/${first.partnerId}` : '/partners';
  await notify(
    `${DESK_ID}${place}|call`,
    words.callTitle(calls.length, first.name),
    calls.map((call) => words.callLine(call.name, callUntilWords(call, texts), call.about)).join('\n'),
  );
  await noteCallTold(
    db,
    calls.map(({ partnerId }) => partnerId),
    now,
  );
  return null;
}
