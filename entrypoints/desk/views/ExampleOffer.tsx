import { Button } from '../../../components/ui/Button.tsx';
import { useLiveQuery } from '../../../components/use-live-query.ts';
import { hasExample } from '../../../utils/example/example-store.ts';
import { beginningTextsFor } from '../../../utils/texts/beginning-texts.ts';
import type { Desk } from '../desk.ts';
import { exampleActions } from '../example-actions.ts';

/** On an empty page, after the first gesture: something to look at. */
export function ExampleOffer({ desk }: { desk: Desk }) {
  const { example } = beginningTextsFor(desk.language);
  const laid = useLiveQuery(hasExample, []);
  if (laid !== false) return null;
  return (
    <>
      <p class="soft">{example.offer}</p>
      <p>
        <Button onClick={exampleActions(desk).fill}>{example.fill}</Button>
      </p>
    </>
  );
}
