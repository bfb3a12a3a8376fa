import { ARTICLE, SENTENCE, SITE_PAGES, type SitePage } from './pages.ts';

/** Where the article stands after it moved. */
export const NEW_ARTICLE = '/codes/article_lc/LEGIARTI000099999977';
export const AMENDED_SENTENCE = SENTENCE.replace('trente', 'soixante');
export const REPEAL = 'Abrogé par LOI n° 2026-999 du 2 janvier 2026 - art. 4';

const read = String(SITE_PAGES[ARTICLE]?.body ?? '');
const html = (body: string, rest: Partial<SitePage> = {}): SitePage & { body: string } => ({
  ...rest,
  type: 'text/html; charset=utf-8',
  body,
});

/** What became of the article (`ARTICLE`) since it was read. */
export const VERSIONS = {
  unchanged: html(read.replace('Plan du site', 'Plan du site 2026').replaceAll('’', "'")),
  amended: html(read.replace(SENTENCE, AMENDED_SENTENCE).replace('24 avril 2019', '1er juillet 2026')),
  repealed: html(read.replace('Version en vigueur depuis le 24 avril 2019', REPEAL)),
  redesigned: html(
    read
      .replace('<nav>Accueil Codes Recherche</nav>', '<nav>Menu</nav><p>Un nouveau site</p>')
      .replace('Version en vigueur depuis', 'En vigueur depuis')
      .replace('<div class="content">', '<div class="texte"><p>Imprimer</p><p>Copier le lien</p>')
      .replace('<footer>', '<aside>À la une : rien de neuf</aside><footer>'),
  ),
  /** The address leads to another one, where the same words stand. */
  moved: html('', { location: NEW_ARTICLE }),
  refused: html('<title>403 Forbidden</title><h1>Forbidden</h1>', { status: 403 }),
  captcha: html(
    '<!doctype html><html><head><title>Just a moment...</title></head><body><h1>Vérification</h1><div id="px-captcha"></div></body></html>',
  ),
  signIn: html(
    '<!doctype html><html><head><title>Connexion</title></head><body><h1>Connexion</h1><form><input type="password"></form></body></html>',
  ),
  script: html(
    '<!doctype html><html><head><title>Legibase</title></head><body><div id="root"></div><script>void 0</script></body></html>',
  ),
  cut: html(read.slice(0, read.indexOf('trente jours'))),
} satisfies Record<string, SitePage>;

/** The article at its new place. */
export const MOVED_ARTICLE = html(read.replaceAll(ARTICLE, NEW_ARTICLE));
