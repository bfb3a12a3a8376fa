import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import './plain-sentence.css';

interface PlainSentenceProps {
  /** `late` for what went wrong, `waiting` for what the owner should do. */
  tone: 'late' | 'waiting';
  children: ComponentChildren;
}

/** What happened, what is safe, what to do. Heard at once by a screen reader. */
export function PlainSentence({ tone, children }: PlainSentenceProps) {
  return (
    <div class={`plain-sentence plain-sentence-${tone}`} role="alert">
      <Icon name="alert" />
      <p>{children}</p>
    </div>
  );
}
