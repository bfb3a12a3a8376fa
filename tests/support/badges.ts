import type { CDPSession, Page } from '@playwright/test';

/** A badge as a person sees it. */
export interface DrawnBadge {
  /** What it says to a screen reader. */
  label: string;
  /** How much of it is shown: as `Fit` in `entrypoints/visit/placement.ts`. */
  fit: string;
  box: { left: number; top: number; right: number; bottom: number };
  /** Computed style of what is drawn. */
  style: Record<string, string>;
}

/** What each badge of a page says, in the page's order. */
export async function badgesOf(page: Page): Promise<string[]> {
  return (await drawnBadges(page)).map(({ label }) => label);
}

/** Every badge of a page, in the page's order. They live in closed shadow roots, which only a debugger sees. */
export async function drawnBadges(page: Page): Promise<DrawnBadge[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const world = await worldOfOurOwn(session);
  const drawn = await Promise.all(
    hostsIn(root).map((host) => {
      const chip = host.shadowRoots?.[0]?.children?.find(({ localName }) => localName === 'span');
      return chip ? lookAt(session, chip.nodeId, world) : null;
    }),
  );
  await session.detach();
  return drawn.filter((badge) => badge !== null);
}

interface Node {
  nodeId: number;
  localName: string;
  children?: Node[] | undefined;
  shadowRoots?: Node[] | undefined;
}

function hostsIn(node: Node): Node[] {
  const own = node.localName === 'sous-main-badge' ? [node] : [];
  return [...own, ...(node.children ?? []).flatMap(hostsIn)];
}

/** Where nothing that the page did to its prototypes holds. */
async function worldOfOurOwn(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  return executionContextId;
}

async function lookAt(
  session: CDPSession,
  nodeId: number,
  executionContextId: number,
): Promise<DrawnBadge | null> {
  // The page may take it away meanwhile.
  const resolved = await session.send('DOM.resolveNode', { nodeId, executionContextId }).catch(() => null);
  const { objectId } = resolved?.object ?? {};
  if (!objectId) return null;
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: String(describe),
    returnByValue: true,
  });
  return result.value;
}

/** Runs on the drawn element. */
function describe(this: HTMLElement): DrawnBadge {
  const { left, top, right, bottom } = this.getBoundingClientRect();
  const computed = getComputedStyle(this);
  const names = ['display', 'visibility', 'color', 'background-color', 'font-size', 'font-weight', 'height'];
  names.push('text-transform', 'letter-spacing', 'direction', 'opacity');
  return {
    label: this.getAttribute('aria-label') ?? '',
    fit: this.dataset.fit ?? '',
    box: { left, top, right, bottom },
    style: Object.fromEntries(names.map((name) => [name, computed.getPropertyValue(name)])),
  };
}
