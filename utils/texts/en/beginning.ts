export const beginning = {
  title: 'Three gestures to begin with',
  done: 'done',
  order: {
    title: 'Follow an order',
    here: 'This page shows one. Follow it, above.',
    elsewhere: 'Open its page at a supplier, or the list of your orders, and click on this button there.',
  },
  partner: {
    title: 'Add a partner',
    how: 'A name and a city: you then see whether to call now, and if not, when.',
    add: 'Add',
  },
  sentence: {
    title: 'Keep a sentence of the law',
    here: 'Select it in this page, then right click: “Save to dossier”.',
    elsewhere: 'Select it where you read it, then right click: “Save to dossier”.',
  },
  example: {
    title: 'Example',
    /** In the column left of the margin, and in the side bar. */
    mark: 'example',
    offer: 'Or look around first, on a desk of invented things.',
    about:
      'Invented orders, partners and a page of law, to look around with. They never reach the network, and removing them touches nothing of yours. What you write on them goes with them.',
    fill: 'Fill with an example',
    filled: 'The example is laid out.',
    shown: 'Some of what you see is an example.',
    remove: 'Remove the example',
    removed: 'The example is gone.',
  },
};
