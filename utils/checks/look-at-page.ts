import type { RawPage } from '../orders/reading/page-reading.ts';
import type { Supplier } from '../orders/supplier.ts';
import type { Step } from './check-job.ts';
import type { CheckTools } from './check-supplier.ts';
import { type Fetched, fetchPage } from './fetch-page.ts';
import { judgeAnswer, judgePage, type Verdict } from './outcome.ts';
import { waitForTurn } from './politeness.ts';

export interface Seen {
  verdict: Verdict;
  glance: 'list' | 'page' | 'tab';
}

/**
 * Asks for one page, in a tab too where that is allowed and needed, and judges what comes. `null` where its site was
 * taken back while it waited for its turn: then nothing is asked.
 */
export async function look(
  url: string,
  step: Step,
  host: string,
  supplier: Supplier,
  tools: CheckTools,
): Promise<Seen | null> {
  const glance = step.kind === 'list' ? 'list' : 'page';
  const ask = async <Answer>(request: () => Promise<Answer>): Promise<Answer | null> => {
    if (tools.isOnline()) await waitForTurn(host, tools.store, tools);
    return tools.gate(async () => {
      await tools.store.noteAsked(host, tools.clock());
      return (await tools.isGranted(supplier.origin)) ? request() : null;
    });
  };
  const verdict = await ask(() => fetchAndJudge(url, step.kind, supplier, tools));
  if (!verdict) return null;
  const needsTab = verdict.kind === 'blind' && verdict.outcome === 'unreadable' && supplier.tabAllowed;
  if (!needsTab) return { verdict, glance };
  const page = await ask(() => tools.readInTab(url));
  return { verdict: page ? judgeTab(page, step.kind, supplier) : verdict, glance: 'tab' };
}

/** A tab, too, may have been led to another site, which is not the supplier's to show. */
function judgeTab(page: RawPage, asked: Step['kind'], { origin }: Supplier): Verdict {
  const isTheirs = new URL(page.url).origin === origin;
  return isTheirs ? judgePage(page, asked) : judgeAnswer({ kind: 'elsewhere', url: page.url }, asked);
}

async function fetchAndJudge(
  url: string,
  asked: Step['kind'],
  supplier: Supplier,
  tools: CheckTools,
): Promise<Verdict> {
  const kept = await tools.store.keptPage(url);
  const fetched = await fetchPage(url, supplier.origin, kept?.mark ?? null, tools);
  if (fetched.kind === 'same' && kept) return judgePage(kept.page, asked);
  if (fetched.kind === 'same') return unreadable();
  if (fetched.kind !== 'page') return withAccount(judgeAnswer(fetched, asked), fetched, supplier, tools);
  const page = await tools.parse(fetched.html, fetched.url, supplier.taught);
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
  const shown = await tools.parse(fetched.html, fetched.url, taught).catch(() => null);
  return { ...verdict, page: { ...verdict.page, account: shown?.account ?? null } };
}

function unreadable(): Verdict {
  return { kind: 'blind', outcome: 'unreadable', retryAt: null };
}
