import { useEffect, useState } from 'preact/hooks';
import { PlainSentence } from '../../../../components/ui/PlainSentence.tsx';
import { type KeptLog, keptLog } from '../../../../utils/safety/kept-outside.ts';
import { littleRoom } from '../../../../utils/safety/low-space.ts';
import { safetyTextsFor } from '../../../../utils/texts/safety-texts.ts';
import type { Desk } from '../../desk.ts';
import { momentWords } from './moment-words.ts';
import { sizeWords } from './size-words.ts';

/** What is kept outside the database by itself, and whether there is room for more. */
export function CopySection({ desk }: { desk: Desk }) {
  const words = safetyTextsFor(desk.language);
  const [log, setLog] = useState<KeptLog | null>();
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    void keptLog().then(setLog);
    void navigator.storage?.estimate?.().then((estimate) => setLeft(littleRoom(estimate)));
  }, []);
  const size = (bytes: number) => sizeWords(bytes, desk.texts.backup);
  return (
    <section class="page-section">
      <h2>{words.copy}</h2>
      <p class="soft">{words.copyHint}</p>
      {log !== undefined && (
        <p>{log ? words.copyOf(momentWords(log.at, desk), size(log.bytes)) : words.copyNone}</p>
      )}
      {left !== null && <PlainSentence tone="waiting">{words.lowSpace(size(left))}</PlainSentence>}
    </section>
  );
}
