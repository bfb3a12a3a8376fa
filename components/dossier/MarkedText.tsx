import type { Marked } from '../../utils/dossier/search/passage.ts';
import './marked-text.css';

/** Text of a page, with what was looked for marked in it. Never markup: only places. */
export function MarkedText({ text, marks }: Marked) {
  const cuts = marks.flatMap(([start, end], index) => [
    text.slice(marks[index - 1]?.[1] ?? 0, start),
    <mark key={start}>{text.slice(start, end)}</mark>,
  ]);
  return (
    <bdi>
      {cuts}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </bdi>
  );
}
