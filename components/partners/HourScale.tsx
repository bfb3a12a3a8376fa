import { placeOnStrip } from '../../utils/partners/open-strip.ts';
import type { OwnDay } from './own-day.ts';
import './day-strip.css';

const HOURS = [0, 6, 12, 18, 24];

interface HourScaleProps {
  /** Where the hours stand on that day: when clocks change, noon is not in its middle. Without it, on a plain day. */
  day?: OwnDay;
}

/** The hours that the strips below are read by. Their words say the same, so it is only drawn. */
export function HourScale({ day }: HourScaleProps) {
  return (
    <div class="hour-scale" aria-hidden="true">
      {HOURS.map((hour) => (
        <span key={hour} style={{ insetInlineStart: `${Math.round(placeOf(hour, day) * 10_000) / 100}%` }}>
          {hour}
        </span>
      ))}
    </div>
  );
}

function placeOf(hour: number, day: OwnDay | undefined): number {
  if (!day || hour === 24) return hour / 24;
  return placeOnStrip(day.on, `${String(hour).padStart(2, '0')}:00`, day.zone);
}
