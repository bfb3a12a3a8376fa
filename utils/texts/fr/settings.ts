import type { Texts } from '../texts.ts';

export const settings: Texts['settings'] = {
  intro: 'Chaque changement est enregistré aussitôt.',
  saved: 'Réglage enregistré.',
  language: 'Langue',
  languageLabel: 'Sous-main parle',
  languages: { browser: 'la langue du navigateur', en: 'anglais', fr: 'français' },
  country: 'Pays',
  countryLabel: 'Votre pays',
  countryHint:
    'Ses fins de semaine et ses jours fériés disent ce qu’est un jour ouvré\u202f: un retard se compte ainsi.',
  region: 'Partie du pays',
  regionElsewhere: 'jours fériés communs',
  weekendsOnly:
    'Les jours fériés de ce pays ne sont pas connus ici\u202f: seules ses fins de semaine sont comptées.',
  holidaysEnd: (year) =>
    `Les jours fériés de ce pays sont connus ici jusqu’à fin ${year}\u202f: après, seules ses fins de semaine sont comptées.`,
  hours: 'Vos heures',
  hoursHint:
    'Quand vous travaillez. Un jour vide est un jour de repos\u202f; sept jours vides\u202f: vous pouvez appeler de 7\u00a0h à 22\u00a0h.',
  zone: 'Votre horloge',
  zoneAutomatic: (zone, clock) => `Celle de la machine\u00a0: ${zone}, ${clock}`,
  zoneAutomaticHint: 'Elle suit quand vous voyagez et la machine avec vous.',
  zoneIsUtc:
    'Ce navigateur dit vivre à l’heure UTC\u202f: un mode privé, ou la protection contre le pistage, cache la vraie. Choisissez votre ville ci-dessous\u202f; d’ici là, les heures peuvent être décalées ici de votre écart avec Greenwich.',
  zoneFixed: 'Toujours la même',
  zoneFixedTo: (zone, clock) => `Toujours ${zone}, ${clock}`,
  zoneFixedHint:
    'Pour qui travaille à l’heure de chez soi, où que soit la machine\u202f; ou quand le navigateur la cache.',
  zoneCity: 'Votre ville',
  knowledge: 'Horloges et jours fériés',
  clockData: 'Horloges',
  clockVersion: (version) => `Règles des fuseaux\u00a0: base tz ${version}, domaine public.`,
  browserVersion: (level) =>
    level === null
      ? 'Les règles de ce navigateur datent d’avant 2022.'
      : `Les règles de ce navigateur\u00a0: ${level} ou plus récentes.`,
  browserBehind: (places) =>
    `Ce navigateur ne connaît pas l’heure actuelle de\u00a0: ${places}. Elle est corrigée ici.`,
  browserAhead: 'Là où les règles du navigateur sont plus récentes, ce sont elles qui valent.',
  holidayData: 'Jours fériés',
  holidaysUntil: (year) => `Ceux de votre pays sont connus jusqu’en ${year}.`,
  holidaysUnknown: 'Ceux de votre pays ne sont pas connus.',
  holidayCredit: 'D’après les données de date-holidays (commenthol et contributeurs),',
  quiet: 'Heures de silence',
  quietHint:
    'Aucune notification pendant ces heures\u202f: ce qui s’y passe est dit après. Deux fois la même heure\u202f: pas de silence.',
  quietFrom: 'De',
  quietTo: 'À',
  notifications: 'Notifications',
  notificationsOn: 'Me dire quand une commande bouge ou prend du retard',
  notificationsHint:
    'Groupées par fournisseur\u202f; et quand on peut appeler quelqu’un, si vous l’avez demandé. La liste du bouton dit la même chose, avec ou sans notification.',
  morningNote: 'Me dire le matin ce qui m’attend',
  morningNoteHint: 'Une seule notification au premier usage de la journée, après les heures de silence.',
  test: 'En essayer une',
  testTitle: 'Sous-main',
  testText: 'Voici à quoi ressemble une notification.',
  testSent: 'Une notification est partie. La voyez-vous\u202f?',
  testSeen: 'Oui',
  testNotSeen: 'Non',
  testWell: 'Bien\u202f: les notifications passent.',
  testRefused:
    'Le navigateur ou le système refuse les notifications. Autorisez-les pour ce navigateur dans les réglages du système (notifications, ne pas déranger), puis réessayez. D’ici là rien n’est perdu\u202f: tout est dans la liste du bouton.',
  access: 'Fournisseurs et autorisations',
  accessNone: 'Aucun fournisseur, et aucun site ne peut être lu.',
  accessHint:
    'Sous-main ne lit aucun autre site. Ce qui est autorisé se donne et se reprend sur la page du fournisseur.',
  data: 'Vos commandes dans un tableur',
  dataHint: 'Toutes, archivées comprises, en CSV. Rien ne quitte cet ordinateur.',
  exportAll: 'Exporter toutes les commandes',
  about: 'À propos',
  version: (version) => `Sous-main ${version}`,
  privacy: 'Tout reste dans ce navigateur\u202f: ni compte, ni serveur, ni comptage de ce que vous faites.',
};
