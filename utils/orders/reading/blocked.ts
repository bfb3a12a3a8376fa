import { isOnPage } from './is-on-page.ts';
import { textOf } from './text-of.ts';

/** What only the page of a bot wall has (Cloudflare, DataDome, Imperva, PerimeterX, AWS WAF, Amazon). */
const WALL = [
  'form#challenge-form',
  'div#challenge-running',
  'span#challenge-error-text',
  'div#cf-challenge-running',
  'div#cf-error-details',
  'div.cf-browser-verification',
  'div[id^="cf-chl"]',
  'iframe[src*="captcha-delivery.com"]',
  'script[src*="captcha-delivery.com"]',
  'iframe[src*="_Incapsula_Resource"]',
  'div#px-captcha',
  'div#captcha-container',
  'form[action*="validateCaptcha"]',
].join(',');

/** What shops behind such a wall may also have on every page: it tells only where there is hardly anything else. */
const HINT = [
  'script[src*="challenge-platform"]',
  'script[src*="_Incapsula_Resource"]',
  'script[src*="datadome"]',
  'script[src*="awswaf"]',
  'div[class*="captcha" i]',
  'div[id*="captcha" i]',
  'iframe[src*="captcha" i]',
].join(',');
const HINT_TITLE =
  /just a moment|un instant|attention required|access denied|acc[eè]s (?:refus|interdit)|pardon our interruption|are you (?:a )?(?:human|robot)|security check|v[eé]rification de s[eé]curit[eé]|^403 forbidden|^429\b|too many requests|request blocked|ddos-guard|sucuri/i;
const HINT_SCRIPT = /_cf_chl_opt|cf_chl_|_Incapsula_|gokuProps|captcha-delivery/;
const LITTLE = 1500;

/** Whether this is a wall in front of the shop instead of the shop. A sign-in form with a captcha is not. */
export function isWall(document: Document): boolean {
  return !asksForPassword(document) && isOnPage(document, WALL);
}

/** Whether a page that shows no shop and hardly anything else is a wall. */
export function seemsWall(document: Document): boolean {
  if (asksForPassword(document) || !document.body) return false;
  if (textOf(document.body, LITTLE + 100).length >= LITTLE) return false;
  return (
    isOnPage(document, HINT) ||
    HINT_TITLE.test(document.title) ||
    [...document.scripts].slice(0, 50).some((script) => HINT_SCRIPT.test(script.text.slice(0, 20_000)))
  );
}

function asksForPassword(document: Document): boolean {
  return document.querySelector('input[type="password"]') !== null;
}
