import type { worker } from './en/worker.ts';
import type { Language } from './texts.ts';

/** What the background says, of all that is said: the rest would be loaded with each start of Chromium's worker. */
export type WorkerTexts = typeof worker;

const ALL: Record<Language, () => Promise<WorkerTexts>> = {
  en: async () => (await import('./en/worker.ts')).worker,
  fr: async () => (await import('./fr/worker.ts')).worker,
};

export function loadWorkerTexts(language: Language): Promise<WorkerTexts> {
  return ALL[language]();
}
