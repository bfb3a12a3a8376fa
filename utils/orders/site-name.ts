/**
 * What the shop calls itself on the page at hand, or `null`. It runs in the page by injection, so it is whole in
 * itself: nothing imported, nothing outside it used. Of PrestaShop's inline data, which holds the customer's too, only
 * the shop's name is looked at, as text.
 */
export function siteNameOnPage(): string | null {
  const clean = (text: unknown) => {
    const words = typeof text === 'string' ? text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim() : '';
    const isProgram = /^(?:prestashop|woocommerce|wordpress|odoo|shopware|magento|shopify|opencart)$/i.test(
      words,
    );
    return words.length > 1 && words.length <= 60 && !isProgram ? words : null;
  };
  const metas = document.querySelectorAll('meta[property="og:site_name"], meta[name="application-name"]');
  return (
    first([...metas].map((meta) => meta.getAttribute('content'))) ?? described() ?? inPrestaShop() ?? titled()
  );

  function first(texts: unknown[]): string | null {
    return texts.map(clean).find((text) => text !== null) ?? null;
  }

  /** The firm or the site that JSON-LD describes. */
  function described(): string | null {
    const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 10);
    const items = scripts.flatMap(({ textContent }) => {
      try {
        const value = textContent.length < 100_000 ? JSON.parse(textContent) : null;
        return [value, value?.['@graph']].flat();
      } catch {
        return [];
      }
    });
    const own = items.filter((item) => /^(?:Organization|OnlineStore|Store|WebSite)$/.test(item?.['@type']));
    return first(own.map((item) => item.name));
  }

  function inPrestaShop(): string | null {
    const found = [...document.scripts].slice(0, 60).map(({ text }) => {
      const data = /\bprestashop\s*=\s*\{/.test(text) ? text.slice(0, 500_000) : '';
      return /"shop"\s*:\s*\{[^{}]*?"name"\s*:\s*("(?:[^"\\]|\\.){1,200}")/.exec(data)?.[1] ?? null;
    });
    try {
      return first(found.flatMap((text) => (text === null ? [] : JSON.parse(text))));
    } catch {
      return null;
    }
  }

  /** Odoo and WordPress end every page's title with the site's name. */
  function titled(): string | null {
    const isOdoo = document.querySelector('meta[name="generator"][content="Odoo"]') !== null;
    const isWordPress =
      document.querySelector('meta[name="generator"][content^="W"], body.woocommerce-page') !== null;
    const parts = document.title.split(isOdoo ? /\s\|\s/ : /\s[|–—-]\s/);
    return (isOdoo || isWordPress) && parts.length > 1 ? clean(parts.at(-1)) : null;
  }
}
