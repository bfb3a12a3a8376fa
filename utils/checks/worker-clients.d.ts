/** The pages of a service worker; TypeScript's own types of it (`lib.webworker`) cannot stand beside a page's. */
declare const clients: {
  matchAll(of: { includeUncontrolled: boolean; type: 'all' }): Promise<WorkerClient[]>;
};

interface WorkerClient {
  readonly url: string;
  postMessage(message: unknown, handedOver: Transferable[]): void;
}
