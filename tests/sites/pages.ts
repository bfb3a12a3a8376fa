/** Pages of invented sites that look like those the owner reads the law on. Nothing in them is real law. */
export interface SitePage {
  type: string;
  body: string | Buffer;
  /** Of the answer; 200 unless it leads elsewhere. */
  status?: number;
  location?: string;
}

const page = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

const PARAGRAPH =
  'Les parties conviennent par écrit du lieu, du jour et de l’heure de la remise, sauf si l’usage du commerce en décide autrement.';

export const ARTICLE = '/codes/article_lc/LEGIARTI000099999901';
export const SENTENCE = 'Le délai convenu ne peut dépasser trente jours après la remise.';

/** An article of a code, in a version. */
const article = page(
  'Article L999-1 - Code des exemples - Legibase',
  `<header><nav>Accueil Codes Recherche</nav></header>
   <main><h1>Code des exemples</h1><h2>Livre Ier</h2>
   <article><div class="content"><h3>Article L999-1</h3>
   <p>Version en vigueur depuis le 24 avril 2019</p>
   <p>${PARAGRAPH}</p><p id="quoted">${SENTENCE}</p><p>${PARAGRAPH}</p>
   <p>Voir l’article <a id="other" href="/codes/article_lc/LEGIARTI000099999902">L999-2</a>.</p></div></article></main>
   <footer>Plan du site</footer>`,
  `<link rel="canonical" href="${ARTICLE}"><meta property="og:site_name" content="Legibase">`,
);

/** A sheet of an administration, verified on a day. */
const sheet = page(
  'Remettre une marchandise - Fiches pratiques',
  `<main><h1>Remettre une marchandise</h1><p>Vérifié le 05 mars 2024 - Direction des exemples</p>
   <p id="quoted">${SENTENCE}</p>${`<p>${PARAGRAPH}</p>`.repeat(3)}</main>`,
);

/** A comment on several texts, one of them named twice, with numbers that are none. */
const comment = page(
  'Payer à temps - Le blog d’un comptable',
  `<main><h1>Payer à temps</h1>
   <p id="quoted">L’article L. 441-10 du code de commerce fixe le délai convenu.</p>
   <p>Voir aussi la loi n° 78-17 du 6 janvier 1978, le règlement (UE) 2016/679, et Cass. com., 14 mai 2025, n° 23-17.948.</p>
   <p>L’article L. 441‑10 du code de commerce est d’ordre public. L’article L. 441-11 ne dit pas son code.</p>
   <p>Facture n° 2026-10-1771, téléphone 01 23 45 67 89.</p>${`<p>${PARAGRAPH}</p>`.repeat(3)}</main>`,
);

/** An article of a real code's shape, as its publisher titles it. */
export const CODE_ARTICLE = '/codes/article_lc/LEGIARTI000099999903';
const codeArticle = page(
  'Article L441-10 - Code de commerce - Légifrance',
  `<main><h1>Code de commerce</h1><article><div class="content"><h3>Article L441-10</h3>
   <p>Version en vigueur depuis le 24 avril 2019</p><p>${PARAGRAPH}</p><p>${SENTENCE}</p>
   <p>Les pénalités de l’article L. 441-11 sont dues.</p></div></article></main>`,
);

/** What a page may do that wants to be kept as something else. */
const hostile = page(
  "&lt;img src=x onerror=&quot;document.title='owned'&quot;&gt;\u202eeltit",
  `<main><p id="quoted">tre\u200bnte&lt;script&gt;alert(1)&lt;/script&gt; jo\u202eurs</p>
   <p><a id="script" href="javascript:document.title='owned'">un lien</a></p>
   <form><input name="childNodes"><input name="textContent"></form>
   <script>for (const name of ['sous-main-saved', 'sous-main-convert'])
     customElements.define(name, class extends HTMLElement { connectedCallback() { document.title = 'owned'; } });</script></main>`,
  '<link rel="canonical" href="javascript:alert(1)">',
);

/** Words in a shadow tree and in a frame. */
const parts = page(
  'Parties',
  `<h1>Parties</h1><div id="closed"></div><iframe src="/frame" width="600" height="140"></iframe>
   <script>
     const shadow = document.querySelector('#closed').attachShadow({ mode: 'open' });
     const words = document.createElement('p');
     words.id = 'quoted';
     words.append('${SENTENCE}');
     shadow.append(words);
   </script>`,
);

const frame = page('Cadre', `<h1>Cadre</h1><p id="quoted">Le cadre le dit autrement.</p>`);

/** A law of three hundred thousand characters. */
const long = page(
  'Longue loi',
  `<main><h1>Longue loi</h1>${`<p>${PARAGRAPH}</p>`.repeat(2_600)}<p id="quoted">${SENTENCE}</p></main>`,
);

/** A page that writes itself anew all the time: what was selected is soon another sentence. */
const changing = page(
  'Page mouvante',
  `<main><h1>Page mouvante</h1><p id="quoted">${SENTENCE}</p><p id="count">0</p>${`<p>${PARAGRAPH}</p>`.repeat(3)}</main>
   <script>
     let count = 0;
     const write = () => {
       document.querySelector('#count').textContent = String(++count);
       if (getSelection().isCollapsed) return;
       const before = document.createElement('p');
       before.append('Phrase ' + count + ' qui n’y était pas.');
       document.querySelector('h1').after(before);
     };
     setInterval(write, 1);
     new MutationObserver(() => document.title = 'Page mouvante ' + count).observe(document.body, { childList: true, subtree: true });
   </script>`,
);

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

const html = (body: string): SitePage => ({ type: 'text/html; charset=utf-8', body });

export const SITE_PAGES: Readonly<Record<string, SitePage>> = {
  [ARTICLE]: html(article),
  '/vosdroits/F99999': html(sheet),
  '/comment': html(comment),
  [CODE_ARTICLE]: html(codeArticle),
  '/hostile': html(hostile),
  '/parts': html(parts),
  '/frame': html(frame),
  '/long': html(long),
  '/changing': html(changing),
  '/bail.pdf': { type: 'application/pdf', body: PDF },
};
