import type { Day } from '../../utils/dates/day.ts';
import { shortDay } from '../../utils/dates/day-words.ts';
import type { PileWeek } from '../../utils/pile/pile-history.ts';
import { useTexts } from '../use-texts.ts';
import './pile-history.css';

interface PileHistoryProps {
  weeks: PileWeek[];
  today: Day;
}

const HEIGHT = 64;
const STEP = 40;
const BAR = 12;

/** What came to the pile and what was done, week by week: drawn, and behind it as a table. */
export function PileHistory({ weeks, today }: PileHistoryProps) {
  const { pile, dates, figure } = useTexts();
  const { history } = pile;
  const most = Math.max(1, ...weeks.flatMap(({ came, done }) => [came, done]));
  const high = (count: number) => (HEIGHT * count) / most;
  const width = STEP * weeks.length;
  const isEmpty = weeks.every(({ came, done }) => came + done === 0);
  const week = (from: Day) => shortDay(from, today, dates);
  return (
    <section class="pane-section" aria-labelledby="pile-history">
      <h2 id="pile-history">{history.title}</h2>
      {isEmpty && <p class="soft">{history.none}</p>}
      {!isEmpty && (
        <>
          <p class="pile-history-key small soft">
            <span class="pile-history-came">{history.came}</span>
            <span class="pile-history-done">{history.done}</span>
          </p>
          <svg class="pile-history" viewBox={`0 0 ${width} ${HEIGHT + 17}`} aria-hidden="true">
            {weeks.map(({ from, came, done }, at) => (
              <g key={from} transform={`translate(${at * STEP + (STEP - 2 * BAR - 2) / 2} 0)`}>
                <rect
                  class="pile-history-came"
                  y={HEIGHT - high(came)}
                  width={BAR}
                  height={high(came)}
                  rx="1"
                />
                <rect
                  class="pile-history-done"
                  x={BAR + 2}
                  y={HEIGHT - high(done)}
                  width={BAR}
                  height={high(done)}
                  rx="1"
                />
                <text x={BAR + 1} y={HEIGHT + 13}>
                  {week(from)}
                </text>
              </g>
            ))}
            <path class="pile-history-floor" d={`M0 ${HEIGHT + 0.5}H${width}`} />
          </svg>
          <details class="pile-history-table">
            <summary>{history.asTable}</summary>
            <table class="plain-table">
              <thead>
                <tr>
                  <th scope="col">{history.week}</th>
                  <th scope="col">{history.came}</th>
                  <th scope="col">{history.done}</th>
                </tr>
              </thead>
              <tbody>
                {weeks.map(({ from, came, done }) => (
                  <tr key={from}>
                    <th scope="row">{week(from)}</th>
                    <td>{figure(came)}</td>
                    <td>{figure(done)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  );
}
