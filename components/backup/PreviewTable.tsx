import type { TablePreview } from '../../utils/backup/preview.ts';
import { useTexts } from '../use-texts.ts';
import { kindWords } from './kind-words.ts';
import './backup.css';

interface PreviewTableProps {
  previews: TablePreview[];
  /** Brought together, a thing that is here under another id is the same; replaced, it is new. */
  mode: 'merge' | 'replace';
}

/** What a file holds, kind by kind. A kind of which nothing is anywhere is not said. */
export function PreviewTable({ previews, mode }: PreviewTableProps) {
  const { backup: texts, figure } = useTexts();
  const rows = previews
    .map((preview) => ({
      table: preview.table,
      counts: [
        preview.added + (mode === 'replace' ? preview.twins : 0),
        preview.same + (mode === 'merge' ? preview.twins : 0),
        preview.differs,
        preview.refused,
        preview.onlyHere,
      ],
    }))
    .filter(({ counts }) => counts.some((count) => count > 0));
  const { added, same, differs, refused, onlyHere } = texts.columns;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is cut off is reached by arrow keys
    <section class="preview-scroll" tabIndex={0} aria-label={texts.previewTable}>
      <table class="preview-table" aria-label={texts.previewTable}>
        <thead>
          <tr>
            <td />
            {[added, same, differs, refused, onlyHere].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ table, counts }) => (
            <tr key={table}>
              <th scope="row">{kindWords(table, texts)}</th>
              {counts.map((count, index) => (
                <td key={index} class={count === 0 ? 'soft' : undefined}>
                  {figure(count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
