import { countingIn } from '../counting.ts';
import type { FirstTexts } from '../texts.ts';

const { figure } = countingIn('fr');

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const shortMonths = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juill.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
];
const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const shortWeekdays = ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'];

export const dates: FirstTexts['dates'] = {
  months,
  shortMonths,
  weekdays,
  shortWeekdays,
  dayAndMonth: (day, month) => `${day === 1 ? '1er' : day}\u00a0${month}`,
  withYear: (dayAndMonth, year) => `${dayAndMonth} ${year}`,
  withWeekday: (weekday, day) => `${weekday} ${day}`,
  clock: (hours, minutes) => `${hours}\u00a0h\u00a0${minutes}`,
  fullHour: (hours) => `${hours}\u00a0h`,
  duration: (hours, minutes) => (minutes === '00' ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${minutes}`),
  dayAndClock: (day, clock) => `${day} à ${clock}`,
  today: 'aujourd’hui',
  yesterday: 'hier',
  tomorrow: 'demain',
  now: 'à l’instant',
  minutesAgo: (n) => `il y a ${figure(n)}\u00a0min`,
  hoursAgo: (n) => `il y a ${figure(n)}\u00a0h`,
  daysAgo: (n) => `il y a ${figure(n)}\u00a0j`,
};
