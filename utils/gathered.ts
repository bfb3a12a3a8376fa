interface Waiting<Item, Answer> {
  item: Item;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/**
 * Carries out in one go what is asked for at the same time: what comes while one go is under way waits for the next.
 * Each asker waits until its own is done. Where all together fail, each is tried alone: one spoils no other.
 * @param carryOut all of them or none; its answers stand in the order of what is asked
 */
export function gathered<Item, Answer>(
  carryOut: (items: Item[]) => Promise<Answer[]>,
): (item: Item) => Promise<Answer> {
  const waiting: Waiting<Item, Answer>[] = [];
  let isUnderWay = false;
  const settle = async (some: Waiting<Item, Answer>[]): Promise<void> => {
    try {
      const answers = await carryOut(some.map(({ item }) => item));
      for (const [index, answer] of answers.entries()) some[index]?.resolve(answer);
    } catch (error) {
      const [first, ...others] = some;
      if (others.length === 0) return first?.reject(error);
      for (const one of some) await settle([one]);
    }
  };
  const begin = async () => {
    while (waiting.length > 0) await settle(waiting.splice(0));
    isUnderWay = false;
  };
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (isUnderWay) return;
      isUnderWay = true;
      queueMicrotask(begin); // what else is asked for in this moment comes along
    });
}
