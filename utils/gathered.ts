/**
 * Carries out what is asked for at about the same time in one go: what comes while one go is under way waits for the
 * next. Each asker waits until its own is done, and hears of its failure.
 */
export function gathered<Item, Answer>(
  carryOut: (items: Item[]) => Promise<Answer>,
): (item: Item) => Promise<Answer> {
  let before: Promise<unknown> = Promise.resolve();
  let next: { items: Item[]; answer: Promise<Answer> } | null = null;
  const begin = (items: Item[]) => {
    next = null;
    return carryOut(items);
  };
  return (item) => {
    if (!next) {
      const items: Item[] = [];
      next = { items, answer: before.then(() => begin(items)) };
      before = next.answer.catch(() => undefined);
    }
    next.items.push(item);
    return next.answer;
  };
}
