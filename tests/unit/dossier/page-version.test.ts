import { describe, expect, test } from 'vitest';
import { versionOf } from '../../../utils/dossier/page-version.ts';
import { standingOf } from '../../../utils/dossier/source-standing.ts';

const ARTICLE = 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038414392';
const none = { id: null, inForceOn: null, verifiedOn: null };

test.each([
  [
    'the page says since when it is in force',
    {
      url: `${ARTICLE}/2026-11-20`,
      dated: ['Code de commerce', 'Version en vigueur depuis le 24 avril 2019'],
    },
    { id: 'LEGIARTI000038414392', inForceOn: '2019-04-24' },
  ],
  [
    'an earlier version, from one day to another',
    { url: ARTICLE, dated: ['Version en vigueur du 1er janvier 2016 au 23 avril 2019'] },
    { id: 'LEGIARTI000038414392', inForceOn: '2016-01-01' },
  ],
  [
    'only the address says for which day',
    { url: `${ARTICLE}/2020-02-29`, dated: ['Modifié par la loi du 3 mars 2018'] },
    { id: 'LEGIARTI000038414392', inForceOn: '2020-02-29' },
  ],
  ['a day that does not exist', { url: `${ARTICLE}/2026-02-31`, dated: [] }, { id: 'LEGIARTI000038414392' }],
  [
    'an older address',
    {
      url: 'https://www.legifrance.gouv.fr/affichCodeArticle.do?idArticle=LEGIARTI000006235196&cidTexte=LEGITEXT000005634379&dateTexte=20190424',
      dated: [],
    },
    { id: 'LEGIARTI000006235196', inForceOn: '2019-04-24' },
  ],
  [
    'the day an administration verified its sheet',
    {
      url: 'https://entreprendre.service-public.gouv.fr/vosdroits/F23267',
      dated: ['Vérifié le 05 mars 2024 - Direction de l’information légale'],
    },
    { verifiedOn: '2024-03-05' },
  ],
  [
    'the same on the old host, with a day in figures',
    { url: 'https://www.service-public.fr/particuliers/vosdroits/F2042', dated: ['Vérifié le 1/04/2025'] },
    { verifiedOn: '2025-04-01' },
  ],
  [
    'a BOFiP page by its address',
    {
      url: 'https://bofip.impots.gouv.fr/bofip/3610-PGP.html/identifiant=BOI-BIC-CHAMP-40-20-20240605',
      dated: [],
    },
    { id: 'BOI-BIC-CHAMP-40-20-20240605', inForceOn: '2024-06-05' },
  ],
  [
    'a BOFiP page by what it says',
    {
      url: 'https://bofip.impots.gouv.fr/bofip/3610-PGP.html',
      dated: ['Identifiant juridique : BOI-TVA-DED-10-20240605'],
    },
    { id: 'BOI-TVA-DED-10-20240605', inForceOn: '2024-06-05' },
  ],
  [
    'a consolidated text of the Union',
    { url: 'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX%3A02016R0679-20160504', dated: [] },
    { id: '02016R0679-20160504', inForceOn: '2016-05-04' },
  ],
  [
    'the same in its head',
    {
      url: 'https://eur-lex.europa.eu/eli/reg/2016/679/2016-05-04',
      dated: [],
      metas: { 'WT.z_docID': '02016R0679-20160504' },
    },
    { id: '02016R0679-20160504', inForceOn: '2016-05-04' },
  ],
])('the version is read where %s', (_, page, version) => {
  expect(versionOf({ metas: {}, ...page })).toEqual({ ...none, ...version });
});

test.each([
  [
    'a private site',
    'https://blog.example/article',
    ['Version en vigueur depuis le 24 avril 2019', 'Vérifié le 3 mai 2024'],
  ],
  [
    'a host that only looks official',
    'https://legifrance.gouv.fr.example/LEGIARTI000038414392/2020-01-01',
    [],
  ],
  [
    'an original act of the Union',
    'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:32016R0679',
    [],
  ],
  [
    'a sheet without a day',
    'https://www.service-public.gouv.fr/x',
    ['Vérifié en 2024', 'Vérifié le 31 février 2024'],
  ],
])('no version is read on %s', (_, url, dated) => {
  expect(versionOf({ url, dated, metas: {} })).toBeNull();
});

describe('what a source’s word is worth', () => {
  test.each([
    ['https://www.legifrance.gouv.fr/x', 'official-text'],
    ['https://legifrance.gouv.fr./x', 'official-text'],
    ['https://eur-lex.europa.eu/x', 'official-text'],
    ['https://commission.europa.eu/x', 'official-guidance'],
    ['https://entreprendre.service-public.fr/x', 'official-guidance'],
    ['https://entreprendre.service-public.gouv.fr/x', 'official-guidance'],
    ['https://bofip.impots.gouv.fr/x', 'official-guidance'],
    ['https://legifrance.gouv.fr.example.com/x', 'private'],
    ['https://notlegifrance.gouv-fr.com/x', 'private'],
    ['https://mygouv.fr/x', 'private'],
    ['https://example.com/legifrance.gouv.fr', 'private'],
    ['https://legifrance.gouv.fr@example.com/', 'private'],
    ['file:///home/me/law.pdf', 'private'],
    ['no address', 'private'],
  ])('%s is %s', (url, standing) => {
    expect(standingOf(url)).toBe(standing);
  });
});
