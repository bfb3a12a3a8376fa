import { JSDOM, VirtualConsole } from 'jsdom';
import { interpretPage } from '../../utils/orders/reading/interpret.ts';
import { classifyLabel } from '../../utils/orders/reading/label.ts';
import type { PageReading } from '../../utils/orders/reading/page-reading.ts';
import { readPage } from '../../utils/orders/reading/read-page.ts';
import { ALL_RECIPES, recipeFor } from '../../utils/orders/recipes.ts';
import { quickQueries } from './quick-queries.ts';

/** Reads a page as the extension does, from its markup: recipes, structured data, generic reader, then meaning. */
export function readHtml(markup: string, url: string): PageReading {
  const { window } = new JSDOM(markup, { url, virtualConsole: new VirtualConsole() });
  const { raw } = readPage(quickQueries(window.document), url, ALL_RECIPES, classifyLabel);
  const recipe = raw.platform ? recipeFor(raw.platform) : null;
  const reading = interpretPage(raw, { recipe, corrections: {}, dateOrder: null });
  window.close();
  return reading;
}
