import browser, { type Omnibox } from 'webextension-polyfill';
import { openDatabase } from '../../utils/open-database.ts';
import { describeRow, type RowStyle } from '../../utils/search/describe-row.ts';
import { detailOf, leadOf, type Row, suggestionsFor, wordsOf } from '../../utils/search/suggest.ts';
import type { Lead } from '../../utils/search/suggestion.ts';
import { browserLanguage, languageOf, loadSettings, zoneOf } from '../../utils/settings-store.ts';
import { loadWorkerTexts, type WorkerTexts } from '../../utils/texts/worker-texts.ts';

const STYLE: RowStyle = import.meta.env.FIREFOX ? 'plain' : 'xml';
/** Longer is no question. */
const LONGEST = 500;

/** Counts what was typed: a slow answer to what was typed before says nothing any more. */
let typed = 0;

/** Rows for what is typed behind the keyword. */
export async function suggestRows(
  text: string,
  suggest: (rows: Omnibox.SuggestResult[]) => void,
): Promise<void> {
  typed += 1;
  const mine = typed;
  const { words, rows, texts } = await found(text);
  if (mine !== typed) return;
  browser.omnibox.setDefaultSuggestion({
    description: describeRow(whatEnterDoes(words, rows, texts), STYLE),
  });
  suggest(
    rows.map((row) => ({
      content: row.content,
      description: describeRow({ ...row, detail: detailOf(row, texts) }, STYLE),
    })),
  );
}

/** Opens the row that was chosen; for words that were typed, the best that is kept here. */
export async function openEntered(text: string, where: Omnibox.OnInputEnteredDisposition): Promise<void> {
  const { words, rows } = await found(text);
  const chosen = rows.find(({ content }) => content === text);
  await openLead(chosen?.leadsTo ?? leadOf(words, rows), where);
}

async function found(text: string): Promise<{ words: string; rows: Row[]; texts: WorkerTexts }> {
  const words = wordsOf(text.slice(0, LONGEST));
  const settings = await loadSettings();
  const language = languageOf(settings, browserLanguage());
  const texts = await loadWorkerTexts(language);
  const owner = { settings, language, texts, at: Date.now(), zone: zoneOf(settings) };
  const rows = words === '' ? [] : await suggestionsFor({ words, openDatabase, ...owner });
  return { words, rows, texts };
}

function whatEnterDoes(words: string, rows: Row[], all: WorkerTexts): { title: string; detail: string } {
  const texts = all.lookUp.addressBar;
  const [best] = rows;
  // Firefox shows it a key too late: what it says must hold for other words too.
  if (import.meta.env.FIREFOX) return { title: texts.openBest, detail: '' };
  if (words === '') return { title: texts.openEmpty, detail: '' };
  if (best && 'place' in best.leadsTo)
    return { title: texts.openHere(best.title), detail: detailOf(best, all) };
  return { title: texts.openSearch(words), detail: '' };
}

async function openLead(lead: Lead, where: Omnibox.OnInputEnteredDisposition): Promise<void> {
  const url = 'url' in lead ? lead.url : browser.runtime.getURL(`desk.html${lead.place}`);
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
}
