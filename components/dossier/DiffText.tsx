import { type ComponentChildren, Fragment } from 'preact';
import type { Part } from '../../utils/dossier/changes/word-diff.ts';
import { useTexts } from '../use-texts.ts';
import './diff-text.css';

/** Numbers as they are written, also in words: what changes most when law changes. */
const NUMBERS =
  /(\p{N}[\p{N}\s.,]*\p{N}|\p{N}|\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|quatre-vingts?|cent|mille|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand)\b)/giu;

interface DiffTextProps {
  parts: readonly Part[];
  /** Characters of unchanged text that stay on each side of a change; `null`: all of it. */
  around: number | null;
}

/** Two texts in one: what went struck out, what came underlined, numbers in bold. Never markup: only words. */
export function DiffText({ parts, around }: DiffTextProps) {
  const { changes } = useTexts();
  return (
    <bdi class="diff-text">
      {parts.map(({ kind, text }, index) => {
        if (kind === 'same')
          return around === null ? text : shortened(text, around, index === 0, index === parts.length - 1);
        const Change = kind === 'removed' ? 'del' : 'ins';
        const [blank = ''] = /^\s*/.exec(text) ?? [];
        return (
          <Fragment key={index}>
            {blank}
            <Change>
              <span class="spoken">{kind === 'removed' ? changes.removed : changes.added} </span>
              {withNumbers(text.slice(blank.length))}
            </Change>
          </Fragment>
        );
      })}
    </bdi>
  );
}

function withNumbers(text: string): ComponentChildren[] {
  return text.split(NUMBERS).map((piece, index) => (index % 2 === 1 ? <b key={index}>{piece}</b> : piece));
}

function shortened(text: string, around: number, isFirst: boolean, isLast: boolean): string {
  const [head, tail] = [isFirst ? 0 : around, isLast ? 0 : around];
  if (text.length <= head + tail + 40) return text;
  return `${wholeWords(text.slice(0, head), -1)} […] ${wholeWords(text.slice(text.length - tail), 1)}`;
}

/** Without the word that was cut, at the end (-1) or at the start (1). */
function wholeWords(text: string, side: -1 | 1): string {
  return text.replace(side === -1 ? /\S*$/ : /^\S*/, '');
}
