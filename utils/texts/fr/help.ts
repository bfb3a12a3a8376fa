import type { HelpTexts } from '../help-texts.ts';

export const help: HelpTexts = {
  intro: 'Comment travailler avec, et ce qui est fait de ce que vous gardez.',
  contents: 'Sur cette page',
  sections: {
    gestures: 'Les gestes',
    keys: 'Clavier',
    permissions: 'À quoi sert chaque autorisation',
    stored: 'Ce qui est gardé, et où',
    out: 'Tout emporter',
    privacy: 'Ce qui quitte cet ordinateur',
    threats: 'De quoi il protège, et de quoi non',
    packages: 'Le code des autres',
    law: 'Aucun conseil juridique',
  },
  gestures: {
    follow: {
      title: 'Suivre une commande',
      how: 'Ouvrez sa page chez le fournisseur, ou la liste de vos commandes, et cliquez sur le bouton de Sous-main. «\u202fSuivre\u202f» garde la commande et demande l’accès au site, pour vérifier son état sans vous. Vous pouvez refuser\u202f: elle est alors mise à jour à chaque clic là-bas.',
    },
    watch: {
      title: 'Voir où elle en est',
      how: 'Dans la liste du bouton, sur le bureau, et dans les pages mêmes du fournisseur\u202f: l’état, depuis quand, en retard ou non, et quand il a été vu. Ce qu’une boutique dit et qui n’est pas compris y est dans ses propres mots. «\u202fRelancer\u202f» écrit le message, que vous envoyez.',
    },
    call: {
      title: 'Savoir si l’on peut appeler',
      how: 'Ajoutez un partenaire par son nom et sa ville. Sa ligne dit si l’appeler maintenant, et sinon le prochain bon moment, aux deux horloges. «\u202fJe veux l’appeler\u202f» le pose sur la pile dès qu’il est joignable.',
    },
    convert: {
      title: 'Une heure dans une page',
      how: 'Sélectionnez-la et faites un clic droit\u202f: «\u202fConvertir cette heure\u202f». Si elle peut dire plusieurs choses, toutes sont montrées.',
    },
    keep: {
      title: 'Garder ce que dit le droit',
      how: 'Sélectionnez une phrase et faites un clic droit\u202f: «\u202fEnregistrer au dossier\u202f». Sont gardés ses mots, sa page, sa version et le jour de votre lecture.',
    },
    find: {
      title: 'Le retrouver',
      how: 'Cherchez dans la liste du bouton, sur le bureau, ou dans la barre d’adresse après «\u202fsm\u202f». Tout se retrouve hors ligne. Pour chercher plus loin, choisissez un site\u202f: il s’ouvre avec vos mots.',
    },
  },
  pictures: {
    supplier: 'Boulonnerie Ferrand',
    time: ['Parlons-en à', '9am PT'],
    law: ['Le délai de règlement', 'ne peut dépasser trente jours', 'après la réception des marchandises.'],
    found: 'trente jours',
  },
  keys: [
    ['Alt Maj S', 'enregistrer la page, avec ce qui y est sélectionné'],
    ['/', 'vers la recherche, de partout dans une liste\u202f; ↓ y montre les derniers changements'],
    ['↑ ↓', 'de ligne en ligne'],
    ['Entrée', 'ouvrir, ou faire ce qui est au bout de la ligne'],
    ['Espace', 'sélectionner une ligne d’un tableau'],
    ['Alt ↑ ↓', 'monter ou descendre un partenaire'],
    ['Ctrl Z', 'revenir sur ce qui vient d’être fait'],
    ['Échap', 'fermer ce qui est ouvert, effacer la recherche'],
  ],
  keysHint:
    'La page des raccourcis d’extensions du navigateur permet de changer le premier, et d’en donner un pour ouvrir la liste.',
  permissions: {
    none: [
      'Sites',
      'Aucun à l’installation. Celui d’un fournisseur est demandé quand vous y suivez une commande.',
    ],
    page: [
      'La page devant vous',
      'Lue quand vous cliquez sur le bouton, passez par le clic droit ou le raccourci\u202f; pas autrement.',
    ],
    storage: [
      'Stockage',
      'Pour garder ce que vous suivez dans ce navigateur, quelle qu’en soit la quantité.',
    ],
    alarms: ['Alarmes', 'Pour regarder de nouveau les commandes pendant que vous travaillez.'],
    notifications: ['Notifications', 'Pour dire ce qui bouge ou tarde. Elles se coupent.'],
    downloads: [
      'Téléchargements',
      'Demandés seulement si vous voulez y poser une sauvegarde chaque semaine.',
    ],
    repair: [
      'Effacer des données (Chromium)',
      'Demandé seulement pour réparer des données abîmées qui ne s’ouvrent plus ; seules celles de Sous-main sont effacées, et l’accès est rendu.',
    ],
    menu: ['Menu du clic droit', 'Pour suivre, enregistrer, convertir et chercher de là.'],
    offscreen: [
      'Une page hors de vue (Chromium)',
      'Pour lire les pages vérifiées\u202f; elle ne montre et n’envoie rien.',
    ],
  },
  permissionsHint:
    'Ce qui a été donné se voit dans les réglages, et se reprend là ou sur la page du fournisseur.',
  toSettings: 'Vers les réglages',
  stored: [
    'D’une commande\u202f: numéro, état et historique, jours, montant, articles, colis. Ni adresse postale ou électronique, ni mot de passe, ni ce qui dans un lien vous connecte.',
    'D’un partenaire\u202f: ce que vous écrivez.',
    'D’une page enregistrée\u202f: son adresse, son titre, sa version, son texte lisible et les passages que vous sélectionnez.',
    'Vos réglages, et vos derniers choix.',
    'De l’essentiel, une copie à un autre endroit de ce navigateur, faite toute seule après des changements : tout ce qui précède, sauf les textes des pages. Elle sert le jour où le navigateur abîme ses données.',
    'Des fenêtres privées, rien\u202f: Sous-main n’y est pas. Réglé sur «\u202fNe jamais conserver l’historique\u202f», Firefox n’en ouvre pas d’autres, et le bouton de Sous-main manque tant que l’historique ne peut pas être conservé (dans ses réglages, à «\u202fVie privée et sécurité\u202f»).',
  ],
  storedWhere:
    'Tout est dans le profil de ce navigateur, sur cet ordinateur, sans chiffrement par Sous-main. Cela part avec l’extension quand on la retire\u202f: faites d’abord une copie.',
  out: {
    backup: ['Le tout', 'en un fichier, une sauvegarde, à reprendre ici ou sur une autre machine'],
    orders: ['Commandes', 'en tableur (CSV), depuis la liste des commandes ou les réglages'],
    partners: ['Partenaires', 'en tableur (CSV) ou en contacts (vCard), depuis la liste des partenaires'],
    dossier: ['Dossier', 'en huit formats, textes compris, depuis le dossier\u202f; un seul ou tous'],
  },
  privacy: [
    'Vers un fournisseur que vous suivez\u202f: la demande de la page de votre commande, comme quand vous l’ouvrez. Une à la fois, et rarement.',
    'Vers un site de droit\u202f: la demande d’une page gardée, quand vous voulez la comparer.',
    'Vers un site de recherche\u202f: les mots que vous cherchez, avec le clic qui l’ouvre.',
    'Vers ce que vous ouvrez vous-même, la page d’un colis, un appel ou un message\u202f: ce qui est écrit dans ce lien.',
    'Vers votre système\u202f: les mots d’une notification, et les copies que vous enregistrez sur cet ordinateur.',
  ],
  privacyRest: 'Rien d’autre, vers personne\u202f: ni compte, ni serveur, ni comptage de ce que vous faites.',
  threats: [
    'Une page ne peut rien lui commander\u202f: ce qui est dessiné dans les pages ne fait que montrer, et ce qu’elles envoient est contrôlé comme étranger. La page d’un fournisseur n’apprend rien d’un autre fournisseur.',
    'Seuls les sites que vous avez autorisés sont interrogés, et ce qui vient d’ailleurs n’est pas lu. Si le site d’un fournisseur renvoie vers un autre, la demande y a été faite.',
    'Un fichier que vous importez est lu comme des données, dans des limites, et montré avant que rien n’en soit gardé.',
    'Les autres extensions n’obtiennent aucune réponse. Celle qui peut lire toutes les pages lit aussi celles des fournisseurs, avec ce qui y est dessiné.',
    'Un fournisseur voit ses vérifications comme des visites de votre part, aux heures où l’ordinateur est allumé, et peut remarquer que quelque chose est dessiné dans ses pages.',
    'Qui peut ouvrir ce navigateur avec votre profil, ou une sauvegarde sans phrase secrète, peut lire ce qui est gardé. Verrouillez votre session, et faites chiffrer le disque.',
    'Ce que dit un site peut être faux ou en retard\u202f: chaque état dit quand il a été vu.',
  ],
  packages:
    'Rien n’est chargé depuis le réseau\u202f: tout le code vient avec l’extension. Elle contient ces paquets écrits par d’autres. Les jours fériés viennent de date-holidays (CC BY-SA 3.0), les lieux de GeoNames (CC BY 4.0).',
  law: 'Sous-main garde ce qui a été lu, quand et où. Il ne dit pas si c’est encore vrai, si cela vaut pour votre cas, ni si c’est complet. Demandez à quelqu’un dont c’est le métier.',
};
