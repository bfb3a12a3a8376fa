import type { LastCheck } from '../../utils/dossier/bookmark.ts';
import type { Language } from '../../utils/texts/texts.ts';
import { type Chromium, openExtensionPage } from '../support/chromium.ts';
import { putTables, tell } from '../support/extension.ts';
import { fullDesk } from '../support/full-desk.ts';
import { fullDossier } from '../support/full-dossier.ts';
import { fullPartners } from '../support/full-partners.ts';
import { fullPile } from '../support/full-pile.ts';
import { chooseSettings } from '../support/owner.ts';

/** Some months of work, as of `now`, and a page that was amended since it was read. */
function monthsOfWork(now: number) {
  const { bookmarks, ...dossier } = fullDossier(now);
  const text = 'Le locataire demande le renouvellement dans les neuf mois qui précèdent la fin du bail.';
  const seen = { at: now, outcome: 'amended', text, version: null, movedTo: null, says: null } as const;
  const check: LastCheck = { at: now, outcome: 'amended', trouble: null, leadsTo: null, seen };
  return {
    ...fullDesk(now),
    ...fullPile(now),
    ...dossier,
    bookmarks: bookmarks.map((one) => (one.id === 'm2' ? { ...one, check } : one)),
    partners: fullPartners(),
  };
}

/** Lays rows on the desk of an owner who speaks a language; the search finds them. */
export async function fillDesk(
  chromium: Chromium,
  language: Language,
  rows: ReturnType<typeof monthsOfWork> = monthsOfWork(Date.now()),
): Promise<void> {
  const page = await openExtensionPage(chromium, 'desk.html');
  await page.getByRole('main').waitFor();
  await putTables(chromium, rows);
  await chooseSettings(chromium, { language }); // and with it everything derived is made anew,
  const ids = rows.bookmarks.slice(0, 1).map(({ id }) => id);
  await tell(chromium, 'dossier.edit', ids, { archived: false }); // and so is the search's index
  await page.close();
}
