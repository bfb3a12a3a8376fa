import { Button } from '../../../../components/ui/Button.tsx';
import { Line, Lines } from '../../../../components/ui/Line.tsx';
import { useLiveQuery } from '../../../../components/use-live-query.ts';
import { POINT_DAYS, restorePoints, type SavedState } from '../../../../utils/backup/saved-state.ts';
import { clockWords, shortDay } from '../../../../utils/dates/day-words.ts';
import { clockAt, dayAt } from '../../../../utils/dates/zoned-time.ts';
import { type TakenImport, takenImports } from '../../../../utils/dossier/import/taken-imports.ts';
import { sendMessage } from '../../../../utils/messages.ts';
import { goBackTo } from '../../bring-in.ts';
import type { Desk } from '../../desk.ts';
import { holdsWords } from './holds-words.ts';

/** One that can be gone back to, or taken back. */
interface Step {
  id: string;
  at: number;
  title: string;
  note: string;
  deed: string;
  run: () => void;
}

/** What was here before something was replaced, to go back to; and what was imported, to take it back. */
export function PointsSection({ desk }: { desk: Desk }) {
  const { backup: texts, dates } = desk.texts;
  const points = useLiveQuery(restorePoints, []);
  const imports = useLiveQuery(takenImports, []);
  if (!points || !imports) return null;
  const steps = [...points.map(pointStep(desk)), ...imports.map(importStep(desk))];
  return (
    <section class="page-section">
      <h2 id="points">{texts.points}</h2>
      <p class="soft">{steps.length === 0 ? texts.pointsNone : texts.pointsHint(POINT_DAYS)}</p>
      {steps.length > 0 && (
        <Lines labelledBy="points">
          {steps
            .sort((a, b) => b.at - a.at)
            .map(({ id, at, title, note, deed, run }) => (
              <Line
                key={id}
                when={
                  <>
                    {shortDay(dayAt(at, desk.zone), desk.today, dates)}{' '}
                    {clockWords(clockAt(at, desk.zone), dates)}
                  </>
                }
                title={<b>{title}</b>}
                note={note}
                action={<Button onClick={run}>{deed}</Button>}
              />
            ))}
        </Lines>
      )}
    </section>
  );
}

function pointStep(desk: Desk) {
  const { backup: texts } = desk.texts;
  return ({ id, at, before, drawer, counts }: SavedState): Step => ({
    ...{ id, at, note: holdsWords(counts, texts), deed: texts.goBack },
    title: before === 'empty' ? texts.before.empty(texts.drawers[drawer ?? 'orders']) : texts.before[before],
    run: () => void desk.act(() => goBackTo(id), { text: texts.wentBack }),
  });
}

function importStep(desk: Desk) {
  const { backup: texts, dossierFiles } = desk.texts;
  return ({ importId, at, fileName, bookmarkIds }: TakenImport): Step => ({
    ...{ id: importId, at, note: dossierFiles.taken(bookmarkIds.length), deed: texts.takeBack },
    title: texts.imported(fileName),
    run: () =>
      void desk.act(() => sendMessage('dossier.undoImport', importId), { text: dossierFiles.takenBack }),
  });
}
