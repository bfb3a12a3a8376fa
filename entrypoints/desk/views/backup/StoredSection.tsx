import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../../components/ui/Button.tsx';
import { useLiveQuery } from '../../../../components/use-live-query.ts';
import { type StoredAmount, storedAmounts } from '../../../../utils/backup/stored-amounts.ts';
import type { Desk } from '../../desk.ts';
import { EmptyDialog } from './EmptyDialog.tsx';
import { holdsWords } from './holds-words.ts';
import { sizeWords } from './size-words.ts';
import './stored.css';

/** How much lies in each drawer, and a way to empty one. */
export function StoredSection({ desk }: { desk: Desk }) {
  const texts = desk.texts.backup;
  const amounts = useLiveQuery(storedAmounts, []);
  const inAll = useUsage(amounts);
  const [emptying, setEmptying] = useState<StoredAmount | null>(null);
  const isEmpty = ({ counts }: StoredAmount) => Object.values(counts).every((count) => count === 0);
  return (
    <section class="page-section">
      <h2>{texts.stored}</h2>
      {amounts && (
        <table class="plain-table stored-table" aria-label={texts.storedTable}>
          <thead>
            <tr>
              <th scope="col">{texts.drawerColumn}</th>
              <th scope="col">{texts.holdsColumn}</th>
              <th scope="col">{texts.sizeColumn}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {amounts.map((amount) => (
              <tr key={amount.drawer}>
                <th scope="row">{texts.drawers[amount.drawer]}</th>
                <td>{holdsWords(amount.counts, texts)}</td>
                <td class="stored-size">{sizeWords(amount.bytes, texts)}</td>
                <td>
                  <Button
                    kind="link"
                    disabled={isEmpty(amount)}
                    aria-label={texts.emptyOf(texts.drawers[amount.drawer])}
                    onClick={() => setEmptying(amount)}
                  >
                    {texts.empty}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {inAll !== null && <p class="soft">{texts.inAll(sizeWords(inAll, texts))}</p>}
      {emptying && <EmptyDialog desk={desk} amount={emptying} onClose={() => setEmptying(null)} />}
    </section>
  );
}

/** Bytes that the browser counts as ours, anew whenever something else changed; `null` where it does not tell. */
function useUsage(changed: unknown): number | null {
  const [usage, setUsage] = useState<number | null>(null);
  useEffect(() => {
    void navigator.storage?.estimate?.().then((estimate) => setUsage(estimate.usage ?? null));
  }, [changed]);
  return usage;
}
