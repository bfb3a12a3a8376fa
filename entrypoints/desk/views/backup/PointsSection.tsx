import { Button } from '../../../../components/ui/Button.tsx';
import { Line, Lines } from '../../../../components/ui/Line.tsx';
import { useLiveQuery } from '../../../../components/use-live-query.ts';
import { POINT_DAYS, restorePoints, type SavedState } from '../../../../utils/backup/saved-state.ts';
import { clockWords, shortDay } from '../../../../utils/dates/day-words.ts';
import { clockAt, dayAt } from '../../../../utils/dates/zoned-time.ts';
import { goBackTo } from '../../bring-in.ts';
import type { Desk } from '../../desk.ts';
import { holdsWords } from './holds-words.ts';

/** What was here before something was replaced, to go back to. */
export function PointsSection({ desk }: { desk: Desk }) {
  const texts = desk.texts.backup;
  const points = useLiveQuery(restorePoints, []);
  const back = (point: SavedState) => void desk.act(() => goBackTo(point.id), { text: texts.wentBack });
  const why = ({ before, drawer }: SavedState) =>
    before === 'empty' ? texts.before.empty(texts.drawers[drawer ?? 'orders']) : texts.before[before];
  const { dates } = desk.texts;
  return (
    <section class="page-section">
      <h2 id="points">{texts.points}</h2>
      <p class="soft">{points?.length === 0 ? texts.pointsNone : texts.pointsHint(POINT_DAYS)}</p>
      {points && points.length > 0 && (
        <Lines labelledBy="points">
          {points.map((point) => (
            <Line
              key={point.id}
              when={
                <>
                  {shortDay(dayAt(point.at, desk.zone), desk.today, dates)}{' '}
                  {clockWords(clockAt(point.at, desk.zone), dates)}
                </>
              }
              title={<b>{why(point)}</b>}
              note={holdsWords(point.counts, texts)}
              action={<Button onClick={() => back(point)}>{texts.goBack}</Button>}
            />
          ))}
        </Lines>
      )}
    </section>
  );
}
