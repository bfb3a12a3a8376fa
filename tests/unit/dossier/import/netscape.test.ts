import { describe, expect, test } from 'vitest';
import { MOST_RECORDS } from '../../../../utils/dossier/import/import-file.ts';
import { readNetscape } from '../../../../utils/dossier/import/netscape-links.ts';
import { NOW } from '../../../support/builders.ts';
import { FOOT, HEAD, imported, link } from '../../../support/imported-links.ts';

/** As Chromium and Firefox write it, with what both put in. */
const FROM_A_BROWSER = `${HEAD}
    <DT><H3 ADD_DATE="1700000000" LAST_MODIFIED="1700000001" PERSONAL_TOOLBAR_FOLDER="true">Barre de favoris</H3>
    <DL><p>
        <DT><A HREF="https://loose.example/" ADD_DATE="1700000000" ICON="data:image/png;base64,iVBORw0KGgo=">Sur la barre</A>
        <DT><H3>Droit</H3>
        <DD>Ce que j’ai lu
        <DL><p>
            <DT><A HREF="https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038414392?utm_source=x&amp;xtor=RSS-1" ADD_DATE="1700000100" TAGS="bail,délais">L. 441-10 &amp; d&#39;autres &#x2014; l’article L. 441-10 du code de commerce</A>
            <DD>À relire
avant lundi
            <HR>
            <DT><H3>Bail</H3>
            <DL><p>
                <DT><A HREF='https://www.service-public.gouv.fr/bail'>Bail</A>
            </DL><p>
        </DL><p>
    </DL><p>
    <DT><A HREF="https://root.example/">À la racine</A>
${FOOT}`;

describe('a browser’s bookmarks file', () => {
  test('becomes bookmarks in folders named by their path, without the browser’s own containers', async () => {
    const { kept, out, cut, records } = await imported(FROM_A_BROWSER);
    expect(kept).toEqual([
      ['Barre de favoris', 'Sur la barre', 'https://loose.example/'],
      [
        'Droit',
        "L. 441-10 & d'autres — l’article L. 441-10 du code de commerce",
        'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038414392',
      ],
      ['Droit › Bail', 'Bail', 'https://www.service-public.gouv.fr/bail'],
      ['À classer', 'À la racine', 'https://root.example/'],
    ]);
    expect([out, cut]).toEqual([[], false]);
    expect(records[1]?.bookmark).toMatchObject({
      standing: 'official-text',
      site: 'legifrance.gouv.fr',
      savedAt: 1_700_000_100_000,
      consultedOn: '2023-11-14',
      unread: 'link',
      tags: ['bail', 'délais'],
      note: 'À relire\navant lundi',
      references: ['LEGITEXT000005634379#L441-10'],
    });
    expect(records[2]?.bookmark).toMatchObject({ savedAt: NOW, standing: 'official-guidance' });
  });

  test('brings a page once, whatever tracking its addresses carry', async () => {
    const { kept, out } = await imported(
      `${HEAD}${link('https://a.example/?utm_source=x', 'One')}${link('https://a.example/', 'Two')}${FOOT}`,
    );
    expect(kept).toEqual([['À classer', 'One', 'https://a.example/']]);
    expect(out).toEqual([['À classer', 'Two', 'twice']]);
  });

  test.each([
    ['in a tag', `${HEAD}${link('https://a.example/')}<DT><A HREF="https://b.exa`],
    ['in a comment', `${HEAD}${link('https://a.example/')}<!-- `],
    ['in a script', `${HEAD}${link('https://a.example/')}<script>let a`],
    ['in a list', `${HEAD}<DT><H3>F</H3><DL>${link('https://a.example/')}`],
  ])('that ends %s says so, and gives what stands before', async (_where, markup) => {
    const { kept, cut } = await imported(markup);
    expect([kept.length, cut]).toEqual([1, true]);
  });

  test.each([
    ['nothing', ''],
    ['words', 'Bonjour'],
    ['a page', '<!DOCTYPE html><html><body><a href="https://a.example">a</a></body></html>'],
    ['JSON', '{"a":1}'],
  ])('%s is none', (_what, text) => {
    expect(readNetscape(text)).toBeNull();
  });

  test('gives fifty thousand links, and counts the others', () => {
    const links = Array.from({ length: MOST_RECORDS + 7 }, (_, n) => link(`https://a.example/${n}`));
    const found = readNetscape(`${HEAD}${links.join('')}${FOOT}`);
    expect([found?.links.length, found?.tooMany, found?.cut]).toEqual([MOST_RECORDS, 7, false]);
  });
});
