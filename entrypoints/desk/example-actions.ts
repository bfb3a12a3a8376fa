import { sendMessage } from '../../utils/messages.ts';
import { beginningTextsFor } from '../../utils/texts/beginning-texts.ts';
import type { Desk } from './desk.ts';

/** Lays the example on the desk, or removes it; each offers the way back. */
export function exampleActions({ act, language, texts }: Desk) {
  const { example } = beginningTextsFor(language);
  const fill = () => sendMessage('example.fill');
  const remove = () => sendMessage('example.empty');
  const back = (run: () => Promise<void>) => ({ label: texts.desk.undo, run: () => void act(run) });
  return {
    fill: () => void act(fill, { text: example.filled, undo: back(remove) }),
    remove: () => void act(remove, { text: example.removed, undo: back(fill) }),
  };
}
