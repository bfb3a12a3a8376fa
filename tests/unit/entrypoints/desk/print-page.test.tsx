// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { useRoute } from '../../../../entrypoints/desk/route.ts';
import { PrintPage } from '../../../../entrypoints/desk/views/PrintPage.tsx';
import { openDatabase } from '../../../../utils/open-database.ts';
import { aDesk } from '../../../support/a-desk.ts';
import { fullDossier } from '../../../support/full-dossier.ts';
import { render } from '../../../support/render.tsx';
import '../../../support/dom.ts';

function Page() {
  return <PrintPage route={useRoute()} desk={aDesk()} />;
}

test('what is asked for is laid out by folder: all, a folder, or what is selected', async () => {
  const db = await openDatabase();
  const { folders, bookmarks } = fullDossier(0);
  await db.folders.bulkPut(folders);
  await db.bookmarks.bulkPut(bookmarks);
  const titles = async (hash: string, first: string) => {
    location.hash = hash;
    const { container, unmount } = render(<Page />);
    await screen.findByText(first);
    const found = [...container.querySelectorAll('.printed h3')].map(({ textContent }) => textContent);
    unmount();
    return found;
  };
  expect(await titles('#/print', 'Ancien taux de TVA')).toHaveLength(5);
  expect(await titles('#/print?folder=f2', 'Renouveler un bail commercial')).toEqual([
    'Renouveler un bail commercial',
    'Indice des loyers commerciaux.pdf',
  ]);
  expect(await titles('#/print?ids=m1+m3', 'Les impôts locaux d’un atelier')).toEqual([
    'Article L. 441-10 du code de commerce',
    'Les impôts locaux d’un atelier',
  ]);
});
