import { useId, useState } from 'preact/hooks';
import { Button } from '../../../components/ui/Button.tsx';
import { useTexts } from '../../../components/use-texts.ts';
import type { FrontTab } from '../first-data.ts';
import { useLawPieces } from '../law/use-law-pieces.ts';

interface OnThisPageProps {
  tab: FrontTab;
  /** Looks words up in the search. */
  onLookUp: (words: string) => void;
}

/** Opens what the page in front refers to: until then nothing of the page is read. */
export function OnThisPage({ tab, onLookUp }: OnThisPageProps) {
  const { page } = useTexts().lookUp;
  const [open, setOpen] = useState(false);
  const id = useId();
  const pieces = useLawPieces(open);
  return (
    <section class="on-this-page" aria-label={page.title}>
      <div class="page-quiet page-foot">
        <Button
          kind="link"
          icon={open ? 'up' : 'down'}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {page.title}
        </Button>
      </div>
      <div id={id} hidden={!open}>
        {open && pieces && <pieces.PageReferences tab={tab} onLookUp={onLookUp} />}
      </div>
    </section>
  );
}
