import type { Bookmark, Folder, Quote } from '../../utils/dossier/bookmark.ts';
import { BLANK_BOOKMARK, BLANK_FOLDER, BLANK_QUOTE } from '../../utils/dossier/new-bookmark.ts';
import type { BadgeView } from '../../utils/orders/badge-view.ts';
import type { Order } from '../../utils/orders/order.ts';
import type {
  OrderReading,
  PageReading,
  RawOrder,
  RawPage,
} from '../../utils/orders/reading/page-reading.ts';
import type { Supplier } from '../../utils/orders/supplier.ts';
import type { DueCall } from '../../utils/partners/due-calls.ts';
import { NO_DETAILS, newPartner } from '../../utils/partners/new-partner.ts';
import type { Partner } from '../../utils/partners/partner.ts';

/** Monday 23 November 2026, 10:00 in Paris. */
export const NOW = Date.UTC(2026, 10, 23, 9);

export function anOrder(changes: Partial<Order> = {}): Order {
  return {
    id: 'order-1',
    supplierId: 'supplier-1',
    key: '1001',
    weakKey: false,
    account: null,
    reference: 'XKBQNABJK',
    url: 'https://shop.example/order/1001',
    status: 'processing',
    rawLabel: 'En préparation',
    code: null,
    statusSince: NOW,
    placedOn: '2026-11-19',
    shopPromisedOn: null,
    firstPromisedOn: null,
    userPromisedOn: null,
    total: '412,80 €',
    items: [],
    shipments: [],
    deliveredAt: null,
    received: null,
    note: '',
    manual: false,
    paused: false,
    archivedAt: null,
    deletedAt: null,
    followedAt: NOW,
    seenAt: NOW,
    lastCheck: null,
    doubt: null,
    notFoundSince: null,
    goneAt: null,
    lateToldOn: null,
    words: {},
    ...changes,
  };
}

/** A sawmill near Vancouver, nine to six with an hour for lunch. */
export function aPartner(changes: Partial<Partner> = {}): Partner {
  const day = [
    { from: '09:00', to: '12:00' },
    { from: '13:00', to: '18:00' },
  ];
  const details = {
    ...NO_DETAILS,
    name: 'Lions Bay Cedar',
    place: 'Vancouver',
    zone: 'America/Vancouver',
    country: 'CA',
    holidayRegion: 'CA-BC',
    week: { 1: day, 2: day, 3: day, 4: day, 5: day, 6: [], 7: [] },
  };
  return { ...newPartner('partner-1', details, { position: 0, at: NOW }), ...changes };
}

/** The sawmill, until seven in the evening in Paris. */
export function aDueCall(changes: Partial<DueCall> = {}): DueCall {
  return {
    partnerId: 'partner-1',
    name: 'Lions Bay Cedar',
    place: 'Vancouver',
    about: '',
    since: NOW,
    until: NOW + 2 * 3_600_000,
    untilHere: { day: '2026-11-23', time: '19:00' },
    untilThere: { day: '2026-11-23', time: '11:00' },
    way: { kind: 'phone', value: '+1 604 555 01 23' },
    ...changes,
  };
}

export function aSupplier(changes: Partial<Supplier> = {}): Supplier {
  return {
    id: 'supplier-1',
    name: 'Atelier Mobilier',
    origin: 'https://shop.example',
    shopPath: '/',
    platform: 'prestashop',
    ownTheme: false,
    listUrl: 'https://shop.example/orders',
    taught: null,
    corrections: {},
    dateOrder: null,
    tabAllowed: false,
    paused: false,
    nextCheckAt: null,
    lastCheckAt: null,
    failures: 0,
    addedAt: NOW,
    ...changes,
  };
}

export function aRawOrder(changes: Partial<RawOrder> = {}): RawOrder {
  return {
    platformId: '1001',
    reference: 'XKBQNABJK',
    url: 'https://shop.example/order/1001',
    label: 'En préparation',
    code: null,
    placed: null,
    promised: null,
    total: null,
    items: [],
    shipments: [],
    ways: {},
    ...changes,
  };
}

export function aRawPage(changes: Partial<RawPage> = {}): RawPage {
  return {
    url: 'https://shop.example/orders',
    page: 'order-list',
    platform: 'prestashop',
    language: 'fr',
    account: null,
    notFound: false,
    orders: [aRawOrder()],
    ...changes,
  };
}

export function aReading(changes: Partial<PageReading> = {}): PageReading {
  return {
    url: 'https://shop.example/orders',
    page: 'order-list',
    platform: 'prestashop',
    ownTheme: false,
    language: 'fr',
    account: null,
    notFound: false,
    orders: [],
    dateOrder: null,
    ...changes,
  };
}

export function anOrderReading(changes: Partial<OrderReading> = {}): OrderReading {
  const { rawLabel = 'En préparation', code = null } = changes;
  return {
    platformId: '1001',
    reference: 'XKBQNABJK',
    url: 'https://shop.example/order/1001',
    status: 'processing',
    rawLabel: 'En préparation',
    code: null,
    stateWords: `${rawLabel}|${code}`,
    placedOn: null,
    promisedOn: null,
    total: null,
    items: [],
    shipments: [],
    ...changes,
  };
}

export function aBadgeView(changes: Partial<BadgeView> = {}): BadgeView {
  return {
    key: 'order-1',
    tone: 'moving',
    icon: 'M20 6 9 17l-5-5',
    word: 'In preparation',
    since: 'for 2 days',
    detail: 'promised 27',
    freshness: 'seen 2 h ago',
    ...changes,
  };
}

/** An article of a code, read this morning. */
export function aBookmark(changes: Partial<Bookmark> = {}): Bookmark {
  return {
    ...BLANK_BOOKMARK,
    id: 'bookmark-1',
    folderId: 'folder-1',
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000012345678',
    title: 'Article L. 441-10 du code de commerce',
    site: 'Légifrance',
    standing: 'official-text',
    language: 'fr',
    savedAt: NOW,
    consultedOn: '2026-11-23',
    ...changes,
  };
}

export function aQuote(changes: Partial<Quote> = {}): Quote {
  return { ...BLANK_QUOTE, id: 'quote-1', exact: 'trente jours', savedAt: NOW, ...changes };
}

export function aFolder(changes: Partial<Folder> = {}): Folder {
  return { ...BLANK_FOLDER, id: 'folder-1', name: 'Loyer', usedAt: NOW, ...changes };
}
