import type { Bookmark, Folder, PageText } from '../../utils/dossier/bookmark.ts';
import { aBookmark, aFolder, aQuote } from './builders.ts';

const DAY = 86_400_000;

export interface FullDossier {
  folders: Folder[];
  bookmarks: Bookmark[];
  pageTexts: PageText[];
}

const PAYMENT = `Article L. 441-10

I. — Sauf dispositions contraires, le délai de règlement des sommes dues ne peut dépasser trente jours après la réception des marchandises ou l’exécution de la prestation demandée.

II. — Les conditions de règlement précisent les pénalités de retard exigibles le jour suivant la date de règlement figurant sur la facture.`;

/** A dossier as an owner could have it: a text of law, guidance, a private page, one that was not read, one archived. */
export function fullDossier(now: number): FullDossier {
  const folders = [
    aFolder({
      id: 'f1',
      name: 'Retards de paiement',
      colour: 'late',
      icon: 'landmark',
      position: 0,
      usedAt: now,
    }),
    aFolder({
      id: 'f2',
      name: 'Bail commercial',
      colour: 'moving',
      icon: 'home',
      position: 1,
      usedAt: now - DAY,
    }),
    aFolder({ id: 'f3', name: 'Impôts', colour: 'done', icon: 'folder', position: 2, usedAt: now - 2 * DAY }),
  ];
  const exact = 'ne peut dépasser trente jours après la réception des marchandises';
  const bookmarks = [
    aBookmark({
      id: 'm1',
      folderId: 'f1',
      title: 'Article L. 441-10 du code de commerce',
      url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038414392',
      version: { id: 'LEGIARTI000038414392', inForceOn: '2019-04-26', verifiedOn: null },
      quotes: [
        aQuote({
          id: 'q1',
          exact,
          prefix: 'le délai de règlement des sommes dues ',
          suffix: ' ou l’exécution de la prestation',
          headings: ['Livre IV', 'Titre IV'],
          start: PAYMENT.indexOf(exact),
          savedAt: now,
        }),
        aQuote({
          id: 'q2',
          exact: 'ne peut dépasser soixante jours',
          start: null,
          savedAt: now,
          note: 'Ancienne version.',
        }),
      ],
      references: ['LEGITEXT000005634379#L441-10'],
      tags: ['fournisseurs', 'délais'],
      note: 'À citer dans la mise en demeure.',
      savedAt: now,
      consultedOn: '2026-11-23',
      textHash: 'x',
    }),
    aBookmark({
      id: 'm2',
      folderId: 'f2',
      title: 'Renouveler un bail commercial',
      url: 'https://entreprendre.service-public.gouv.fr/vosdroits/F23927',
      site: 'Entreprendre.Service-Public',
      standing: 'official-guidance',
      version: { id: null, inForceOn: null, verifiedOn: '2026-09-01' },
      tags: ['bail'],
      savedAt: now - DAY,
      consultedOn: '2026-11-22',
    }),
    aBookmark({
      id: 'm3',
      folderId: 'f3',
      title: 'Les impôts locaux d’un atelier',
      url: 'https://blog.example/impots',
      site: 'Le blog d’un comptable',
      standing: 'private',
      savedAt: now - 2 * DAY,
      consultedOn: '2026-11-21',
    }),
    aBookmark({
      id: 'm4',
      folderId: 'f2',
      title: 'Indice des loyers commerciaux.pdf',
      url: 'https://statistics.example/ilc.pdf',
      site: 'statistics.example',
      standing: 'private',
      unread: 'pdf',
      savedAt: now - 3 * DAY,
      consultedOn: '2025-11-20',
    }),
    aBookmark({
      id: 'm5',
      folderId: 'f3',
      title: 'Ancien taux de TVA',
      url: 'https://blog.example/tva',
      site: 'Le blog d’un comptable',
      standing: 'private',
      archivedAt: now,
      savedAt: now - 4 * DAY,
      consultedOn: '2026-01-10',
    }),
  ];
  const pageTexts = [
    { bookmarkId: 'm1', text: PAYMENT },
    {
      bookmarkId: 'm2',
      text: 'Le locataire demande le renouvellement dans les six mois qui précèdent la fin du bail.',
    },
    {
      bookmarkId: 'm3',
      text: 'La taxe foncière et la cotisation foncière des entreprises se paient chaque année.',
    },
  ];
  return { folders, bookmarks, pageTexts };
}
