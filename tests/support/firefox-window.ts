import type { Browser, Page } from 'puppeteer-core';

export const EXTENSION_ID = 'sous-main@sous-main.example';

/** What puppeteer keeps to itself: the WebDriver BiDi session behind a page. */
interface BidiSession {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/** Calls a function in the browser's own window (needs `--remote-allow-system-access`). Strings in, a string out. */
export async function inWindow(page: Page, functionDeclaration: string, ...args: string[]): Promise<string> {
  const { browsingContext } = page.mainFrame() as unknown as {
    browsingContext: { userContext: { browser: { session: BidiSession } } };
  };
  const { session } = browsingContext.userContext.browser;
  const tree = await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
  const { result } = await session.send('script.callFunction', {
    functionDeclaration,
    arguments: args.map((value) => ({ type: 'string', value })),
    target: { context: window?.context },
    awaitPromise: true,
  });
  const answer = result as { type: string; result?: { value?: string }; exceptionDetails?: { text: string } };
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'no answer');
  return answer.result?.value ?? '';
}

/** The same, whichever page is in front. */
export async function inAnyWindow(
  browser: Browser,
  functionDeclaration: string,
  ...args: string[]
): Promise<string> {
  const [page] = await browser.pages();
  if (!page) throw new Error('no page is open');
  return inWindow(page, functionDeclaration, ...args);
}
