import type { RawPage } from '../orders/reading/page-reading.ts';
import type { Supplier } from '../orders/supplier.ts';
import type { Step } from './check-job.ts';
import type { KeptPage } from './check-store.ts';
import type { CheckTools, RoundTools } from './check-supplier.ts';
import { type Fetched, fetchPage } from './fetch-page.ts';
import { judgeAnswer, judgePage, type Verdict } from './outcome.ts';
import { waitForTurn } from './politeness.ts';

export interface Seen {
  verdict: Verdict;
  glance: 'list' | 'page' | 'tab';
}

/**
 * Asks for one page, in a tab too where that is allowed and needed, and judges what comes. `null` where its site was
 * taken back, even while it waited for its turn: then nothing is asked.
 * @param begin notes on disk that the look is begun: waited for before each request
 */
export async function look(
  url: string,
  step: Step,
  supplier: Supplier,
  begin: () => Promise<unknown>,
  tools: RoundTools,
): Promise<Seen | null> {
  const { hostname } = new URL(supplier.origin);
  const turn = async () => tools.isOnline() && waitForTurn(hostname, tools.store, tools);
  const ask = <Answer>(request: () => Promise<Answer>): Promise<Answer | null> =>
    tools.gate(async () => {
      await Promise.all([begin(), tools.store.noteAsked(hostname, tools.clock())]);
      return (await tools.isGranted(supplier.origin)) ? request() : null;
    });
  const kept = await tools.store.keptPage(url);
  await turn();
  const verdict = await tools.pages(async () => {
    const fetched = await ask(() => fetchPage(url, supplier.origin, kept?.mark ?? null, tools));
    return fetched && judge(fetched, kept, url, step.kind, supplier, tools);
  });
  if (!verdict) return null;
  const needsTab = verdict.kind === 'blind' && verdict.outcome === 'unreadable' && supplier.tabAllowed;
  if (!needsTab) return { verdict, glance: step.kind === 'list' ? 'list' : 'page' };
  await turn();
  const page = await ask(() => tools.readInTab(url));
  return { verdict: page ? judgeTab(page, step.kind, supplier) : verdict, glance: 'tab' };
}

/** A tab, too, may have been led to another site, which is not the supplier's to show. */
function judgeTab(page: RawPage, asked: Step['kind'], { origin }: Supplier): Verdict {
  const isTheirs = new URL(page.url).origin === origin;
  return isTheirs ? judgePage(page, asked) : judgeAnswer({ kind: 'elsewhere', url: page.url }, asked);
}

async function judge(
  fetched: Fetched,
  kept: KeptPage | null,
  url: string,
  asked: Step['kind'],
  supplier: Supplier,
  tools: CheckTools,
): Promise<Verdict> {
  if (fetched.kind === 'same') return kept ? judgePage(kept.page, asked) : unreadable();
  if (fetched.kind !== 'page') return withAccount(judgeAnswer(fetched, asked), fetched, supplier, tools);
  const page = await tools.parse(fetched.markup, fetched.url, supplier.taught);
  if (!page) return unreadable();
  const verdict = judgePage(page, asked);
  if (verdict.kind === 'seen') await tools.store.keepPage(url, { mark: fetched.mark, page });
  return verdict;
}

/** A shop's own "not found" page still shows who is signed in: the order may be another account's. */
async function withAccount(
  verdict: Verdict,
  fetched: Fetched,
  { taught }: Supplier,
  tools: CheckTools,
): Promise<Verdict> {
  if (verdict.kind === 'blind' || fetched.kind !== 'status') return verdict;
  const shown = await tools.parse(fetched.markup, fetched.url, taught).catch(() => null);
  return { ...verdict, page: { ...verdict.page, account: shown?.account ?? null } };
}

function unreadable(): Verdict {
  return { kind: 'blind', outcome: 'unreadable', retryAt: null };
}
