import type { ExampleTexts } from '../example-texts.ts';

export const example: ExampleTexts = {
  suppliers: ['Example Joinery', 'Example Boxes', 'Example Hardware'],
  items: {
    'order-1': ['Solid oak table', 1],
    'order-2': ['Double-wall box 40 × 30 × 20', 200],
    'order-3': ['Brass hinge', 24],
    'order-4': ['Countersunk screw 4 × 40', 500],
    'order-5': ['Ash bench', 2],
    'order-6': ['Kraft paper, roll', 6],
  },
  partners: [
    { name: 'Example Cedar', place: 'Vancouver', group: 'Suppliers' },
    { name: 'Example Felt', place: 'Kathmandu', group: 'Suppliers' },
    { name: 'Example Fittings', place: 'Dubai', group: 'Suppliers' },
  ],
  callAbout: 'Ask for the new price list',
  folder: 'Late payment (example)',
  readings: [
    {
      url: 'https://eur-lex.europa.eu/eli/dir/2011/7/oj/eng',
      title: 'Directive 2011/7/EU on combating late payment in commercial transactions',
      site: 'EUR-Lex',
      language: 'en',
      tags: ['invoices'],
      note: 'Interest without a reminder: see the conditions below it.',
      references: [],
      text: 'Article 3\n\nTransactions between undertakings\n\n1. Member States shall ensure that, in commercial transactions between undertakings, the creditor is entitled to interest for late payment without the necessity of a reminder, where the following conditions are satisfied: (a) the creditor has fulfilled its contractual and legal obligations; and (b) the creditor has not received the amount due on time, unless the debtor is not responsible for the delay.',
      exact: 'the creditor is entitled to interest for late payment without the necessity of a reminder',
    },
  ],
};
