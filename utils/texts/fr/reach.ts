import type { FirstTexts } from '../texts.ts';

export const reach: FirstTexts['reach'] = {
  until: (here, there) => (there === null ? `jusqu’à ${here}` : `jusqu’à ${here} ici, ${there} là-bas`),
  onOtherDay: (clock, weekday) => `${weekday} ${clock}`,
  ways: { phone: 'Appeler', mail: 'Écrire', whatsapp: 'WhatsApp', meeting: 'Réunion' },
  reachBy: {
    phone: (value) => `Appeler ${value}`,
    mail: (value) => `Écrire à ${value}`,
    whatsapp: (value) => `WhatsApp ${value}`,
    meeting: (value) => `Ouvrir ${value}`,
  },
};
