import type { Instant } from '../../utils/dates/day.ts';
import { shortDay } from '../../utils/dates/day-words.ts';
import { wallTimeAt } from '../../utils/dates/wall-time.ts';
import { gapWords } from '../../utils/partners/gap-words.ts';
import type { GapDay } from '../../utils/partners/gaps-of.ts';
import type { Texts } from '../../utils/texts/texts.ts';
import { Line } from '../ui/Line.tsx';
import { useTexts } from '../use-texts.ts';
import './partner-line.css';

interface GapLineProps {
  day: GapDay;
  at: Instant;
  /** The owner's own zone. */
  zone: string;
}

/** More places than these are a number. */
const NAMED = 3;
/** More changes than these in a night are told in one sentence, and in full when asked. */
const FEW = 2;

/** A warning before the gap to some partners changes, on the day it does. */
export function GapLine({ day: { at: moment, gaps }, at, zone }: GapLineProps) {
  const texts = useTexts();
  const today = wallTimeAt(at, zone).day;
  const sentences = gaps.map(({ change, places }) =>
    gapWords(change, placesWords(places, texts), zone, at, texts),
  );
  const many = gaps.length > FEW;
  const everywhere = placesWords(
    gaps.flatMap(({ places }) => places),
    texts,
  );
  return (
    <Line
      when={shortDay(wallTimeAt(moment, zone).day, today, texts.dates)}
      title={
        <span class="line-wrap gap-line">
          {many ? texts.partnerList.gapsChange(everywhere) : sentences.join(' ')}
        </span>
      }
      {...(many && { foot: <GapDetails sentences={sentences} /> })}
    />
  );
}

function GapDetails({ sentences }: { sentences: string[] }) {
  const { partnerList } = useTexts();
  return (
    <details class="gap-details">
      <summary>{partnerList.gapsInFull}</summary>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}

function placesWords(places: string[], { partnerList }: Texts): string {
  const more = places.length - NAMED;
  if (more <= 0) return places.join(', ');
  return partnerList.andMore(places.slice(0, NAMED).join(', '), more);
}
