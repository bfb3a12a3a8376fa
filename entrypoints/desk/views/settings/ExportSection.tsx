import { Button } from '../../../../components/ui/Button.tsx';
import type { Desk } from '../../desk.ts';
import { orderActions } from '../../order-actions.ts';

export function ExportSection({ desk }: { desk: Desk }) {
  const texts = desk.texts.settings;
  return (
    <section class="page-section">
      <h2>{texts.data}</h2>
      <p class="soft">{texts.dataHint}</p>
      <div class="page-buttons">
        <Button
          icon="download"
          disabled={desk.views.length === 0}
          onClick={() => orderActions(desk).exportCsv(desk.views)}
        >
          {texts.exportAll}
        </Button>
      </div>
    </section>
  );
}
