import type { Recipe } from '../reading/recipe.ts';

/**
 * What schema.org's OrderStatus values mean (https://schema.org/OrderStatus). It recognises no page by itself:
 * `readStructuredData` finds the orders, and their codes are understood here like any platform's.
 */
export const recipe: Recipe = {
  platform: 'structured-data',
  evidence: [],
  signIn: [],
  notFound: [],
  list: null,
  order: null,
  codes: {
    OrderCancelled: 'cancelled',
    OrderDelivered: 'delivered',
    OrderInTransit: 'shipped',
    OrderPaymentDue: 'awaiting-payment',
    OrderPickupAvailable: 'ready-for-pickup',
    OrderProblem: 'problem',
    OrderProcessing: 'processing',
    OrderReturned: 'returned',
  },
  labels: {},
  account: [],
};
