import { Button } from '../../../components/ui/Button.tsx';
import { useTexts } from '../../../components/use-texts.ts';
import { beginningTextsFor } from '../../../utils/texts/beginning-texts.ts';
import type { Language } from '../../../utils/texts/texts.ts';
import type { Act } from '../use-order-actions.ts';
import { exampleActions } from './example-actions.ts';

/** In an empty drawer, after the first gesture: something to look at. */
export function ExampleOffer({ language, act }: { language: Language; act: Act }) {
  const { popup } = useTexts();
  const words = beginningTextsFor(language);
  return (
    <>
      <p>{words.example.offer}</p>
      <Button onClick={exampleActions(words, popup.done.undo, act).fill}>{words.example.fill}</Button>
    </>
  );
}
