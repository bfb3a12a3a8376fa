import type { UnreadReason } from '../../utils/dossier/bookmark.ts';
import type { CapturedPage } from '../../utils/dossier/captured-page.ts';
import { captureTab } from '../../utils/page-scripts.ts';
import { whyUnreadable } from '../../utils/read-tab.ts';

/** A page as it is shown, or why it could not be read. */
export interface ReadPage {
  page: CapturedPage | null;
  unread: Exclude<UnreadReason, 'link'> | null;
}

/** Takes the page of a tab by `activeTab`. @param url as the browser says it */
export async function readPage(tabId: number, url: string): Promise<ReadPage> {
  const reason = whyUnreadable(url);
  if (reason === 'browser' || reason === 'store') return { page: null, unread: 'browser' };
  try {
    const page = await captureTab(tabId);
    if (page?.contentType === 'application/pdf') return { page: null, unread: 'pdf' };
    return page ? { page, unread: null } : { page: null, unread: 'failed' };
  } catch {
    return { page: null, unread: /\.pdf($|[?#])/i.test(url) ? 'pdf' : 'failed' };
  }
}
