import type { OpenStrip, StripPart } from '../../utils/partners/open-strip.ts';
import './day-strip.css';

interface DayStripProps {
  /** What the drawing says, in words. */
  label: string;
  strip: OpenStrip;
  /** A time that is proposed. */
  mark?: StripPart | undefined;
}

/** A day of the owner's clock from left to right: their hours pale, the hours both can talk full, a now line. */
export function DayStrip({ label, strip, mark }: DayStripProps) {
  const { open, shared, now } = strip;
  return (
    <div class="day-strip" role="img" aria-label={label}>
      {open.map((part) => (
        <i key={part.from} class="day-strip-open" style={placeOf(part)} />
      ))}
      {shared.map((part) => (
        <i key={part.from} class="day-strip-shared" style={placeOf(part)} />
      ))}
      {mark && <i class="day-strip-mark" style={placeOf(mark)} />}
      {now !== null && <i class="day-strip-now" style={{ insetInlineStart: percent(now) }} />}
    </div>
  );
}

function placeOf({ from, to }: StripPart) {
  return { insetInlineStart: percent(from), inlineSize: percent(to - from) };
}

function percent(part: number): string {
  return `${Math.round(part * 10_000) / 100}%`;
}
