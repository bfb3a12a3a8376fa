import type { BadgeView } from '../../utils/orders/badge-view.ts';
import { extractPage } from '../../utils/orders/reading/extract.ts';
import type { VisitBrief } from '../../utils/orders/visit-brief.ts';
import { askForPlaces, takePlaces } from '../../utils/page-handover.ts';
import { sendFromPage } from '../../utils/send-from-page.ts';
import type { Board, Pin } from './board.ts';

/** The owner's visit to a supplier's page: it is read for free, and gets its badges. */
export interface Visit {
  /** Asks how to read this page, and for its badges; also when the background says that something changed. */
  start(): Promise<void>;
  /** Reads the page as it is now. Tells whether it showed something new. */
  look(): Promise<boolean>;
}

export function createVisit(board: Pick<Board, 'show' | 'clear'>): Visit {
  let brief: VisitBrief | null = null;
  /** What the page showed when it was last told. */
  let read: string | null = null;
  let isOutdated = false;
  let answers: (BadgeView | null)[] = [];
  /** Where the full reader found the order of each answer. */
  let found: (Element | null)[] = [];
  let turn: Promise<unknown> = Promise.resolve();

  /** One look after the other: an answer that comes late must not draw over a newer one. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  }

  async function look(): Promise<boolean> {
    if (!brief) return false;
    const { places, isNew } = brief.recipe ? await readWith(brief.recipe) : await haveRead();
    const pins = answers.flatMap((view, index) => pin(view, places[index] ?? null));
    board.show(pins, brief);
    return isNew;
  }

  /** The supplier's own recipe: read here, and asked about only when the page shows something else than before. */
  async function readWith(recipe: NonNullable<VisitBrief['recipe']>): Promise<Look> {
    const { raw, places } = extractPage(document, location.href, recipe);
    const now = JSON.stringify(raw);
    const isNew = now !== read;
    if (isNew || isOutdated) {
      const isOurs = raw.page !== 'other' || raw.notFound; // most pages of a shop are not
      answers = isOurs ? await sendFromPage('visit.read', raw, !isNew) : [];
      read = now;
      isOutdated = false;
    }
    return { places, isNew };
  }

  /** No recipe for this shop: the background has the full reader look, which leaves the places it found. */
  async function haveRead(): Promise<Look> {
    const text = location.href + (document.body.textContent ?? '');
    const isNew = text !== read;
    if (isNew || isOutdated || found.some((place) => place?.isConnected === false)) {
      askForPlaces();
      answers = await sendFromPage('visit.look', !isNew);
      found = takePlaces();
      read = text;
      isOutdated = false;
    }
    return { places: found, isNew };
  }

  async function start(): Promise<void> {
    brief = await sendFromPage('visit.start', location.href).catch(() => null);
    isOutdated = true;
    if (brief)
      await look().catch(() => undefined); // the next change asks again
    else board.clear();
  }

  return { look: () => inTurn(look), start: () => inTurn(start) };
}

/** Where the page has its orders, and whether it shows something new. */
interface Look {
  places: (Element | null)[];
  isNew: boolean;
}

/** A row may have been replaced while its answer was on its way. */
function pin(view: BadgeView | null, anchor: Element | null): Pin[] {
  return view && anchor?.isConnected ? [{ view, anchor }] : [];
}
