import type { Source } from './source.ts';
import type { OwnSource, SourceChoices } from './source-choices.ts';
import { SOURCES } from './sources.ts';

/** A source as the owner's list shows it. */
export interface ListedSource extends Source {
  hidden: boolean;
  own: boolean;
}

/** All of them, in the owner's order. */
export function listedSources({ order, hidden, own }: SourceChoices): ListedSource[] {
  const all = [
    ...SOURCES.map((source) => ({ ...source, own: false })),
    ...own.map((source) => ({
      ...source,
      asks: 'words' as const,
      topics: [],
      opens: [],
      own: true,
    })),
  ];
  const rank = new Map(order.map((id, at) => [id, at]));
  const place = ({ id }: Source) => rank.get(id) ?? order.length;
  return all
    .map((source) => ({ ...source, hidden: hidden.includes(source.id) }))
    .sort((one, other) => place(one) - place(other));
}

/** Those that are offered. */
export function shownSources(choices: SourceChoices): Source[] {
  return listedSources(choices).filter(({ hidden }) => !hidden);
}

/** With one a place earlier (-1) or later (1); the same at either end. */
export function sourceMoved(choices: SourceChoices, id: string, step: 1 | -1): SourceChoices {
  const order = listedSources(choices).map((source) => source.id);
  const at = order.indexOf(id);
  const to = at + step;
  if (at < 0 || to < 0 || to >= order.length) return choices;
  return { ...choices, order: order.toSpliced(at, 1).toSpliced(to, 0, id) };
}

export function sourceHidden(choices: SourceChoices, id: string, hidden: boolean): SourceChoices {
  const others = choices.hidden.filter((one) => one !== id);
  return { ...choices, hidden: hidden ? [...others, id] : others };
}

/** The newest comes first: it was added to be used. */
export function sourceAdded(choices: SourceChoices, source: OwnSource): SourceChoices {
  const order = listedSources(choices).map(({ id }) => id);
  return { ...choices, own: [...choices.own, source], order: [source.id, ...order] };
}

export function sourceRemoved({ order, hidden, own }: SourceChoices, id: string): SourceChoices {
  const without = (ids: string[]) => ids.filter((one) => one !== id);
  return { order: without(order), hidden: without(hidden), own: own.filter((one) => one.id !== id) };
}
