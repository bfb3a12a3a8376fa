import { odoo } from './odoo.ts';
import { prestashop } from './prestashop.ts';
import { CUSTOMER, daysBefore, type ShopOrder, type ShopPlan, type Stage } from './shop.ts';
import { woocommerce } from './woocommerce.ts';

/** The sample suppliers: invented firms, customers and goods. */
export const SHOP_PLANS = {
  atelier: {
    host: 'atelier-mobilier.localhost',
    name: 'Atelier Mobilier',
    platform: prestashop,
    orders: (today) => [
      order(
        today,
        412,
        'QZKTBWLMA',
        '1 284,00 €',
        [
          ['Table en chêne massif', 1],
          ['Banc en frêne', 2],
        ],
        [
          ['accepted', 6],
          ['preparing', 3],
        ],
      ),
      order(
        today,
        405,
        'HWPLXDRCE',
        '59,90 €',
        [['Huile dure 2,5 l', 1]],
        [
          ['accepted', 16],
          ['preparing', 12],
          ['shipped', 2],
        ],
      ),
      order(
        today,
        377,
        'VYNRQAKTS',
        '318,00 €',
        [['Étagère murale 120 cm', 3]],
        [
          ['accepted', 40],
          ['shipped', 34],
          ['delivered', 31],
        ],
      ),
      order(
        today,
        371,
        'BDFMUEOXK',
        '92,50 €',
        [['Patère en noyer', 5]],
        [
          ['accepted', 44],
          ['cancelled', 43],
        ],
      ),
    ],
  },
  boulonnerie: {
    host: 'boulonnerie-ferrand.localhost',
    name: 'Boulonnerie Ferrand',
    platform: woocommerce,
    orders: (today) => [
      order(
        today,
        2231,
        '2231',
        '88,00 €',
        [
          ['Vis inox M8 × 40', 4],
          ['Rondelle plate 8', 20],
        ],
        [['accepted', 4]],
      ),
      order(
        today,
        2198,
        '2198',
        '412,75 €',
        [['Tige filetée M10', 12]],
        [
          ['accepted', 18],
          ['backorder', 15],
        ],
      ),
      order(
        today,
        2140,
        '2140',
        '37,20 €',
        [['Écrou frein M6', 200]],
        [
          ['accepted', 37],
          ['shipped', 35],
          ['delivered', 32],
        ],
      ),
    ],
  },
  cartons: {
    host: 'cartons-lebeau.localhost',
    name: 'Cartons Lebeau',
    platform: odoo,
    orders: (today) => [
      {
        ...order(
          today,
          317,
          'S00317',
          '€ 540.00',
          [['Double wall box 40 × 30 × 20', 200]],
          [
            ['accepted', 9],
            ['preparing', 7],
          ],
        ),
        promisedOn: daysBefore(today, -3),
      },
      order(
        today,
        309,
        'S00309',
        '€ 96.40',
        [['Kraft paper roll 70 g', 4]],
        [
          ['accepted', 22],
          ['preparing', 20],
          ['shipped', 17],
        ],
      ),
    ],
  },
} satisfies Record<string, ShopPlan>;

export type ShopName = keyof typeof SHOP_PLANS;

/** `history` holds stages and how many days ago each began. */
function order(
  today: string,
  id: number,
  reference: string,
  total: string,
  items: [name: string, quantity: number][],
  history: [stage: Stage, daysAgo: number][],
): ShopOrder {
  const number = `XY${String(74_687_697 + id).slice(0, 8)}7FR`;
  return {
    id,
    customer: CUSTOMER,
    reference,
    placedOn: daysBefore(today, history[0]?.[1] ?? 0),
    promisedOn: null,
    total,
    items: items.map(([name, quantity]) => ({ name, quantity })),
    history: history.map(([stage, daysAgo]) => ({ stage, on: daysBefore(today, daysAgo) })),
    parcel: {
      carrier: 'Chronopost',
      number,
      url: `https://www.chronopost.fr/tracking-no-cms/suivi-page?listeNumerosLT=${number}`,
    },
  };
}
