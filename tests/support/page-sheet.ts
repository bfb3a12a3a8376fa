import type { CDPSession, Page } from '@playwright/test';

/**
 * What the sheet that the product shows in a page says, line by line; `null` when there is none. It lives in a closed
 * shadow root, which only a debugger sees.
 */
export async function sheetText(page: Page, kind: 'convert' | 'saved'): Promise<string | null> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const sheet = sheetIn(root, kind);
  // The next sheet may take its place meanwhile.
  const text = sheet === null ? null : await innerText(session, sheet).catch(() => null);
  await session.detach();
  return text;
}

interface Node {
  nodeId: number;
  /** Names and values, by turns. */
  attributes?: string[] | undefined;
  localName: string;
  children?: Node[] | undefined;
  shadowRoots?: Node[] | undefined;
}

function sheetIn(node: Node, kind: string): number | null {
  const mark = node.attributes?.indexOf('data-sous-main-sheet') ?? -1;
  if (mark >= 0 && node.attributes?.[mark + 1] === kind) {
    return node.shadowRoots?.[0]?.children?.find(({ localName }) => localName === 'section')?.nodeId ?? null;
  }
  for (const child of node.children ?? []) {
    const found = sheetIn(child, kind);
    if (found !== null) return found;
  }
  return null;
}

async function innerText(session: CDPSession, nodeId: number): Promise<string> {
  const { object } = await session.send('DOM.resolveNode', { nodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: 'function () { return this.innerText; }',
    returnByValue: true,
  });
  return String(result.value).replace(/\n+/g, '\n').trim();
}
