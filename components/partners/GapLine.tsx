import type { Instant } from '../../utils/dates/day.ts';
import { shortDay } from '../../utils/dates/day-words.ts';
import { wallTimeAt } from '../../utils/dates/wall-time.ts';
import { gapWords } from '../../utils/partners/gap-words.ts';
import type { Gap } from '../../utils/partners/gaps-of.ts';
import type { Texts } from '../../utils/texts/texts.ts';
import { Line } from '../ui/Line.tsx';
import { useTexts } from '../use-texts.ts';
import './partner-line.css';

interface GapLineProps {
  gap: Gap;
  at: Instant;
  /** The owner's own zone. */
  zone: string;
}

/** More places than these are a number. */
const NAMED = 3;

/** A warning before the gap to some partners changes, on the day it does. */
export function GapLine({ gap: { change, places }, at, zone }: GapLineProps) {
  const texts = useTexts();
  const today = wallTimeAt(at, zone).day;
  return (
    <Line
      when={shortDay(wallTimeAt(change.at, zone).day, today, texts.dates)}
      title={
        <span class="line-wrap gap-line">
          {gapWords(change, placesWords(places, texts), zone, at, texts)}
        </span>
      }
    />
  );
}

function placesWords(places: string[], { partnerList }: Texts): string {
  const more = places.length - NAMED;
  if (more <= 0) return places.join(', ');
  return partnerList.andMore(places.slice(0, NAMED).join(', '), more);
}
