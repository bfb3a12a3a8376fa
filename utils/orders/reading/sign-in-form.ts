import { foldText } from '../../fold-text.ts';
import type { GenericPage } from './generic-page.ts';
import { SIGN_IN } from './generic-words.ts';
import { pageText } from './page-text.ts';
import { frameTest } from './page-tokens.ts';

const SIGN_IN_PAGE =
  /^[^?#]*\/(?:log-?in|sign-?in|connexion|anmelden|authenti\w+|inloggen|accedi|acceder)\b/i;

/** A page whose address is for signing in and which asks for an e-mail address alone: the rest comes by e-mail. */
export function asksForCode(document: Document, url: string): boolean {
  if (!SIGN_IN_PAGE.test(url.replace(/^[a-z]+:\/\/[^/]*/i, ''))) return false;
  const inputs = [...document.querySelectorAll('form input:not([type="hidden"]):not([type="checkbox"])')];
  return (
    inputs.filter((input) => input.matches('[type="email"],[name*="email"]')).length === 1 &&
    inputs.length <= 3
  );
}

/** A form in the page's own part that asks for one password, on a page that says so. */
export function asksToSignIn(page: GenericPage): boolean {
  const isFramed = frameTest();
  const words = [page.address, page.title, ...page.headings.map(({ folded }) => folded)].some((text) =>
    SIGN_IN.test(text),
  );
  for (const input of [...page.document.querySelectorAll('input[type="password"]')].slice(0, 50)) {
    if (isFramed(input) || input.closest('header,aside,[class*="dropdown"],[class*="modal"],[role="dialog"]'))
      continue;
    const form = input.closest('form');
    const passwords = form?.querySelectorAll('input[type="password"]').length ?? 1;
    const button = foldText(
      pageText(form?.querySelector('button[type="submit"],input[type="submit"],button')?.textContent ?? ''),
    );
    if (passwords === 1 && (words || SIGN_IN.test(button))) return true;
  }
  return false;
}
