import type { HandSheet } from '../../utils/pile/hand-sheet.ts';
import { newEntry, type PileEntry } from '../../utils/pile/pile-entry.ts';
import { aHandSheet, aSheet } from './pile-records.ts';

const DAY = 24 * 3600 * 1000;

const TITLES: [title: string, changes?: Partial<HandSheet>][] = [
  ['Rappeler le comptable pour la TVA'],
  ['Envoyer le devis à Huilerie Atlas', { thing: { kind: 'partner', id: 'p1' } }],
  ['Renouveler l’assurance de l’atelier'],
  ['Relire les délais de paiement', { thing: { kind: 'bookmark', id: 'm1' } }],
  ['Réponse de la mairie pour l’enseigne', { side: 'i-wait-for' }],
  ['Vérifier le bon de livraison', { thing: { kind: 'order', id: 'o4' } }],
  ['Commander des cartons', { thing: { kind: 'page', url: 'https://cartons.example/', title: 'Cartons' } }],
  ['Trouver un remplaçant pour la semaine de Noël, si possible quelqu’un qui connaît déjà la machine'],
];

/** A pile after some months: what was written for yesterday, today and later, and what was done week by week. */
export function fullPile(now: number): { sheets: HandSheet[]; pileEntries: PileEntry[] } {
  const day = (fromNow: number) => new Date(now + fromNow * DAY).toISOString().slice(0, 10);
  const sheets = Array.from({ length: 24 }, (_, index): HandSheet => {
    const [title, changes] = TITLES[index % TITLES.length] ?? ['', {}];
    const on = index % 3 === 0 ? null : day(index - 5);
    const addedAt = now - (index % 20) * DAY;
    return aHandSheet({ id: `h${index}`, title, on, addedAt, ...changes });
  });
  const pileEntries = Array.from({ length: 40 }, (_, index): PileEntry => {
    const [came, left] = [Math.floor(index * 1.6) + 3, Math.floor(index * 1.4)];
    const id = `late-order:old${index}@${day(-came)}`;
    const sheet = aSheet({ id, key: `late-order:old${index}`, since: day(-came), thing: null });
    const solved = { reason: index % 4 === 0 ? ('new-promise' as const) : ('arrived' as const) };
    const leftAt = now - left * DAY;
    return { ...newEntry(sheet), leftAt, ...(index % 3 === 0 ? { doneAt: leftAt } : solved) };
  });
  return { sheets, pileEntries };
}
