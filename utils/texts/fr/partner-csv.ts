import type { Texts } from '../texts.ts';

export const partnerCsv: Texts['partnerCsv'] = {
  name: 'Nom',
  place: 'Lieu',
  zone: 'Fuseau horaire',
  country: 'Pays',
  region: 'Région des jours fériés',
  hours: 'Horaires',
  sleep: 'Sommeil',
  exceptions: 'Exceptions',
  travel: 'Voyages',
  languages: 'Langues',
  phone: 'Téléphone',
  mail: 'E-mail',
  whatsapp: 'WhatsApp',
  meeting: 'Lien de réunion',
  group: 'Groupe',
  pinned: 'Épinglé',
  note: 'Note',
};
