import { countingIn } from '../counting.ts';
import type { Texts } from '../texts.ts';

const { figure } = countingIn('fr');

export const partnerFiles: Texts['partnerFiles'] = {
  more: 'Importer et exporter',
  import: 'Importer…',
  exportCsv: 'Exporter en tableur (CSV)',
  exportVcard: 'Exporter en contacts (vCard)',
  csvName: (day) => `partenaires-${day}.csv`,
  vcardName: (day) => `partenaires-${day}.vcf`,
  title: (file) => `Reprendre «\u202f${file}\u202f»`,
  found: (n) =>
    n === 0
      ? 'Aucun partenaire ne peut être repris.'
      : n === 1
        ? '1\u00a0partenaire peut être repris\u00a0:'
        : `${figure(n)}\u00a0partenaires peuvent être repris\u00a0:`,
  faulty: (n) =>
    n < 2
      ? '1\u00a0entrée ne peut pas l’être, et n’est pas reprise\u00a0:'
      : `${figure(n)}\u00a0entrées ne peuvent pas l’être, et ne sont pas reprises\u00a0:`,
  line: (line, name) => (name ? `Ligne ${figure(line)}, ${name}` : `Ligne ${figure(line)}`),
  andMore: (n) => `et ${figure(n)} de plus`,
  guesses: { zone: 'horloge d’après le lieu', hours: 'heures usuelles du pays' },
  faults: {
    'no-name': 'pas de nom',
    'no-zone':
      'son lieu n’est pas connu, ou il y en a plusieurs de ce nom\u202f: écrivez «\u202fVille, pays\u202f»',
    'bad-hours': 'les heures ne sont pas comprises\u202f; elles s’écrivent «\u202fMon-Fri 09:00-18:00\u202f»',
    'bad-sleep': 'le sommeil n’est pas compris\u202f; il s’écrit «\u202f22:00-07:00\u202f»',
    'bad-exceptions': 'les exceptions ne sont pas comprises',
    'bad-travel': 'les voyages ne sont pas compris',
    'old-card': 'une vCard de version 2.1, illisible ici\u202f: exportez-la de nouveau en 3.0 ou 4.0',
    broken: 'ce n’est pas une carte lisible',
    refused: 'trop long, ou trop nombreux dans un fichier',
  },
  nothing:
    'Aucun partenaire trouvé dans ce fichier. Un tableur doit avoir une première ligne avec une colonne «\u202fNom\u202f»\u202f; les contacts sont lus dans un fichier .vcf de version 3.0 ou 4.0.',
  tooBig: 'Ce fichier dépasse 5\u00a0Mo. Coupez-le et réessayez.',
  unreadable: 'Ce fichier n’a pas pu être lu. Rien n’a changé.',
  take: (n) => (n < 2 ? 'Le reprendre' : `Reprendre les ${figure(n)}`),
  close: 'Fermer',
  cancel: 'Annuler',
};
