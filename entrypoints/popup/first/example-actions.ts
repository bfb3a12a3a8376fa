import { sendMessage } from '../../../utils/messages.ts';
import type { BeginningTexts } from '../../../utils/texts/beginning-texts.ts';
import type { Act } from '../use-order-actions.ts';

/** Lays the example on the desk, or removes it; each offers the way back. */
export function exampleActions({ example }: BeginningTexts, undo: string, act: Act) {
  const fill = () => sendMessage('example.fill');
  const remove = () => sendMessage('example.empty');
  const back = (run: () => Promise<void>) => ({ label: undo, run: () => void act(run) });
  return {
    fill: () => void act(fill, { text: example.filled, undo: back(remove) }),
    remove: () => void act(remove, { text: example.removed, undo: back(fill) }),
  };
}
