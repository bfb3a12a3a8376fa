import { Button } from '../../../../components/ui/Button.tsx';
import { Choice } from '../../../../components/ui/Field.tsx';
import { clockWords, relativeDay } from '../../../../utils/dates/day-words.ts';
import { clockAt, dayAt } from '../../../../utils/dates/zoned-time.ts';
import { sendMessage } from '../../../../utils/messages.ts';
import type { SupplierChanges } from '../../../../utils/orders/supplier-service.ts';
import type { SupplierSectionProps } from '../SupplierPage.tsx';

/** When the supplier is looked at, and how far that may go. Where its site is not allowed, it is not looked at. */
export function CheckingSection({ supplier, desk, allowed }: SupplierSectionProps & { allowed: boolean }) {
  const texts = desk.texts.suppliers;
  const { dates } = desk.texts;
  const edit = (changes: SupplierChanges, before: SupplierChanges) =>
    desk.act(() => sendMessage('suppliers.edit', supplier.id, changes), {
      text: texts.saved,
      undo: {
        label: desk.texts.desk.undo,
        run: () => void desk.act(() => sendMessage('suppliers.edit', supplier.id, before)),
      },
    });
  const next = allowed && !supplier.paused ? supplier.nextCheckAt : null;
  const when = (at: number) =>
    dates.dayAndClock(
      relativeDay(dayAt(at, desk.zone), desk.today, dates),
      clockWords(clockAt(at, desk.zone), dates),
    );
  return (
    <section class="page-section">
      <h2>{texts.checking}</h2>
      {supplier.failures > 0 && <p>{texts.failures(supplier.failures)}</p>}
      {next !== null && <p class="soft">{texts.nextCheck(when(next))}</p>}
      <Choice
        label={texts.pause}
        hint={texts.pauseHint}
        checked={supplier.paused}
        onChecked={(paused) => edit({ paused }, { paused: !paused })}
      />
      <Choice
        label={texts.tab}
        hint={texts.tabHint}
        checked={supplier.tabAllowed}
        onChecked={(tabAllowed) => edit({ tabAllowed }, { tabAllowed: !tabAllowed })}
      />
      <div class="page-buttons">
        <Button
          icon="change"
          disabled={supplier.paused || !allowed}
          onClick={() =>
            desk.act(() => sendMessage('checks.now', { supplierId: supplier.id }), {
              text: desk.texts.desk.done.checking,
            })
          }
        >
          {texts.checkNow}
        </Button>
      </div>
    </section>
  );
}
