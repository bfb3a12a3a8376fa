import type { Locator, Recipe } from '../../../../utils/orders/reading/recipe.ts';
import type { Texts } from '../../../../utils/texts/texts.ts';

/** One thing that is read, and where, as the recipe says it. */
export interface TaughtLine {
  id: string;
  name: string;
  where: string;
}

/** What a taught recipe reads, for somebody who wants to see it. */
export function taughtLines({ list, order }: Recipe, { suppliers: texts }: Texts): TaughtLine[] {
  const parts = [
    { place: texts.onList, fields: list?.fields ?? {} },
    { place: texts.onOrder, fields: order?.fields ?? {} },
  ];
  const lines = parts.flatMap(({ place, fields }) =>
    Object.entries(fields).map(([field, locators]) => ({
      id: `${place} ${field}`,
      name: `${nameOf(field, texts.fields)}, ${place}`,
      where: locators.map(whereOf).join(' | '),
    })),
  );
  const tracking = order?.shipments?.trackingNumber ?? order?.shipments?.trackingUrl ?? [];
  if (tracking.length === 0) return lines;
  const where = tracking.map(whereOf).join(' | ');
  return [...lines, { id: 'tracking', name: `${texts.fields.tracking}, ${texts.onOrder}`, where }];
}

function nameOf(field: string, names: Record<string, string>): string {
  return names[field] ?? field;
}

function whereOf(locator: Locator): string {
  if ('column' in locator) return locator.column;
  if ('beside' in locator) return locator.beside;
  if ('address' in locator) return locator.address;
  return locator.css;
}
