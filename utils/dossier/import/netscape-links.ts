import { plainLine } from '../plain-line.ts';
import { withoutEntities } from './entities.ts';
import { MOST_RECORDS } from './import-file.ts';
import { attributeOf, markupTokens, type Token } from './markup-tokens.ts';

/** A link of a browser's bookmarks file. */
export interface NetscapeLink {
  /** Names of the folders it lies in, outermost first, no more than `DEEPEST`. */
  path: string[];
  href: string;
  title: string;
  /** Seconds since 1970, as the file says. */
  addedAt: number | null;
  tags: string[];
  note: string;
}

export interface NetscapeLinks {
  links: NetscapeLink[];
  /** Beyond `MOST_RECORDS`: counted only. */
  tooMany: number;
  cut: boolean;
}

/** What lies deeper is filed in the folder at this depth. */
const DEEPEST = 6;
const LONGEST_NAME = 200;
const LONGEST_TITLE = 1_000;
const LONGEST_NOTE = 20_000;

/** The containers that browsers make by themselves: their names say nothing of what lies in their folders. */
const CONTAINERS = ['personal_toolbar_folder', 'unfiled_bookmarks_folder'];

/**
 * The links of a bookmarks file as browsers export them, in one pass whatever its size and depth; `null` where it is no
 * such file. The markup is read as text: no page is made of it.
 */
export function readNetscape(markup: string): NetscapeLinks | null {
  if (!/<!doctype netscape-bookmark-file-1>|<dl[\s>]/i.test(markup.slice(0, 100_000))) return null;
  const reader = new LinkReader();
  const tokens = markupTokens(markup);
  let next = tokens.next();
  while (!next.done) {
    reader.take(next.value);
    next = tokens.next();
  }
  return reader.end(next.value);
}

interface OpenFolder {
  name: string;
  isContainer: boolean;
}

class LinkReader {
  private links: NetscapeLink[] = [];
  private tooMany = 0;
  /** Open lists, the outermost first; only those whose names count are kept apart from their number. */
  private open: (OpenFolder | null)[] = [];
  private depth = 0;
  private heading: OpenFolder | null = null;
  private link: NetscapeLink | null = null;
  /** What the text that comes next belongs to. */
  private reading: 'heading' | 'title' | 'note' | null = null;

  take(token: Token) {
    if ('text' in token) this.takeText(token.text);
    else this.takeTag(token.tag, token.written);
  }

  end(cut: boolean): NetscapeLinks {
    for (const link of this.links) tidy(link);
    return { links: this.links, tooMany: this.tooMany, cut: cut || this.depth > 0 };
  }

  private takeText(text: string) {
    if (this.reading === 'heading' && this.heading) this.heading.name += text.slice(0, LONGEST_TITLE);
    else if (this.reading === 'title' && this.link) this.link.title += text.slice(0, 2 * LONGEST_TITLE);
    else if (this.reading === 'note' && this.link && this.link.note.length < LONGEST_NOTE)
      this.link.note += text.slice(0, 2 * LONGEST_NOTE);
  }

  private takeTag(tag: string, written: string) {
    if (tag === 'br' && this.reading === 'note') return;
    this.reading = null;
    if (tag === 'dl') this.openList();
    else if (tag === '/dl') this.closeList();
    else if (tag === 'h3') this.beginFolder(written);
    else if (tag === 'a') this.beginLink(written);
    else if (tag === 'dd') this.reading = this.link && 'note';
  }

  private openList() {
    if (this.depth <= DEEPEST) this.open.push(this.heading);
    this.depth++;
    this.heading = null;
    this.link = null;
  }

  private closeList() {
    if (this.depth === 0) return;
    this.depth--;
    if (this.depth < this.open.length) this.open.pop();
    this.heading = null;
    this.link = null;
  }

  private beginFolder(written: string) {
    const isContainer = CONTAINERS.some((name) => attributeOf(written, name) !== null);
    this.heading = { name: '', isContainer };
    this.link = null;
    this.reading = 'heading';
  }

  private beginLink(written: string) {
    this.link = null;
    if (this.links.length >= MOST_RECORDS) {
      this.tooMany++;
      return;
    }
    const added = Number(attributeOf(written, 'add_date') ?? Number.NaN);
    this.link = {
      path: this.path(),
      href: attributeOf(written, 'href') ?? '',
      title: '',
      addedAt: Number.isFinite(added) && added > 0 ? added : null,
      tags: (attributeOf(written, 'tags') ?? '').slice(0, LONGEST_TITLE).split(','),
      note: '',
    };
    this.links.push(this.link);
    this.reading = 'title';
  }

  private path(): string[] {
    const folders = this.open.filter((folder) => folder !== null);
    const named = folders.filter(({ isContainer }) => !isContainer);
    return (named.length > 0 ? named : folders)
      .map(({ name }) => plainLine(withoutEntities(name)).slice(0, LONGEST_NAME))
      .filter(Boolean);
  }
}

function tidy(link: NetscapeLink) {
  link.title = plainLine(withoutEntities(link.title)).slice(0, LONGEST_TITLE);
  link.note = withoutEntities(link.note).trim().slice(0, LONGEST_NOTE);
}
