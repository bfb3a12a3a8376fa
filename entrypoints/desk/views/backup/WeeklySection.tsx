import browser from 'webextension-polyfill';
import { Choice } from '../../../../components/ui/Field.tsx';
import { PlainSentence } from '../../../../components/ui/PlainSentence.tsx';
import type { BackupLog } from '../../../../utils/backup/backup-log.ts';
import { sendMessage } from '../../../../utils/messages.ts';
import type { Desk } from '../../desk.ts';
import { momentWords } from './moment-words.ts';

const DOWNLOADS = { permissions: ['downloads' as const] };

/** A file every week, where the owner lets the downloads be used. */
export function WeeklySection({ desk, log }: { desk: Desk; log: BackupLog | null }) {
  const texts = desk.texts.backup;
  const start = async () => {
    // Straight in the gesture: a browser asks only then.
    const isAllowed = await browser.permissions.request(DOWNLOADS).catch(() => false);
    if (!isAllowed) return desk.say({ text: texts.weeklyRefused });
    await desk.act(() => sendMessage('backup.weekly', true), { text: texts.weeklyStarted });
  };
  const stop = () =>
    desk.act(
      async () => {
        await sendMessage('backup.weekly', false);
        await browser.permissions.remove(DOWNLOADS);
      },
      { text: texts.weeklyStopped },
    );
  return (
    <section class="page-section">
      <h2>{texts.weekly}</h2>
      <Choice
        label={texts.weeklyOn}
        hint={texts.weeklyHint}
        checked={log?.weekly ?? false}
        onChecked={(weekly) => void (weekly ? start() : stop())}
      />
      {log?.weekly && log.failedAt !== null && (
        <PlainSentence tone="waiting">{texts.weeklyFailed(momentWords(log.failedAt, desk))}</PlainSentence>
      )}
    </section>
  );
}
