import { SheetLine } from '../../../components/pile/SheetLine.tsx';
import { localClock } from '../../../utils/dates/local-day.ts';
import { matchSheet } from '../../../utils/pile/search-sheets.ts';
import { placeOfSheet } from '../../../utils/pile/sheet.ts';
import type { Finder } from './kind.ts';

export const findSheets: Finder = ({ sheets }, typed, texts) =>
  sheets.flatMap((sheet) => {
    const match = matchSheet(sheet.title, typed, texts);
    if (!match) return [];
    const place = placeOfSheet(sheet);
    return {
      key: `sheet:${sheet.id}`,
      kind: 'sheet',
      rank: match.rank,
      last: false,
      leadsTo: { place },
      draw: ({ now, deeds }) => (
        <SheetLine
          sheet={sheet}
          today={now.today}
          clock={localClock(now.at)}
          deeds={deeds}
          href={`/desk.html${place}`}
          found={{ kind: texts.search.kinds.sheet, why: null }}
        />
      ),
    };
  });
