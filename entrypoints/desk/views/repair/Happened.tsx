import { PlainSentence } from '../../../../components/ui/PlainSentence.tsx';
import type { Loss } from '../../../../utils/safety/loss.ts';
import type { UnreadableKind } from '../../../../utils/safety/unreadable-database.ts';
import type { SafetyTexts } from '../../../../utils/texts/safety-texts.ts';
import type { Texts } from '../../../../utils/texts/texts.ts';
import { holdsWords } from '../backup/holds-words.ts';

interface HappenedProps {
  unreadable: UnreadableKind | null;
  loss: Loss | null;
  texts: Texts['backup'];
  words: SafetyTexts;
}

/** What the browser did to what is kept, and what can do such a thing. */
export function Happened({ unreadable, loss, texts, words }: HappenedProps) {
  if (unreadable)
    return (
      <>
        <PlainSentence tone="late">{words.unreadable[unreadable]}</PlainSentence>
        {unreadable === 'broken' && (
          <>
            <p class="soft">{words.cause}</p>
            <p>{words.restart}</p>
          </>
        )}
      </>
    );
  if (!loss) return null;
  return (
    <>
      <PlainSentence tone="waiting">{words.lost[loss.kind]}</PlainSentence>
      <p>{words.difference(holdsWords(loss.before, texts), holdsWords(loss.now, texts))}</p>
      <p class="soft">{words.cause}</p>
    </>
  );
}
