const TABLES: Record<string, Record<string, string | string[]>> = {
  orders: { supplierId: 'supplierId', deletedAt: 'deletedAt' },
  orderEvents: { orderAt: ['orderId', 'at'], at: 'at' },
};

/** The floor: the same tables with the same indexes, and nothing between them and who asks. */
export class RawDatabase {
  readonly #db: IDBDatabase;

  private constructor(db: IDBDatabase) {
    this.#db = db;
  }

  static async open(): Promise<RawDatabase> {
    const request = indexedDB.open('raw', 1);
    request.onupgradeneeded = () => {
      for (const [name, indexes] of Object.entries(TABLES)) {
        const table = request.result.createObjectStore(name, { keyPath: 'id' });
        for (const [index, path] of Object.entries(indexes)) table.createIndex(index, path);
      }
    };
    return new RawDatabase(await answerOf(request));
  }

  putAll(name: string, rows: object[]): Promise<void> {
    const transaction = this.#db.transaction(name, 'readwrite');
    for (const row of rows) transaction.objectStore(name).put(row);
    return endOf(transaction);
  }

  allOf(name: string, index: string, value: string): Promise<object[]> {
    const table = this.#db.transaction(name).objectStore(name);
    return answerOf(table.index(index).getAll(IDBKeyRange.only(value)));
  }

  /** Reads, changes and writes an order, and adds what happened, in one transaction. */
  changeOrder(id: string, changes: object, event: object): Promise<void> {
    const transaction = this.#db.transaction(['orders', 'orderEvents'], 'readwrite');
    const table = transaction.objectStore('orders');
    const read = table.get(id);
    read.onsuccess = () => {
      table.put({ ...read.result, ...changes });
      transaction.objectStore('orderEvents').add(event);
    };
    return endOf(transaction);
  }
}

function answerOf<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
}
