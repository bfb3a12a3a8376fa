import { countingIn } from '../counting.ts';

const { figure } = countingIn('en');

/** The message to a supplier whose order is awaited. Lines are joined, paragraphs kept apart. */
export const chase = {
  subject: (reference: string) => `Order ${reference}: when will it arrive?`,
  subjectWithoutReference: 'Our order: when will it arrive?',
  hello: 'Hello,',
  order: (reference: string | null, placed: string | null) =>
    `We are writing about our order${reference ? ` ${reference}` : ''}${placed ? `, placed on ${placed}` : ''}.`,
  late: {
    shop: (day: string, days: number) =>
      `You had promised it for ${day}: it is ${days === 1 ? 'one working day' : `${figure(days)} working days`} late.`,
    user: (day: string, days: number) =>
      `We expected it on ${day}: it is ${days === 1 ? 'one working day' : `${figure(days)} working days`} late.`,
    learned: (day: string, _days: number) => `Going by our earlier orders, we expected it around ${day}.`,
  },
  due: {
    shop: (day: string) => `You have promised it for ${day}.`,
    user: (day: string) => `We expect it on ${day}.`,
    learned: (day: string) => `Going by our earlier orders, we expect it around ${day}.`,
  },
  partReceived: (day: string) => `We received a part of it on ${day}; the rest has not arrived.`,
  tracking: (number: string) => `Tracking number: ${number}.`,
  items: 'It contains:',
  item: (name: string, quantity: number | null) =>
    quantity === null ? `- ${name}` : `- ${figure(quantity)} × ${name}`,
  moreItems: (n: number) => `- and ${figure(n)} more`,
  question: 'Could you tell us where it stands, and when it will be here?',
  thanks: 'Thank you in advance.',
  regards: 'Kind regards,',
};
