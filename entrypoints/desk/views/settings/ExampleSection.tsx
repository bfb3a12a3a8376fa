import { Button } from '../../../../components/ui/Button.tsx';
import { useLiveQuery } from '../../../../components/use-live-query.ts';
import { hasExample } from '../../../../utils/example/example-store.ts';
import { beginningTextsFor } from '../../../../utils/texts/beginning-texts.ts';
import type { Desk } from '../../desk.ts';
import { exampleActions } from '../../example-actions.ts';

/** A desk to look around on: laid out, and removed again. */
export function ExampleSection({ desk }: { desk: Desk }) {
  const { example } = beginningTextsFor(desk.language);
  const laid = useLiveQuery(hasExample, []);
  const { fill, remove } = exampleActions(desk);
  return (
    <section class="page-section">
      <h2>{example.title}</h2>
      <p class="soft">{example.about}</p>
      <div class="page-buttons">
        {laid !== undefined && (
          <Button onClick={laid ? remove : fill}>{laid ? example.remove : example.fill}</Button>
        )}
      </div>
    </section>
  );
}
