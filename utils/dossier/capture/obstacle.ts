import { isWall, seemsWall } from '../../orders/reading/blocked.ts';
import type { Obstacle } from '../captured-page.ts';

/** A page with less to read shows no text, but what stands before it. */
const LITTLE = 1_500;
const NOTHING = 200;
const GONE =
  /\b404\b|page (?:introuvable|non trouv[ée]e|inexistante)|not found|n['’]existe (?:pas|plus)|no longer (?:exists|available)/i;

/** What the page seems to be instead of a text: where the kept text is found in it after all, that does not matter. */
export function obstacleIn(document: Document, text: string): Obstacle | null {
  if (isWall(document) || seemsWall(document)) return 'blocked';
  if (text.length < LITTLE && document.querySelector('input[type="password"]')) return 'sign-in';
  const heading = document.querySelector('h1')?.textContent ?? '';
  if (text.length < LITTLE && (GONE.test(document.title) || GONE.test(heading))) return 'gone';
  return text.trim().length < NOTHING && document.scripts.length > 0 ? 'script' : null;
}
