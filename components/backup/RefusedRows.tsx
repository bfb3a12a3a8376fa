import type { Refusal } from '../../utils/backup/read-backup.ts';
import { useTexts } from '../use-texts.ts';
import { kindWords } from './kind-words.ts';

/** Enough to judge by; the rest is a number. */
const SHOWN = 20;

/** Which rows stay out, and why. */
export function RefusedRows({ refusals, all }: { refusals: Refusal[]; all: number }) {
  const texts = useTexts().backup;
  if (all === 0) return null;
  const shown = refusals.slice(0, SHOWN);
  return (
    <details class="refused-rows">
      <summary>{texts.refusedTitle(all)}</summary>
      <ul>
        {shown.map(({ table, id, fault }, index) => (
          <li key={index}>
            {kindWords(table, texts)}
            {id && (
              <>
                {' · '}
                <bdi>{id}</bdi>
              </>
            )}
            <span class="field-error"> · {texts.rowFaults[fault]}</span>
          </li>
        ))}
        {all > shown.length && <li class="soft">{texts.andMore(all - shown.length)}</li>}
      </ul>
    </details>
  );
}
