import type { SafetyTexts } from '../safety-texts.ts';

export const safety: SafetyTexts = {
  unreadable: {
    broken:
      'Le navigateur ne peut pas ouvrir ce que vous gardez\u00a0: son fichier, sur ce disque, est endommagé.',
    full: 'Le navigateur ne peut pas ouvrir ce que vous gardez\u00a0: le disque est plein. Libérez de la place, puis redémarrez le navigateur.',
    private:
      'Ce navigateur est réglé pour ne rien retenir, et ne laisse donc rien garder à Sous-main. Convertir une heure et rechercher des mots restent possibles. Pour tout le reste, laissez le navigateur conserver l’historique (dans ses réglages, à «\u202fvie privée\u202f»), puis redémarrez-le.',
  },
  lost: {
    empty: 'Le navigateur a perdu ce que vous gardiez ici, et a recommencé à vide sans le dire.',
    older:
      'Le navigateur a rendu un état antérieur de ce que vous gardez\u00a0: les derniers changements n’y sont pas.',
    rows: 'Le navigateur a perdu une partie de ce que vous gardez.',
  },
  readOnly: (when) => `Ce que vous voyez a été gardé à part\u00a0: ${when}. Cela se lit, sans se modifier.`,
  nothingOutside: 'Rien n’a encore été gardé à part.',
  toRepair: 'Voir ce qui est possible',
  toRestore: 'Voir ce qui peut revenir',

  allWell: 'Ce que vous gardez s’ouvre, et tout y est. Il n’y a rien à réparer.',
  cause: 'Une coupure de courant, un plantage ou un disque défaillant peuvent en être la cause.',
  difference: (before, now) => `Il y avait\u00a0: ${before}. Il y a maintenant\u00a0: ${now}.`,
  restart: 'Redémarrez d’abord le navigateur\u00a0: parfois, cela suffit.',
  outside: 'Ce qui est gardé à part',
  outsideOf: (when, holds) =>
    `Une copie du ${when}\u00a0: ${holds}. Elle reste telle quelle tant que vous n’avez pas décidé.`,
  outsideWithout: 'N’y sont pas\u00a0: les textes des pages, et chaque consultation d’une commande.',
  outsideWithoutDossier:
    'N’y sont pas\u00a0: les dossiers et leurs signets, trop volumineux, et chaque consultation d’une commande.',
  save: 'Enregistrer la copie dans un fichier',
  saved: 'Le fichier est dans vos téléchargements. C’est une sauvegarde comme les autres.',
  repair: 'Réparer et restaurer',
  repairHint:
    'Ce qui est endommagé est effacé\u00a0: plus personne ne peut le lire. Vous voyez ensuite ce qui reviendrait, avant que rien ne revienne.',
  repairing: 'Réparation en cours…',
  permission:
    'Ici, seul le nettoyage du navigateur aide. Il demande si Sous-main peut effacer des données de navigation\u00a0: il efface ses propres données abîmées, et rien d’autre.',
  permissionDo: 'Accepter et réparer',
  refused: 'Le navigateur ne l’a pas accepté. Rien n’a changé.',
  failed:
    'Le navigateur ne laisse pas Sous-main réparer. Enregistrez la copie dans un fichier. Retirez ensuite Sous-main du navigateur, ajoutez-le de nouveau, et restaurez le fichier dans Sauvegarde.',
  repaired: 'Cela s’ouvre de nouveau.',
  restore: 'Restaurer la copie…',
  previewTitle: (when) => `Gardé à part\u00a0: ${when}`,
  restored: 'Ce qui était gardé est de nouveau là.',
  otherFile: 'Restaurer une autre sauvegarde',
  accept: 'Continuer avec ce qui est là',
  acceptTitle: 'Continuer avec ce qui est là\u202f?',
  acceptWhat:
    'Désormais, la copie suit ce qui est là, et ce qu’elle seule contient disparaît. Dans le doute, enregistrez-la d’abord dans un fichier.',

  copy: 'Une copie à part, toute seule',
  copyHint:
    'Après des changements, l’essentiel est écrit une seconde fois ailleurs dans ce navigateur\u00a0: commandes avec leur historique, fournisseurs, partenaires, feuilles, dossiers, signets et réglages, mais pas les textes des pages. Cela aide quand le navigateur abîme ses propres données. Contre un ordinateur perdu, seul un fichier aide.',
  copyOf: (when, size) => `Dernière écriture\u00a0: ${when} (${size}).`,
  copyNone: 'Rien n’a encore été écrit.',
  lowSpace: (left) =>
    `Il reste peu de place pour ce navigateur\u00a0: ${left}. Libérez de la place sur le disque. Ce qui ne trouve pas de place est refusé, et rien ne se perd pour autant.`,
};
