import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNetscape } from '../../utils/dossier/import/netscape-links.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { FOOT, HEAD, imported, link } from '../support/imported-links.ts';

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
])('34 a bookmarks file has %s left out and counted', async (_what, href, reason) => {
  const { kept, out } = await imported(`${HEAD}${link(href, 'Nom')}${link('https://good.example/')}${FOOT}`);
  expect(out).toEqual([['À classer', 'Nom', reason]]);
  expect(kept).toHaveLength(1);
});

test('34 a bookmarks file runs no script and takes nothing from comments and scripts', async () => {
  const { kept } = await imported(
    `${HEAD}<script>document.write('<A HREF="https://evil.example">e</A>')</script><!-- ${link('https://evil.example')} --><style>${link('https://evil.example')}</style>${link('https://a.example/', '<img src=x onerror=alert(1)>Nom')}${FOOT}`,
  );
  expect(kept).toEqual([['À classer', 'https://a.example/', 'https://a.example/']]);
});

test('34 a bookmarks file loses marks that turn the reading direction and blanks of no width', async () => {
  const { kept } = await imported(
    `${HEAD}<DT><H3>\u202eDroit\u200b</H3><DL>${link('https://a.example/', 'fdp.\u202eexe\u2066 \u0007fin')}</DL>${FOOT}`,
  );
  expect(kept).toEqual([['Droit', 'fdp.exe fin', 'https://a.example/']]);
});

test('34 a bookmarks file files ten thousand nested folders no deeper than six, in one pass', async () => {
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
  test('34 reading it never throws, and what is taken are pages', async () => {
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
  ])('34 a megabyte and a half of %s takes time in proportion to it', (_what, part) => {
    const markup = HEAD + part.repeat(1_500_000 / part.length);
    // Quadratic work would take minutes here.
    expect(cpuTime(() => readNetscape(markup))).toBeLessThan(8_000);
    expect(cpuTime(() => readNetscape(`${HEAD}<a ${part.repeat(1_500_000 / part.length)}>`))).toBeLessThan(
      8_000,
    );
  });
});
