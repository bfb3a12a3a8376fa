import type { Benchmark, Result } from './benchmark.ts';
import { plainPage } from './pages.ts';
import { openSourcePage } from './source-page.ts';

const SIZES = [3_000, 30_000, 90_000];
const ROUNDS = 15;

/** What every way of looking for an order number needs to find. */
const PATTERN =
  '(?:commande|order|bestellung|pedido|ordine)\\s*(?:n[°o.]|#)?\\s*[:#]?\\s*[A-Z0-9][A-Z0-9/-]{3,24}';

export const benchmark: Benchmark = {
  id: 'B4',
  title: 'A scan of a page where nothing matches, by page size',
  async run() {
    const results: Result[] = [];
    for (const size of SIZES) results.push(await scan(size));
    return results;
  },
};

async function scan(size: number): Promise<Result> {
  const { page, close } = await openSourcePage(plainPage(size));
  const samples = await page.evaluate(measure, { pattern: PATTERN, rounds: ROUNDS });
  await close();
  return {
    situation: `${size.toLocaleString('en')} elements`,
    unit: 'ms',
    floor: 'textContent and one expression',
    twins: ['textContent and one expression', 'the same again'],
    samples,
    goals: [{ arm: 'the visit', base: 'textContent and one expression', times: 1.5 }],
  };
}

/** Runs in the page. Each sample is the mean of a loop, because timers there tick in tenths of a millisecond. */
async function measure({
  pattern,
  rounds,
}: {
  pattern: string;
  rounds: number;
}): Promise<Record<string, number[]>> {
  const load = async (path: string) => import(/* @vite-ignore */ path);
  const { extractPage } = await load('/utils/orders/reading/extract.ts');
  const { readPage } = await load('/utils/orders/reading/read-page.ts');
  const { classifyLabel } = await load('/utils/orders/reading/label.ts');
  const { ALL_RECIPES, recipeFor } = await load('/utils/orders/recipes.ts');
  const recipe = recipeFor('woocommerce');
  const expression = new RegExp(pattern, 'iu');
  const textContent = () => expression.test(document.body.textContent ?? '');
  const walk = (filter: NodeFilter | null) => () => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, filter);
    while (texts.nextNode()) if (!filter && expression.test(texts.currentNode.nodeValue ?? '')) return true;
    return false;
  };
  const accept: NodeFilter = {
    acceptNode: (node) =>
      expression.test(node.nodeValue ?? '') ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  };
  const ways: Record<string, () => unknown> = {
    'textContent and one expression': textContent,
    'the same again': textContent,
    'the visit': () => extractPage(document, location.href, recipe),
    'the full reader': () => readPage(document, location.href, ALL_RECIPES, classifyLabel),
    'tree walker and expression': walk(null),
    'tree walker with a callback': walk(accept),
  };
  const samples: Record<string, number[]> = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, way] of Object.entries(ways)) {
      let calls = 0;
      const started = performance.now();
      do {
        way();
        calls++;
      } while (performance.now() - started < 20);
      if (round > 0) samples[name]?.push((performance.now() - started) / calls);
    }
  }
  return samples;
}
