import { Line, Lines } from '../../components/ui/Line.tsx';
import { useFirstTexts } from '../../components/use-texts.ts';
import { SavePage } from './SavePage.tsx';

/** Keeps the place of what the page in front holds, while that is read. */
export function LookingAtPage({ onSave }: { onSave: () => void }) {
  const words = useFirstTexts().popup.page;
  return (
    <section class="page-card" aria-label={words.label} aria-busy>
      <Lines>
        <Line
          when={words.here}
          title={<span class="line-wrap">{words.looking}</span>}
          action={<SavePage onSave={onSave} />}
        />
      </Lines>
    </section>
  );
}
