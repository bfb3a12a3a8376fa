/** Of the product's database, in every browser: it must not change. */
export const DATABASE_NAME = 'sous-main';
