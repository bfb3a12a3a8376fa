// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { BookmarkLine } from '../../../../components/dossier/BookmarkLine.tsx';
import { FoundLine } from '../../../../components/dossier/FoundLine.tsx';
import type { Bookmark } from '../../../../utils/dossier/bookmark.ts';
import { aBookmark, aQuote } from '../../../support/builders.ts';
import { render } from '../../../support/render.tsx';
import { textsFor } from '../../../support/texts-for.ts';
import '../../../support/dom.ts';

const { dossier } = textsFor('en');
const today = '2026-11-24';

const LINES: [string, (bookmark: Bookmark) => void][] = [
  [
    'found',
    (bookmark) =>
      render(
        <FoundLine
          found={{ bookmark, title: { text: bookmark.title, marks: [] }, passage: null, reasons: [] }}
          today={today}
          href="#"
        />,
      ),
  ],
  ['listed', (bookmark) => render(<BookmarkLine bookmark={bookmark} today={today} menu={() => []} />)],
];

describe.each(LINES)('a bookmark that is %s', (_where, draw) => {
  test.each([
    [
      'its newest quote',
      aBookmark({ quotes: [aQuote({ exact: 'sous trente jours' })] }),
      'sous trente jours',
    ],
    ['why nothing of it was kept', aBookmark({ unread: 'pdf' }), dossier.unread.pdf],
  ])('has %s in the third row', (_what, bookmark, words) => {
    draw(bookmark);
    expect(screen.getByText(words, { exact: false }).closest('.line-note')).not.toBeNull();
  });

  test('has no third row where there is nothing to say', () => {
    draw(aBookmark());
    const note = document.querySelector('.line-note');
    expect(note?.textContent ?? '').toBe('');
    expect(note?.childElementCount ?? 0).toBe(0);
    expect(document.querySelectorAll('.line-foot')).toHaveLength(0);
  });
});
