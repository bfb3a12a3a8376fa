import { Button } from '../../../components/ui/Button.tsx';
import { Line, Lines } from '../../../components/ui/Line.tsx';
import { useTexts } from '../../../components/use-texts.ts';
import type { NewIds } from '../../../utils/dossier/save-bookmark.ts';
import type { FrontTab } from '../first-data.ts';
import { newIds } from './use-save-here.ts';

interface SaveLineProps {
  tab: FrontTab | null;
  saving: boolean;
  onSave: (ids: NewIds) => void;
}

/** This page, to be saved with what is selected in it. */
export function SaveLine({ tab, saving, onSave }: SaveLineProps) {
  const { dossier, popup } = useTexts();
  if (!tab) return null;
  return (
    <section class="save-line" aria-label={popup.page.label} aria-busy={saving}>
      <Lines>
        <Line
          when={popup.page.here}
          title={saving ? dossier.saving : popup.page.label}
          note={tab.url && <bdi>{hostOf(tab.url)}</bdi>}
          action={
            <Button kind="main" icon="bookmark" busy={saving} onClick={() => onSave(newIds())}>
              {dossier.save}
            </Button>
          }
        />
      </Lines>
    </section>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';
}
