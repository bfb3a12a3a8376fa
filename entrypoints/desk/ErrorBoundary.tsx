import { Component, type ComponentChildren, type ErrorInfo } from 'preact';
import { Button } from '../../components/ui/Button.tsx';
import { useTexts } from '../../components/use-texts.ts';
import { UnreadableDatabase } from '../../utils/safety/unreadable-database.ts';
import { UnreadableDesk } from './views/repair/UnreadableDesk.tsx';

interface ErrorBoundaryProps {
  children: ComponentChildren;
}

/** Where a page cannot be drawn (a database that does not open, a fault of ours), says so instead of an empty tab. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: unknown }> {
  override state = { error: null };

  override componentDidCatch(error: unknown, _info: ErrorInfo) {
    this.setState({ error });
  }

  override render() {
    return this.state.error === null ? this.props.children : <Failure error={this.state.error} />;
  }
}

function Failure({ error }: { error: unknown }) {
  const texts = useTexts().desk.failed;
  if (error instanceof UnreadableDatabase) return <UnreadableDesk kind={error.kind} />;
  return (
    <div class="failure" role="alert">
      <h1>{texts.view}</h1>
      <p>{texts.viewHow}</p>
      <Button kind="main" onClick={() => location.reload()}>
        {texts.reload}
      </Button>
      <details>
        <summary class="soft">{texts.details}</summary>
        <code>{String(error)}</code>
      </details>
    </div>
  );
}
