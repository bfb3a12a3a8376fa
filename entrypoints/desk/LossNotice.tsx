import { useEffect, useState } from 'preact/hooks';
import { PlainSentence } from '../../components/ui/PlainSentence.tsx';
import { type Loss, watchLoss } from '../../utils/safety/loss.ts';
import { safetyTextsFor } from '../../utils/texts/safety-texts.ts';
import type { Language } from '../../utils/texts/texts.ts';
import { hrefTo } from './route.ts';

/** Above every page of the desk until the owner has decided: the browser lost some of what is kept. */
export function LossNotice({ language }: { language: Language }) {
  const words = safetyTextsFor(language);
  const [loss, setLoss] = useState<Loss | null>(null);
  useEffect(() => watchLoss(setLoss), []);
  if (!loss) return null;
  return (
    <PlainSentence tone="waiting">
      {words.lost[loss.kind]} <a href={hrefTo('repair')}>{words.toRestore}</a>
    </PlainSentence>
  );
}
