import './day-strip.css';

const HOURS = [0, 6, 12, 18, 24];

/** The hours that the strips below are read by. Their words say the same, so it is only drawn. */
export function HourScale() {
  return (
    <div class="hour-scale" aria-hidden="true">
      {HOURS.map((hour) => (
        <span key={hour} style={{ insetInlineStart: `${(hour / 24) * 100}%` }}>
          {hour}
        </span>
      ))}
    </div>
  );
}
