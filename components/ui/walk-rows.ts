/** Up, down, Home and End between the links of rows (`data-row`); Enter is the link's own. */
export function walkRows(event: KeyboardEvent, list: HTMLElement | null) {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const at = rows.findIndex((row) => row.matches(':focus'));
  if (at === -1) return;
  const leads: Record<string, number> = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: rows.length - 1 };
  const next = rows[leads[event.key] ?? -1];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
