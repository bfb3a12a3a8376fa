import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../components/ui/Button.tsx';
import { EmptyState } from '../../../components/ui/EmptyState.tsx';
import { Field } from '../../../components/ui/Field.tsx';
import { sendMessage } from '../../../utils/messages.ts';
import type { PageProps } from '../desk.ts';
import { saveFile } from '../save-file.ts';

/** `null` while it is read; then the redacted markup, or that it could not be had. */
type Diagnosis = { markup: string } | 'failed' | null;

/** What the reader sees on a page that is not read well. Nothing is sent from here. */
export function DiagnosticPage({ route, desk }: PageProps) {
  const texts = desk.texts.diagnostic;
  const tabId = Number(route.query.get('tab') || Number.NaN);
  const [diagnosis, setDiagnosis] = useState<Diagnosis>(null);
  const look = () => {
    setDiagnosis(null);
    sendMessage('page.diagnose', tabId).then(
      (markup) => setDiagnosis({ markup }),
      () => setDiagnosis('failed'),
    );
  };
  useEffect(() => {
    if (Number.isInteger(tabId)) look();
  }, [tabId]);
  return (
    <>
      <header class="page-head">
        <h1 tabIndex={-1}>{desk.texts.desk.diagnostic}</h1>
      </header>
      {!Number.isInteger(tabId) && <EmptyState title={texts.noTab}>{texts.noTabHow}</EmptyState>}
      {Number.isInteger(tabId) && (
        <div class="page-body" aria-live="polite">
          {diagnosis === null && <p>{texts.working}</p>}
          {diagnosis === 'failed' && <Failed texts={texts} onRetry={look} />}
          {diagnosis !== null && diagnosis !== 'failed' && <Markup markup={diagnosis.markup} desk={desk} />}
        </div>
      )}
    </>
  );
}

function Failed({
  texts,
  onRetry,
}: {
  texts: PageProps['desk']['texts']['diagnostic'];
  onRetry: () => void;
}) {
  return (
    <section class="page-section">
      <h2>{texts.failed}</h2>
      <p>{texts.failedHow}</p>
      <div class="page-buttons">
        <Button onClick={onRetry}>{texts.retry}</Button>
      </div>
    </section>
  );
}

function Markup({ markup, desk }: { markup: string; desk: PageProps['desk'] }) {
  const texts = desk.texts.diagnostic;
  const copy = () => desk.act(() => navigator.clipboard.writeText(markup), { text: texts.copied });
  return (
    <section class="page-section">
      <p>{texts.intro}</p>
      <div class="page-buttons">
        <Button kind="main" icon="copy" onClick={copy}>
          {texts.copy}
        </Button>
        <Button icon="download" onClick={() => saveFile(texts.fileName, markup, 'text/plain')}>
          {texts.save}
        </Button>
      </div>
      <div class="markup">
        <Field label={texts.markup} value={markup} rows={24} readOnly onValue={() => undefined} />
      </div>
    </section>
  );
}
