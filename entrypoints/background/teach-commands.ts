import type { ContentHandlers, PageHandlers } from '../../utils/handle-messages.ts';

type TeachCommands = Pick<
  PageHandlers,
  'teach.start' | 'teach.current' | 'teach.save' | 'teach.cancel' | 'page.diagnose'
>;

export const teachCommands: TeachCommands = {
  'teach.start': notYet,
  'teach.current': async () => null,
  'teach.save': notYet,
  'teach.cancel': async () => undefined,
  'page.diagnose': notYet,
};

export const teachVisitCommands: Pick<ContentHandlers, 'teach.pointed'> = { 'teach.pointed': notYet };

async function notYet(): Promise<never> {
  throw new Error('Teaching is being written.');
}
