/**
 * One word for one thing, in both languages: what it is called everywhere, and what it is never called. Words are
 * written in the singular; `never` forbids their plurals too.
 */
export interface GlossaryEntry {
  /** What it is. */
  thing: string;
  en: Term;
  fr: Term;
}

export interface Term {
  term: string;
  never: readonly string[];
}

export const GLOSSARY: readonly GlossaryEntry[] = [
  entry('what was ordered and is followed', ['order', 'purchase'], ['commande', 'achat']),
  entry('where the owner orders', ['supplier', 'vendor', 'seller'], ['fournisseur', 'vendeur', 'marchand']),
  entry(
    'the supplier’s site, as what speaks there',
    ['shop', 'webshop', 'e-shop'],
    ['boutique', 'e-boutique'],
  ),
  entry(
    'somebody elsewhere, who is called or met',
    ['partner', 'correspondent'],
    ['partenaire', 'correspondant'],
  ),
  entry('where an order stands', ['state', 'status'], ['état', 'statut']),
  entry('past the promised day', ['late', 'overdue'], ['en retard', 'échu']),
  entry('to ask a supplier what keeps an order', ['chase', 'dun'], ['relancer', 'réclamer']),
  entry(
    'a page that was read and kept',
    ['bookmark', 'favorite', 'favourite'],
    ['signet', 'favori', 'marque-page'],
  ),
  entry('words of it that were selected', ['quote', 'excerpt', 'snippet'], ['citation', 'extrait']),
  entry('where bookmarks lie together', ['folder', 'binder'], ['dossier', 'classeur', 'chemise']),
  entry('the owner’s word on a bookmark', ['tag', 'keyword'], ['étiquette', 'mot-clé']),
  entry('all that waits, in one list', ['pile', 'inbox'], ['pile', 'boîte de réception']),
  entry('one thing of the pile', ['sheet', 'task'], ['feuille', 'tâche']),
  entry('the full page of the extension', ['desk', 'dashboard'], ['bureau', 'tableau de bord']),
  entry('what the owner chose', ['setting', 'preference'], ['réglage', 'préférence', 'paramètre']),
  entry(
    'the browser’s word that a site may be read',
    ['access', 'authorization'],
    ['autorisation', 'permission'],
  ),
  entry('a copy of everything, outside', ['backup', 'dump'], ['sauvegarde', 'backup']),
  entry('what the system shows by itself', ['notification', 'popup message'], ['notification', 'alerte']),
  entry('a day nobody works', ['public holiday', 'bank holiday'], ['jour férié', 'congé légal']),
];

function entry(thing: string, en: [string, ...string[]], fr: [string, ...string[]]): GlossaryEntry {
  const [enTerm, ...enNever] = en;
  const [frTerm, ...frNever] = fr;
  return { thing, en: { term: enTerm, never: enNever }, fr: { term: frTerm, never: frNever } };
}
