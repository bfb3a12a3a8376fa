import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { consultationWords } from '../../../../utils/dossier/export/consultation-words.ts';
import type { DossierContent } from '../../../../utils/dossier/export/dossier-content.ts';
import { FORMATS, type FormatName } from '../../../../utils/dossier/export/formats.ts';
import { readNetscape } from '../../../../utils/dossier/import/netscape-links.ts';
import { plainLine } from '../../../../utils/dossier/plain-line.ts';
import { readCell } from '../../../../utils/write-csv.ts';
import { anyDossier, storedDossier } from '../../../support/any-dossier.ts';
import { aBookmark, aFolder, aQuote } from '../../../support/builders.ts';
import { textsFor } from '../../../support/texts-for.ts';

const fr = textsFor('fr');
const en = textsFor('en');
const TODAY = '2026-11-23';

const ARTICLE = aBookmark({
  id: 'article',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038414392',
  version: { id: 'LEGIARTI000038414392', inForceOn: '2019-04-26', verifiedOn: null },
  quotes: [
    aQuote({ exact: 'ne peut dépasser trente jours', headings: ['Livre IV', 'Titre IV'], note: 'À citer.' }),
  ],
  tags: ['fournisseurs', 'délais'],
  note: 'Mise en demeure\nde mars',
});
const LAW = aBookmark({
  id: 'law',
  title: 'Loi n° 78-17 du 6 janvier 1978',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
});
const DECISION = aBookmark({
  id: 'decision',
  title: 'Cass. com., 14 mai 2025, n° 23-17.948',
  url: 'https://www.courdecassation.fr/decision/6824',
  site: 'Cour de cassation',
});
const JUDGMENT = aBookmark({
  id: 'judgment',
  title: 'Schrems II',
  url: 'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:62018CJ0311',
  site: 'EUR-Lex',
});
const GUIDANCE = aBookmark({
  id: 'guidance',
  title: 'Délais de paiement : article L. 441-10 du code de commerce',
  url: 'https://entreprendre.service-public.gouv.fr/vosdroits/F23211',
  site: 'Entreprendre',
  standing: 'official-guidance',
  version: { id: null, inForceOn: null, verifiedOn: '2026-09-01' },
});

function content(...bookmarks: DossierContent['bookmarks']): DossierContent {
  return { folders: [aFolder({ name: 'Retards de paiement' })], bookmarks, pageTexts: [], earlierTexts: [] };
}

const written = (format: FormatName, ...bookmarks: DossierContent['bookmarks']) =>
  FORMATS[format].write(content(...bookmarks), { texts: fr, today: TODAY });

/** No-break spaces as plain ones. */
const spaced = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('a citation', () => {
  test.each([
    [
      ARTICLE,
      'consulté le 23 novembre 2026, version en vigueur au 26 avril 2019 (LEGIARTI000038414392)',
      'consulted on 23 November 2026, version in force on 26 April 2019 (LEGIARTI000038414392)',
    ],
    [
      GUIDANCE,
      'consulté le 23 novembre 2026, page vérifiée le 1er septembre 2026',
      'consulted on 23 November 2026, page verified on 1 September 2026',
    ],
    [LAW, 'consulté le 23 novembre 2026', 'consulted on 23 November 2026'],
    [
      aBookmark({ version: { id: '02016R0679-20160504', inForceOn: null, verifiedOn: null } }),
      'consulté le 23 novembre 2026, version 02016R0679-20160504',
      'consulted on 23 November 2026, version 02016R0679-20160504',
    ],
  ])('of $title says when it was read and which version it was', (bookmark, french, english) => {
    expect(spaced(consultationWords(bookmark, fr))).toBe(french);
    expect(spaced(consultationWords(bookmark, en))).toBe(english);
  });

  test.each(Object.keys(FORMATS) as FormatName[])('stands in %s, but for the figures of JSON', (format) => {
    const text = spaced(written(format, ARTICLE));
    if (format === 'json') expect(text).toContain('"consultedOn":"2026-11-23"');
    else expect(text).toContain('consulté le 23 novembre 2026, version en vigueur au 26 avril 2019');
    expect(text).toContain('ne peut dépasser trente jours');
  });
});

describe('a library of citations is told what is law and what is a decision', () => {
  test.each([
    [ARTICLE, 'legislation', 'STAT', 'legislation'],
    [LAW, 'legislation', 'STAT', 'legislation'],
    [DECISION, 'legal_case', 'CASE', 'jurisdiction'],
    [JUDGMENT, 'legal_case', 'CASE', 'jurisdiction'],
    // A page that speaks of an article is not the article.
    [GUIDANCE, 'webpage', 'ELEC', null],
    [
      aBookmark({ standing: 'private', title: 'Loi n° 78-17', url: 'https://blog.example' }),
      'webpage',
      'ELEC',
      null,
    ],
  ])('$title', (bookmark, csl, ris, bibtex) => {
    expect(JSON.parse(written('cslJson', bookmark))).toMatchObject([{ type: csl }]);
    expect(written('ris', bookmark)).toMatch(new RegExp(`^TY {2}- ${ris}\r\n`));
    const [, subtype = null] = /entrysubtype = \{(\w+)\}/.exec(written('bibtex', bookmark)) ?? [];
    expect(subtype).toBe(bibtex);
  });
});

test('CSL-JSON has the fields of its schema', () => {
  const [article, law, decision] = JSON.parse(written('cslJson', ARTICLE, LAW, DECISION));
  expect(article).toEqual({
    id: 'article-l-441-10-du-code-de-commerce-2026',
    type: 'legislation',
    title: ARTICLE.title,
    'container-title': 'Code de commerce',
    section: 'L441-10',
    publisher: 'Légifrance',
    URL: ARTICLE.url,
    accessed: { 'date-parts': [[2026, 11, 23]] },
    version: 'LEGIARTI000038414392',
    language: 'fr',
    keyword: 'fournisseurs, délais',
    abstract: '«\u202fne peut dépasser trente jours\u202f»',
    annote: 'Mise en demeure\nde mars\n\nÀ citer.',
    note: consultationWords(ARTICLE, fr),
  });
  expect(law).toMatchObject({ number: '78-17', issued: { 'date-parts': [[1978, 1, 6]] } });
  expect(decision).toMatchObject({
    authority: 'Cour de cassation',
    number: '23-17.948',
    issued: { 'date-parts': [[2025, 5, 14]] },
  });
});

test('RIS names article, court, docket and dates as reference managers read them', () => {
  expect(written('ris', ARTICLE)).toContain('SE  - L441-10\r\n');
  expect(written('ris', ARTICLE)).toContain('Y2  - 2026/11/23/\r\n');
  expect(written('ris', LAW)).toContain('M1  - 78-17\r\n');
  const decision = written('ris', DECISION);
  for (const line of ['PB  - Cour de cassation', 'SV  - 23-17.948', 'DA  - 2025/05/14/', 'PY  - 2025'])
    expect(decision).toContain(`${line}\r\n`);
});

test('BibTeX escapes what means something to LaTeX, and keeps its accents', () => {
  const text = written('bibtex', aBookmark({ title: '50 % & {plus} d’impôt_#1 $~^\\' }));
  expect(text).toContain(
    'title = {{50 \\% \\& \\textbraceleft{}plus\\textbraceright{} d’impôt\\_\\#1 \\$\\textasciitilde{}\\textasciicircum{}\\textbackslash{}}}',
  );
  expect(text).toContain('urldate = {2026-11-23}');
});

test('Markdown shows signs as they are, and writes the link of a page that may be followed', () => {
  const text = written(
    'markdown',
    aBookmark({ title: '*gras* <b> [lien](x) # 1', note: '1. un\n- deux\n> trois' }),
    aBookmark({ id: 'b', title: 'about', url: 'about:config' }),
  );
  expect(text).toContain(
    '### [\\*gras\\* \\<b\\> \\[lien\\](x) \\# 1](<https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000012345678>)',
  );
  expect(text).toContain('**Note**\u00a0: 1\\. un\\\n\\- deux\\\n\\> trois');
  expect(text).toContain('### about\n');
  expect(text).toContain('## Retards de paiement');
});

test('bookmarks whose folder is gone are exported all the same', () => {
  for (const format of Object.keys(FORMATS) as FormatName[])
    expect(written(format, aBookmark({ folderId: 'gone', title: 'Astray' }))).toContain('Astray');
});

const itemShape = v.array(
  v.looseObject({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
    type: v.picklist(['legislation', 'legal_case', 'webpage']),
    title: v.string(),
    URL: v.pipe(v.string(), v.url()),
    accessed: v.object({ 'date-parts': v.tuple([v.tuple([v.number(), v.number(), v.number()])]) }),
  }),
);

describe('whatever was kept, every file keeps to its own syntax', () => {
  const holds = (check: (content: DossierContent) => void) =>
    fc.assert(
      fc.asyncProperty(anyDossier, async (given) => check(await storedDossier(given))),
      { numRuns: 150 },
    );
  const words = { texts: fr, today: TODAY };

  test('CSL-JSON is items with a key each', () =>
    holds((content) => {
      const items = v.parse(itemShape, JSON.parse(FORMATS.cslJson.write(content, words)));
      expect(new Set(items.map(({ id }) => id)).size).toBe(content.bookmarks.length);
    }));

  test('RIS is tagged lines, a record from TY to ER', () =>
    holds((content) => {
      const lines = FORMATS.ris.write(content, words).split('\r\n').filter(Boolean);
      for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n\p{Cc}]*$/u);
      const marks = lines.filter((line) => /^(?:TY|ER) /.test(line)).map((line) => line.slice(0, 2));
      expect(marks).toEqual(content.bookmarks.flatMap(() => ['TY', 'ER']));
    }));

  test('BibTeX is entries whose braces balance', () =>
    holds((content) => {
      const text = FORMATS.bibtex.write(content, words);
      let depth = 0;
      let entries = 0;
      for (const sign of text) {
        if (sign === '{') depth++;
        if (sign === '}') depth--;
        expect(depth).toBeGreaterThanOrEqual(0);
        if (sign === '@' && depth === 0) entries++;
      }
      expect([depth, entries]).toEqual([0, content.bookmarks.length]);
    }));

  test('a page holds no script, no handler and no link but to pages, and every text as it was', () =>
    holds((content) => {
      const { document: page } = new JSDOM(FORMATS.html.write(content, words)).window;
      expect(page.querySelectorAll('script, iframe, img, object, embed, link, base')).toHaveLength(0);
      for (const element of page.querySelectorAll('*'))
        for (const { name } of element.attributes) expect(name).not.toMatch(/^on/);
      for (const link of page.querySelectorAll('a')) expect(link.href).toMatch(/^https?:/);
      expect(page.querySelectorAll('article')).toHaveLength(content.bookmarks.length);
      const bare = (text: string) => plainLine(text.replaceAll(/\p{Cc}/gu, ''));
      expect([...page.querySelectorAll('h3')].map(({ textContent }) => bare(textContent)).sort()).toEqual(
        content.bookmarks.map(({ title }) => bare(title)).sort(),
      );
    }));

  test('a spreadsheet gives every cell back, and none is a formula', () =>
    holds((content) => {
      const text = FORMATS.csv.write(content, words).replace(/^\ufeff/, '');
      const [, ...rows] = Papa.parse<string[]>(text, { delimiter: ';', skipEmptyLines: true }).data;
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u);
      expect(rows.map(([, title = '']) => readCell(title)).sort()).toEqual(
        content.bookmarks.map(({ title }) => title).sort(),
      );
    }));

  test('a browser’s bookmarks file is read again by ourselves', () =>
    holds((content) => {
      const found = readNetscape(FORMATS.netscape.write(content, words));
      expect(found?.cut).toBe(false);
      const key = ({ href, title }: { href: string; title: string }) => `${href} ${title}`;
      expect(found?.links.map(key).sort()).toEqual(
        content.bookmarks.map(({ url, title }) => key({ href: url, title: plainLine(title) })).sort(),
      );
    }));
});
