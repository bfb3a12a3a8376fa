import type { Status } from '../status.ts';
import { classifyLabel, normaliseLabel } from './label.ts';
import type { DateOrder, OrderReading, PageReading, RawOrder, RawPage } from './page-reading.ts';
import type { Recipe } from './recipe.ts';

/** What is known about the supplier whose page it is. */
export interface KnownShop {
  recipe: Recipe | null;
  corrections: Record<string, Status>;
  dateOrder: DateOrder | null;
}

/** Understands the texts of a page: labels, addresses. */
export function interpretPage(raw: RawPage, known: KnownShop): PageReading {
  const { url, page, platform, language, account, notFound } = raw;
  const orders = raw.orders.map((order) => understand(order, url, known));
  return { url, page, platform, language, account, notFound, orders, dateOrder: null };
}

function understand(order: RawOrder, base: string, { recipe, corrections }: KnownShop): OrderReading {
  const { platformId, reference, label, code, total } = order;
  const words = label === null ? null : normaliseLabel(label);
  const byCode = code === null ? undefined : recipe?.codes[code];
  const byLabel =
    words === null ? null : (corrections[words] ?? recipe?.labels[words] ?? classifyLabel(words));
  return {
    platformId,
    reference,
    url: order.url && URL.canParse(order.url, base) ? new URL(order.url, base).href : null,
    status: byCode ?? byLabel,
    rawLabel: label,
    code,
    placedOn: null,
    promisedOn: null,
    total,
    items: [],
    shipments: [],
  };
}
