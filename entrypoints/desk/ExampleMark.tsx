import { Button } from '../../components/ui/Button.tsx';
import { useLiveQuery } from '../../components/use-live-query.ts';
import { hasExample } from '../../utils/example/example-store.ts';
import { beginningTextsFor } from '../../utils/texts/beginning-texts.ts';
import type { Desk } from './desk.ts';
import { exampleActions } from './example-actions.ts';

/** While the example is laid out: that it is one, on every page, and the way out of it. */
export function ExampleMark({ desk }: { desk: Desk }) {
  const { example } = beginningTextsFor(desk.language);
  const laid = useLiveQuery(hasExample, []);
  if (!laid) return null;
  return (
    <div class="desk-example">
      <p>{example.shown}</p>
      <Button kind="link" onClick={exampleActions(desk).remove}>
        {example.remove}
      </Button>
    </div>
  );
}
