import type { Tone } from '../../utils/orders/status-looks.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import './signal.css';

interface SignalProps {
  tone: Tone;
  icon: IconName;
  /** One or two words. What is unknown comes in the shop's own words, already in guillemets. */
  word: string;
}

/** A state, always told three times: by colour, icon and word. */
export function Signal({ tone, icon, word }: SignalProps) {
  return (
    <span class={`signal signal-${tone}`} title={word}>
      <Icon name={icon} size={12} />
      <bdi class="signal-word">{word}</bdi>
    </span>
  );
}
