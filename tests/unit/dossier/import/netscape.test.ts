import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_RECORDS } from '../../../../utils/dossier/import/import-file.ts';
import { type LinkContext, linkBookmarks } from '../../../../utils/dossier/import/link-bookmarks.ts';
import { readNetscape } from '../../../../utils/dossier/import/netscape-links.ts';
import { NOW } from '../../../support/builders.ts';
import { cpuTime } from '../../../support/cpu-time.ts';

const HEAD = '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n<DL><p>\n';
const FOOT = '</DL><p>\n';

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

let made = 0;
const context: LinkContext = {
  now: NOW,
  dayOf: (at) => new Date(at).toISOString().slice(0, 10),
  newId: () => `id-${made++}`,
  looseFolder: 'À classer',
  pause: async () => {},
};

async function imported(markup: string) {
  const links = readNetscape(markup);
  if (!links) throw new Error('not a bookmarks file');
  const file = await linkBookmarks(links, context);
  const names = new Map(file.folders.map(({ id, name }) => [id, name]));
  return {
    ...file,
    kept: file.records.map(({ bookmark }) => [names.get(bookmark.folderId), bookmark.title, bookmark.url]),
    out: file.refused.map(({ folderId, title, reason }) => [names.get(folderId), title, reason]),
  };
}

const link = (href: string, title = 'x') => `<DT><A HREF="${href}">${title}</A>\n`;

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

  test.each([
    ['a script', 'javascript:alert(1)', 'script'],
    ['a script behind blanks and entities', ' java&#10;script:alert(1)', 'script'],
    ['a page made of data', 'data:text/html,<script>alert(1)</script>', 'script'],
    ['another language’s script', 'VBScript:msgbox', 'script'],
    ['a query of Firefox', 'place:sort=8&maxResults=10', 'address'],
    ['a mail', 'mailto:a@b.example', 'address'],
    ['nothing', '', 'address'],
    ['no address', 'https://', 'address'],
    ['an address without end', `https://long.example/${'a'.repeat(40_000)}`, 'address'],
  ])('has %s left out and counted', async (_what, href, reason) => {
    const { kept, out } = await imported(
      `${HEAD}${link(href, 'Nom')}${link('https://good.example/')}${FOOT}`,
    );
    expect(out).toEqual([['À classer', 'Nom', reason]]);
    expect(kept).toHaveLength(1);
  });

  test('brings a page once, whatever tracking its addresses carry', async () => {
    const { kept, out } = await imported(
      `${HEAD}${link('https://a.example/?utm_source=x', 'One')}${link('https://a.example/', 'Two')}${FOOT}`,
    );
    expect(kept).toEqual([['À classer', 'One', 'https://a.example/']]);
    expect(out).toEqual([['À classer', 'Two', 'twice']]);
  });

  test('runs no script and takes nothing from comments and scripts', async () => {
    const { kept } = await imported(
      `${HEAD}<script>document.write('<A HREF="https://evil.example">e</A>')</script><!-- ${link('https://evil.example')} --><style>${link('https://evil.example')}</style>${link('https://a.example/', '<img src=x onerror=alert(1)>Nom')}${FOOT}`,
    );
    expect(kept).toEqual([['À classer', 'https://a.example/', 'https://a.example/']]);
  });

  test('loses marks that turn the reading direction and blanks of no width', async () => {
    const { kept } = await imported(
      `${HEAD}<DT><H3>\u202eDroit\u200b</H3><DL>${link('https://a.example/', 'fdp.\u202eexe\u2066 \u0007fin')}</DL>${FOOT}`,
    );
    expect(kept).toEqual([['Droit', 'fdp.exe fin', 'https://a.example/']]);
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

  test('files ten thousand nested folders no deeper than six, in one pass', async () => {
    const open = Array.from(
      { length: 10_000 },
      (_, depth) => `<DT><H3>F${depth}</H3><DL><p>${link(`https://a.example/${depth}`)}`,
    );
    const markup = `${HEAD}${open.join('')}${'</DL><p>'.repeat(10_000)}${FOOT}`;
    const { folders, records, cut } = await imported(markup);
    expect([records.length, cut]).toEqual([10_000, false]);
    expect(folders.map(({ name }) => name)).toEqual([
      'F0',
      'F0 › F1',
      'F0 › F1 › F2',
      'F0 › F1 › F2 › F3',
      'F0 › F1 › F2 › F3 › F4',
      'F0 › F1 › F2 › F3 › F4 › F5',
    ]);
  });

  test('gives fifty thousand links, and counts the others', () => {
    const links = Array.from({ length: MOST_RECORDS + 7 }, (_, n) => link(`https://a.example/${n}`));
    const found = readNetscape(`${HEAD}${links.join('')}${FOOT}`);
    expect([found?.links.length, found?.tooMany, found?.cut]).toEqual([MOST_RECORDS, 7, false]);
  });
});

const piece = fc.constantFrom(
  '<',
  '>',
  '"',
  "'",
  '=',
  '&',
  '&#x110000;',
  '&#0;',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<DL><p>',
  '</DL>',
  '<DT><H3>',
  '</H3>',
  '<DT><A HREF="https://a.example/',
  '<A HREF=https://b.example/ TAGS=a,b>',
  "<A HREF='javascript:x'>",
  '</A>',
  '<DD>',
  '<BR>',
  '\u202e',
  '\u0000',
  '\ud800',
  '__proto__',
  'a ',
  '\n',
);

describe('whatever a file says', () => {
  test('reading it never throws, and what is taken are pages', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const { kept } = await imported(`${HEAD}${pieces.join('')}`);
        for (const [folder, title, url] of kept) {
          expect(url).toMatch(/^https?:\/\//);
          expect(title).not.toBe('');
          expect(folder).toBeTruthy();
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['open tags', '<a '],
    ['open quotes', '<a href="'],
    ['equals signs', '<a ==='],
    ['brackets', '<'],
    ['closed brackets', '>'],
    ['comments', '<!--'],
    ['scripts', '<script>'],
    ['ends of scripts', '</script '],
    ['lists', '<dl>'],
    ['ends of lists', '</dl>'],
    ['headings', '<h3>'],
    ['links', '<a href=x>'],
    ['notes', '<a href=x></a><dd>n<br>'],
    ['entities', '&#1'],
    ['names without values', '<a b c d>'],
    ['one long tag', 'xxxxx'],
    ['texts', 'a b '],
  ])('a megabyte and a half of %s takes time in proportion to it', (_what, part) => {
    const markup = HEAD + part.repeat(1_500_000 / part.length);
    // Quadratic work would take minutes here.
    expect(cpuTime(() => readNetscape(markup))).toBeLessThan(8_000);
    expect(cpuTime(() => readNetscape(`${HEAD}<a ${part.repeat(1_500_000 / part.length)}>`))).toBeLessThan(
      8_000,
    );
  });
});
