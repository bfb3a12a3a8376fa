import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/ui/Button.tsx';
import { Line, Lines } from '../../components/ui/Line.tsx';
import { useTexts } from '../../components/use-texts.ts';
import { sendMessage } from '../../utils/messages.ts';
import { openDesk } from './open-desk.ts';

/** What the owner pointed at and has not confirmed yet. */
export function TaughtLine() {
  const words = useTexts().pageCard.taught;
  const [waits, setWaits] = useState(false);
  useEffect(() => {
    // Not told when it cannot be asked: it is still there next time.
    sendMessage('teach.current').then(
      (teaching) => setWaits(teaching !== null),
      () => setWaits(false),
    );
  }, []);
  if (!waits) return null;
  return (
    <Lines label={words.title}>
      <Line
        when=""
        title={<b class="line-wrap">{words.title}</b>}
        note={words.why}
        action={
          <Button kind="link" onClick={() => openDesk('#/teach')}>
            {words.look}
          </Button>
        }
      />
    </Lines>
  );
}
