/**
 * Where an arrow key leads in a row of `count` things, standing at `at` (-1: nowhere yet); round the ends.
 * `null` when the key does not move. Keys: WAI-ARIA Authoring Practices, menu and tabs patterns.
 */
export function nextIndex(
  key: string,
  at: number,
  count: number,
  axis: 'horizontal' | 'vertical',
): number | null {
  if (count === 0) return null;
  const [back, forth] = axis === 'vertical' ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight'];
  if (key === forth) return (at + 1) % count;
  if (key === back) return (Math.max(at, 0) - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}
