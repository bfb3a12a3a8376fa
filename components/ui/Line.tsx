import type { ComponentChildren } from 'preact';
import './line.css';

interface LineProps {
  /** Left of the margin: a day, a clock, an age. Short. */
  when: ComponentChildren;
  /** `late` in red, `now` in ink; soft otherwise. */
  whenTone?: 'late' | 'now';
  /** Right of the margin: what it is; `<b>` for its name, the rest plain. One row, cut when too long. */
  title: ComponentChildren;
  /** Second row: a `Signal` and soft words. */
  detail?: ComponentChildren;
  /** Third row, quiet: reference, age, freshness. */
  note?: ComponentChildren;
  /** The one thing to do: a `Button` or `LinkButton`. Arrow keys stop there. */
  action?: ComponentChildren;
  /** More things to do, as a `Menu`: at the end of the last row. */
  menu?: ComponentChildren;
  /** A last row of its own, for a drawing or more buttons. */
  foot?: ComponentChildren;
  /** This page, or the selected one. */
  current?: boolean;
  /** Where things of several kinds are mixed. */
  found?: FoundAs;
}

/** What kind of thing a search found, and why where the line does not say it otherwise. */
export interface FoundAs {
  kind: string;
  why: string | null;
}

/**
 * The one line of the whole product: left of the pink margin when, right of it what, at the end the one thing to do.
 * An `<li>`: its parent is a `Lines`. In a table the same drawing is the class `ledger` (see `line.css`).
 */
export function Line({
  when,
  whenTone,
  title,
  detail,
  note,
  action,
  menu,
  foot,
  current = false,
  found,
}: LineProps) {
  return (
    <li class={current ? 'line line-current' : 'line'}>
      <div class={whenTone ? `line-when line-when-${whenTone}` : 'line-when'}>
        {when}
        {found && <span class="line-kind">{found.kind}</span>}
      </div>
      <div class="line-what">
        <div class="line-head">
          <div class="line-title" ref={(element) => tellWhole(element)}>
            {title}
          </div>
          {action && <div class="line-action">{action}</div>}
        </div>
        {detail && (
          <div class="line-detail">
            {detail}
            {!note && menu}
          </div>
        )}
        {(note || (menu && !detail)) && (
          <div class="line-foot">
            <div class="line-note">{note}</div>
            {menu}
          </div>
        )}
        {found?.why && <p class="line-why">{found.why}</p>}
        {foot}
      </div>
    </li>
  );
}

/** What its row cuts off of a title is in its tooltip, as it is now. */
function tellWhole(title: HTMLElement | null) {
  if (title) title.title = title.textContent ?? '';
}

interface LinesProps {
  /** What the list holds, for a screen reader; or the id of the heading that says it. */
  label?: string;
  labelledBy?: string;
  children: ComponentChildren;
}

/** A ruled list of `Line`s. */
export function Lines({ label, labelledBy, children }: LinesProps) {
  return (
    <ul
      class="lines"
      {...(label && { 'aria-label': label })}
      {...(labelledBy && { 'aria-labelledby': labelledBy })}
    >
      {children}
    </ul>
  );
}
