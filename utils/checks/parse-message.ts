import type { Recipe } from '../orders/reading/recipe.ts';
import type { Markup } from './decode-html.ts';

/** What the worker asks its offscreen document to parse. */
export interface ParseMessage {
  to: 'offscreen';
  markup: Markup;
  url: string;
  taught: Recipe | null;
}

export function isParseMessage(message: unknown): message is ParseMessage {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === 'offscreen';
}
