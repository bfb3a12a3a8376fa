import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Toast } from '../../components/ui/Toast.tsx';
import { useKeptFocus } from '../../components/ui/use-kept-focus.ts';
import { useTexts } from '../../components/use-texts.ts';
import type { Settings } from '../../utils/settings.ts';
import type { Language, Texts } from '../../utils/texts/texts.ts';
import { DeskSearch } from './DeskSearch.tsx';
import type { Desk } from './desk.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { ExampleMark } from './ExampleMark.tsx';
import { LossNotice } from './LossNotice.tsx';
import { NAV_PAGES, pageNamed } from './pages.ts';
import { hrefTo, type Route, useRoute } from './route.ts';
import { useDesk } from './use-desk.ts';

interface DeskFrameProps {
  settings: Settings;
  language: Language;
}

/** The side bar, and the page that the address names. */
export function DeskFrame({ settings, language }: DeskFrameProps) {
  const texts = useTexts();
  const route = useRoute();
  const page = pageNamed(route.page);
  const { desk, message, silence } = useDesk(settings, language);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${page.title(texts)} · Sous-main`;
  }, [page, texts]);
  useHeadingFocus(main, page.name, desk !== null);
  useKeptFocus(main);
  return (
    <div class="desk">
      <button type="button" class="desk-skip" onClick={() => main.current?.focus()}>
        {texts.desk.skip}
      </button>
      <SideBar texts={texts} desk={desk} route={route} current={page.name} />
      <main ref={main} class="desk-main" tabIndex={-1}>
        {page.name !== 'repair' && <LossNotice language={language} />}
        <ErrorBoundary key={page.name}>{desk && <page.View route={route} desk={desk} />}</ErrorBoundary>
      </main>
      <Toast message={message} onGone={silence} />
    </div>
  );
}

interface SideBarProps {
  texts: Texts;
  desk: Desk | null;
  route: Route;
  current: string;
}

function SideBar({ texts, desk, route, current }: SideBarProps) {
  return (
    <nav class="desk-nav" aria-label={texts.desk.places}>
      <p class="desk-name">Sous-main</p>
      {desk && <DeskSearch desk={desk} route={route} />}
      <ul>
        {NAV_PAGES.map(({ name, title, nav }) => (
          <li key={name}>
            <a href={hrefTo(name)} {...(name === current && { 'aria-current': 'page' as const })}>
              {title(texts)}
              {desk && nav?.count && <span class="desk-nav-count">{texts.figure(nav.count(desk))}</span>}
            </a>
          </li>
        ))}
      </ul>
      {desk && <ExampleMark desk={desk} />}
    </nav>
  );
}

/** A new page begins at its heading, for the keyboard and the screen reader; the first one, and who types a search, is left alone. */
function useHeadingFocus(main: { current: HTMLElement | null }, page: string, ready: boolean) {
  const shown = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (!ready) return;
    const isTyping = page === 'search' && document.activeElement instanceof HTMLInputElement;
    if (shown.current !== null && shown.current !== page && !isTyping)
      main.current?.querySelector('h1')?.focus();
    shown.current = page;
  }, [main, page, ready]);
}
