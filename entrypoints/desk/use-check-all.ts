import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { byHost } from '../../utils/checks/politeness.ts';
import type { Bookmark } from '../../utils/dossier/bookmark.ts';
import { sendMessage } from '../../utils/messages.ts';
import { sitePattern } from '../../utils/orders/shop-place.ts';
import { watchPermissions } from './watch-permissions.ts';

/** How far a look at many pages is. */
export interface Progress {
  done: number;
  all: number;
}

/**
 * Looks at all of these whose site may be read: those of one site one after the other, as politely as one by one. It
 * ends with the page that shows it, or when it is stopped; what was seen by then leaves the list, the rest is what the
 * next one looks at.
 */
export function useCheckAll(bookmarks: Bookmark[]) {
  const granted = useGrantedOnes(bookmarks);
  const [progress, setProgress] = useState<Progress | null>(null);
  const running = useRef<AbortController | null>(null);
  const stop = () => {
    running.current?.abort();
    setProgress(null);
  };
  useEffect(() => () => running.current?.abort(), []);
  const start = async () => {
    running.current = new AbortController();
    const { signal } = running.current;
    const all = granted.length;
    let done = 0;
    setProgress({ done, all });
    await byHost(
      granted,
      ({ url }) => new URL(url).hostname,
      async ({ id }) => {
        if (signal.aborted) return;
        await sendMessage('dossier.check', id).catch(() => undefined); // it stays in the list
        done++;
        if (!signal.aborted) setProgress({ done, all });
      },
    );
    if (!signal.aborted) setProgress(null);
  };
  return { granted: granted.length, progress, start: () => void start(), stop };
}

/** Those whose site may be read, now and after every change. */
function useGrantedOnes(bookmarks: Bookmark[]): Bookmark[] {
  const [granted, setGranted] = useState<Bookmark[]>([]);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const sites = [...new Set(bookmarks.map(({ url }) => sitePattern(url)))];
      const answers = await Promise.all(
        sites.map((site) => browser.permissions.contains({ origins: [site] }).catch(() => false)),
      );
      const open = new Set(sites.filter((_, index) => answers[index]));
      if (!gone) setGranted(bookmarks.filter(({ url }) => open.has(sitePattern(url))));
    };
    const stop = watchPermissions(() => void look());
    return () => {
      gone = true;
      stop();
    };
  }, [bookmarks]);
  return granted;
}
