import { useTexts } from '../use-texts.ts';
import './pager.css';

interface PagerProps {
  /** Rows in all, rows a page holds, and the page shown, from 1. */
  total: number;
  size: number;
  page: number;
  hrefOf: (page: number) => string;
}

/** Where in a long list one is, and the way to the rest; nothing when it fits on one page. */
export function Pager({ total, size, page, hrefOf }: PagerProps) {
  const texts = useTexts().desk;
  const last = Math.ceil(total / size);
  if (last <= 1) return null;
  return (
    <nav class="pager" aria-label={texts.pages}>
      {page > 1 && <a href={hrefOf(page - 1)}>{texts.previousPage}</a>}
      <span class="soft">{texts.rowsOf((page - 1) * size + 1, Math.min(page * size, total), total)}</span>
      {page < last && <a href={hrefOf(page + 1)}>{texts.nextPage}</a>}
    </nav>
  );
}
