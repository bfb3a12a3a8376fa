import { useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton, newTab } from '../../../../components/ui/Button.tsx';
import { Choice } from '../../../../components/ui/Field.tsx';
import { useTexts } from '../../../../components/use-texts.ts';
import { sourceName } from '../../../../utils/dossier/sources/destination-words.ts';
import type { ListedSource } from '../../../../utils/dossier/sources/owner-sources.ts';

interface SourceRowProps {
  source: ListedSource;
  /** Its place, from 0, among so many. */
  at: number;
  count: number;
  onShown: (shown: boolean) => void;
  onMove: (step: 1 | -1) => void;
  onRemove: () => void;
}

/** A site: whether it is offered, what it is good for, and its place among the others. */
export function SourceRow({ source, at, count, onShown, onMove, onRemove }: SourceRowProps) {
  const { lookUp } = useTexts();
  const texts = lookUp.settings;
  const name = sourceName(source, lookUp);
  const row = useRef<HTMLLIElement>(null);
  const moved = useRef<1 | -1 | null>(null);
  // A row that changes its place loses the focus: it goes back to the button, or at an end to the other one.
  useLayoutEffect(() => {
    if (moved.current === null) return;
    const buttons = [...(row.current?.querySelectorAll<HTMLButtonElement>('[data-step]') ?? [])];
    const step = String(moved.current);
    const again = buttons.find((button) => button.dataset.step === step && !button.disabled);
    (again ?? buttons.find((button) => !button.disabled))?.focus();
    moved.current = null;
  }, [at]);
  const move = (step: 1 | -1) => {
    moved.current = step;
    onMove(step);
  };
  const about = source.own ? texts.own : source.topics.map((topic) => lookUp.topics[topic]).join(', ');
  return (
    <li ref={row} class="source-row">
      <div class="source-what">
        <Choice label={name} checked={!source.hidden} onChecked={onShown} />
        <span class="soft small source-about">
          <a href={source.home} {...newTab(source.home)}>
            <bdi>{new URL(source.home).host.replace(/^www\./, '')}</bdi>
          </a>
          {about && ` · ${about}`}
        </span>
      </div>
      {source.own && <IconButton icon="bin" label={texts.remove(name)} onClick={onRemove} />}
      <IconButton
        icon="up"
        label={texts.earlier(name)}
        data-step="-1"
        disabled={at === 0}
        onClick={() => move(-1)}
      />
      <IconButton
        icon="down"
        label={texts.later(name)}
        data-step="1"
        disabled={at === count - 1}
        onClick={() => move(1)}
      />
    </li>
  );
}
