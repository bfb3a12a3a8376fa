import type { Span } from './verdict.ts';

// Lazy: what asks for the first moment they share must not pay for two weeks of them.

/** Spans that touch or overlap become one. They come in the order of their starts, and so they leave. */
export function* joined(spans: Iterable<Span>): Generator<Span> {
  let open: Span | null = null;
  for (const { from, to } of spans) {
    if (open && from <= open.to) open = { from: open.from, to: Math.max(open.to, to) };
    else {
      if (open) yield open;
      open = { from, to };
    }
  }
  if (open) yield open;
}

/** What both hold, never of no length. Each side in order, without overlaps. */
export function* common(some: Iterable<Span>, others: Iterable<Span>): Generator<Span> {
  const left = some[Symbol.iterator]();
  const right = others[Symbol.iterator]();
  let a = left.next();
  let b = right.next();
  while (!a.done && !b.done) {
    const shared = clip(a.value, b.value);
    if (shared) yield shared;
    if (a.value.to < b.value.to) a = left.next();
    else b = right.next();
  }
}

/** What can be gone through many times, and is found once, as far as somebody went. */
export function kept(spans: Iterable<Span>): Iterable<Span> {
  const source = spans[Symbol.iterator]();
  const found: Span[] = [];
  return {
    *[Symbol.iterator]() {
      for (let at = 0; ; at++) {
        const next = found[at] ?? source.next().value;
        if (!next) return;
        found[at] = next;
        yield next;
      }
    },
  };
}

/** The part of a span inside another, `null` where there is none. */
export function clip(span: Span, within: Span): Span | null {
  const from = Math.max(span.from, within.from);
  const to = Math.min(span.to, within.to);
  return from < to ? { from, to } : null;
}

export function holds({ from, to }: Span, at: number): boolean {
  return from <= at && at < to;
}
