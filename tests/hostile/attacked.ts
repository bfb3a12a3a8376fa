import type { Shop } from '../shops/state.ts';
import type { Tables } from '../support/raw-database.ts';

/** A real browser under attack, whichever it is: attacks are written once and run in both. */
export interface Attacked {
  /** Opens a page of the web in a tab in front. */
  open(url: string): Promise<OpenPage>;
  /** Opens a page of the extension. */
  openOwn(name: string): Promise<OpenPage>;
  rows<Name extends keyof Tables>(table: Name): Promise<Tables[Name][]>;
  put<Name extends keyof Tables>(table: Name, rows: Tables[Name][]): Promise<void>;
  /** Runs a function where the interfaces of the extension are, as its own pages may. */
  ask<Answer, Argument>(
    question: (argument: Argument) => Answer,
    argument: Argument,
  ): Promise<Awaited<Answer>>;
}

/** A browser whose owner follows suppliers, and in which another extension may be put. */
export interface Owned extends Attacked {
  /** Order 412 of suppliers like the `atelier` is followed, and their sites granted. The host is the id of both. */
  keep(...shops: Shop[]): Promise<void>;
  /** Looks at everything that is followed; answers at once. */
  check(): Promise<void>;
  /** Waits until no look is under way. */
  checkOver(): Promise<void>;
  takeBack(shop: Shop): Promise<void>;
  /** Who the extension is to others. */
  extensionId: string;
}

/** A badge as a person sees it. */
export interface SeenBadge {
  label: string;
  isSeen: boolean;
  colour: string;
  ground: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface OpenPage {
  /** In the page's order; seen from outside, whatever the page did to itself. */
  badges(): Promise<SeenBadge[]>;
  evaluate<Answer, Argument>(
    question: (argument: Argument) => Answer,
    argument: Argument,
  ): Promise<Awaited<Answer>>;
  /** Clicks there as a hand does. */
  click(x: number, y: number): Promise<void>;
  close(): Promise<void>;
}

/** An attack of the README's table: its title begins with its number there. */
export interface Attack {
  title: string;
  /** `atelier`: the supplier that is followed, all four orders of it, and that attacks. */
  run(attacked: Attacked, atelier: Shop): Promise<void>;
}
