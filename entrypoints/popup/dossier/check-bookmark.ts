import browser from 'webextension-polyfill';
import type { Bookmark } from '../../../utils/dossier/bookmark.ts';
import { bookmarkById } from '../../../utils/dossier/bookmark-store.ts';
import { checkWords } from '../../../utils/dossier/check-words.ts';
import { sitesToAsk } from '../../../utils/dossier/checking/sites-to-ask.ts';
import { sendMessage } from '../../../utils/messages.ts';
import { openDatabase } from '../../../utils/open-database.ts';
import type { Texts } from '../../../utils/texts/texts.ts';

/**
 * Checks a bookmark's page and answers what to say of it. Call it straight in a click: the browser asks for the site
 * only then. The message goes first, unawaited: the question can close the popup, and the background then checks as
 * soon as the site is granted.
 */
export async function checkBookmark(bookmark: Bookmark, texts: Texts): Promise<string> {
  const { id, url } = bookmark;
  const first = sendMessage('dossier.check', id);
  const granted = await browser.permissions.request({ origins: sitesToAsk(bookmark) }).catch(() => false);
  const answer = await first;
  if (!granted) return texts.changes.refused(new URL(url).host);
  if (answer === 'not-granted') await sendMessage('dossier.check', id);
  const check = (await bookmarkById(await openDatabase(), id))?.check;
  if (!check) return texts.failures.action;
  return [`${texts.changes.outcome[check.outcome]}.`, ...checkWords(check, texts)].join(' ');
}
