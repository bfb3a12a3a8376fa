import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as v from 'valibot';
import { interpretPage } from '../../utils/orders/reading/interpret.ts';
import { classifyLabel } from '../../utils/orders/reading/label.ts';
import type { OrderReading } from '../../utils/orders/reading/page-reading.ts';
import { readPage } from '../../utils/orders/reading/read-page.ts';
import type { Recipe } from '../../utils/orders/reading/recipe.ts';
import { quickQueries } from '../support/quick-queries.ts';

const RECIPES = new URL('../../utils/orders/recipes/', import.meta.url);
const OrderLine = v.object({ file: v.string(), url: v.pipe(v.string(), v.url()) });

const recipes = await loadRecipes();

/** Reads a saved page, found from where npm was called. */
export async function answer(line: unknown): Promise<unknown> {
  const { file, url } = v.parse(OrderLine, line);
  const markup = await readFile(resolve(process.env.INIT_CWD ?? process.cwd(), file));
  // Scripts never run; the console of the page stays silent.
  const { window } = new JSDOM(decode(markup), { url, virtualConsole: new VirtualConsole() });
  const { raw } = readPage(quickQueries(window.document), url, recipes, classifyLabel);
  const recipe = recipes.find(({ platform }) => platform === raw.platform) ?? null;
  const { page, platform, orders } = interpretPage(raw, { recipe, corrections: {}, dateOrder: null });
  window.close();
  return { page, platform, orders: orders.map(inOrderOfTheReadme) };
}

/** Here plain Node runs, without the bundler that `recipes.ts` needs. */
async function loadRecipes(): Promise<Recipe[]> {
  const files = (await readdir(RECIPES)).filter((file) => file.endsWith('.ts')).sort();
  const modules = await Promise.all(files.map((file) => import(new URL(file, RECIPES).href)));
  return modules.map(({ recipe }) => recipe);
}

/**
 * What is valid UTF-8 is UTF-8, as shops serve it; anything else says its encoding in the markup.
 * @throws Error when it is no page at all: nothing in it, or a picture, an archive, a PDF
 */
function decode(markup: Buffer): string | Buffer {
  const start = markup.subarray(0, 100_000);
  if (start.toString().replaceAll('\ufeff', '').trim() === '') throw new Error('the file is empty');
  const controls = start.filter((byte) => byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32));
  const isUtf16 = /^(?:fffe|feff)/.test(start.toString('hex', 0, 2));
  if (controls.length > start.length / 100 && !isUtf16) throw new Error('the file is binary, not a page');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(markup);
  } catch {
    return markup;
  }
}

function inOrderOfTheReadme(order: OrderReading): Omit<OrderReading, 'stateWords'> {
  const { platformId, reference, url, status, rawLabel, code } = order;
  const { placedOn, promisedOn, total, items, shipments } = order;
  return {
    platformId,
    reference,
    url,
    status,
    rawLabel,
    code,
    placedOn,
    promisedOn,
    total,
    items: items.map(({ name, quantity }) => ({ name, quantity })),
    shipments: shipments.map(({ carrier, trackingNumber, trackingUrl }) => ({
      carrier,
      trackingNumber,
      trackingUrl,
    })),
  };
}
