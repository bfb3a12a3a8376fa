import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as v from 'valibot';
import { interpretPage } from '../utils/orders/reading/interpret.ts';
import { classifyLabel } from '../utils/orders/reading/label.ts';
import type { OrderReading } from '../utils/orders/reading/page-reading.ts';
import { readPage } from '../utils/orders/reading/read-page.ts';
import type { Recipe } from '../utils/orders/reading/recipe.ts';

/**
 * Tries the reader by hand: `npm run -s try -- order` or `try -- label`. JSON lines on standard input, one JSON line
 * out for each, in their order; what cannot be read answers `{"error": "…"}` and the run goes on.
 * Files are found from where npm was called.
 */
const commands: Record<string, (line: unknown) => Promise<unknown>> = { order: tryOrder, label: tryLabel };

const RECIPES = new URL('../utils/orders/recipes/', import.meta.url);
const OrderLine = v.object({ file: v.string(), url: v.pipe(v.string(), v.url()) });
const LabelLine = v.object({
  label: v.string(),
  platform: v.nullish(v.string()),
  language: v.nullish(v.string()),
});

const recipes = await loadRecipes();
const command = commands[process.argv[2] ?? ''];
if (command) await answerLines(command);
else {
  process.stderr.write('Usage: npm run -s try -- order|label < lines.jsonl\n');
  process.exitCode = 2;
}

/** Here plain Node runs, without the bundler that `recipes.ts` needs. */
async function loadRecipes(): Promise<Recipe[]> {
  const files = (await readdir(RECIPES)).filter((file) => file.endsWith('.ts')).sort();
  const modules = await Promise.all(files.map((file) => import(new URL(file, RECIPES).href)));
  return modules.map(({ recipe }) => recipe);
}

async function answerLines(answer: (line: unknown) => Promise<unknown>): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    const result = await Promise.try(() => answer(JSON.parse(line))).catch((error) => ({
      error: error instanceof Error ? error.message : String(error),
    }));
    if (!process.stdout.write(`${JSON.stringify(result)}\n`)) {
      await new Promise((drained) => process.stdout.once('drain', drained));
    }
  }
}

async function tryOrder(line: unknown): Promise<unknown> {
  const { file, url } = v.parse(OrderLine, line);
  const markup = await readFile(resolve(process.env.INIT_CWD ?? process.cwd(), file));
  // Scripts never run; the console of the page stays silent.
  const { window } = new JSDOM(decode(markup), { url, virtualConsole: new VirtualConsole() });
  const { raw } = readPage(window.document, url, recipes, classifyLabel);
  const recipe = recipes.find(({ platform }) => platform === raw.platform) ?? null;
  const { page, platform, orders } = interpretPage(raw, { recipe, corrections: {}, dateOrder: null });
  window.close();
  return { page, platform, orders: orders.map(inOrderOfTheReadme) };
}

/** What is valid UTF-8 is UTF-8, as shops serve it; anything else says its encoding in the markup. */
function decode(markup: Buffer): string | Buffer {
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

async function tryLabel(line: unknown): Promise<unknown> {
  const { label, platform, language } = v.parse(LabelLine, line);
  return { status: classifyLabel(label, { ...(platform && { platform }), ...(language && { language }) }) };
}
