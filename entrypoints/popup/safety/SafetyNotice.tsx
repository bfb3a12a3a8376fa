import type { Now } from '../../../components/orders/order-words.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { PlainSentence } from '../../../components/ui/PlainSentence.tsx';
import { useTexts } from '../../../components/use-texts.ts';
import { clockWords, shortDay } from '../../../utils/dates/day-words.ts';
import { localClock, localDay } from '../../../utils/dates/local-day.ts';
import { safetyTextsFor } from '../../../utils/texts/safety-texts.ts';
import type { Language } from '../../../utils/texts/texts.ts';
import { openDesk } from '../open-desk.ts';
import type { Danger } from './use-safety.ts';

interface SafetyNoticeProps {
  danger: Danger;
  language: Language;
  now: Now;
}

/** What happened to what is kept, what is seen instead, and where it is mended. */
export function SafetyNotice({ danger, language, now }: SafetyNoticeProps) {
  const words = safetyTextsFor(language);
  const isLost = 'lost' in danger;
  return (
    <>
      <PlainSentence tone={isLost ? 'waiting' : 'late'}>
        {isLost ? words.lost[danger.lost] : words.unreadable[danger.unreadable]}
        {!isLost && <Instead danger={danger} language={language} now={now} />}
      </PlainSentence>
      {(isLost || danger.unreadable === 'broken') && (
        <p class="safety-way">
          <Button kind="main" onClick={() => void openDesk('#/repair')}>
            {isLost ? words.toRestore : words.toRepair}
          </Button>
        </p>
      )}
    </>
  );
}

type InsteadProps = Omit<SafetyNoticeProps, 'danger'> & { danger: Extract<Danger, { unreadable: unknown }> };

function Instead({ danger: { unreadable, keptAt }, language, now }: InsteadProps) {
  const words = safetyTextsFor(language);
  const { dates } = useTexts();
  if (keptAt === null) return unreadable === 'private' ? null : <> {words.nothingOutside}</>;
  const day = shortDay(localDay(keptAt), now.today, dates);
  return <> {words.readOnly(dates.dayAndClock(day, clockWords(localClock(keptAt), dates)))}</>;
}
