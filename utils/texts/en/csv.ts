/** The spreadsheet: the separator its language's programs expect, and the columns. */
export const csv = {
  separator: ',',
  columns: {
    supplier: 'Supplier',
    reference: 'Reference',
    order: 'Order',
    status: 'State',
    shopWords: 'Shop’s words',
    placedOn: 'Placed on',
    dueOn: 'Due on',
    dueBy: 'Promised by',
    lateDays: 'Working days late',
    receivedOn: 'Received on',
    total: 'Total',
    carrier: 'Carrier',
    tracking: 'Tracking number',
    seenAt: 'Last seen (UTC)',
    note: 'Note',
    url: 'Page',
  },
  promisedBy: { shop: 'shop', user: 'you', learned: 'usual delay' },
  part: (day: string) => `${day} (part)`,
};
