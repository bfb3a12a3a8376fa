import { dayAt } from '../../utils/dates/zoned-time.ts';
import { exampleDesk } from '../../utils/example/example-desk.ts';
import { emptyExample, fillExample } from '../../utils/example/example-service.ts';
import type { PageHandlers } from '../../utils/handle-messages.ts';
import { openDatabase } from '../../utils/open-database.ts';
import { browserLanguage, languageOf, loadSettings, zoneOf } from '../../utils/settings-store.ts';
import { exampleTextsFor } from '../../utils/texts/example-texts.ts';
import { keepIndexInOrder } from './keep-index.ts';
import { updateMenus } from './menus.ts';
import { changing } from './refresh.ts';

type ExampleCommands = Pick<PageHandlers, Extract<keyof PageHandlers, `example.${string}`>>;

/** A desk to look at before there is anything of one's own. No page shows its suppliers: no badge is redrawn. */
export const exampleCommands: ExampleCommands = {
  'example.fill': () =>
    laying(async () => {
      const settings = await loadSettings();
      const at = Date.now();
      const words = exampleTextsFor(languageOf(settings, browserLanguage()));
      await fillExample(await openDatabase(), exampleDesk(words, { at, today: dayAt(at, zoneOf(settings)) }));
    }),
  'example.empty': () => laying(async () => emptyExample(await openDatabase())),
};

/** Everything derived follows, the folders of the right-click menu and the search's index too. */
async function laying(work: () => Promise<void>): Promise<void> {
  await changing(work);
  await updateMenus();
  void keepIndexInOrder();
}
