import type { Page } from '@playwright/test';

/** What each badge of a page says, in the page's order. They live in closed shadow roots, which only a debugger sees. */
export async function badgesOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const said: string[] = [];
  collect(root, said);
  return said;
}

interface Node {
  localName: string;
  attributes?: string[] | undefined;
  children?: Node[] | undefined;
  shadowRoots?: Node[] | undefined;
}

function collect(node: Node, said: string[]): void {
  if (node.localName === 'sous-main-badge') said.push(labelIn(node.shadowRoots?.[0]) ?? '');
  for (const child of node.children ?? []) collect(child, said);
}

function labelIn(node: Node | undefined): string | null {
  if (!node) return null;
  const at = node.attributes?.indexOf('aria-label') ?? -1;
  if (at >= 0) return node.attributes?.[at + 1] ?? null;
  for (const child of node.children ?? []) {
    const label = labelIn(child);
    if (label !== null) return label;
  }
  return null;
}
