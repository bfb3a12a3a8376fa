import { answerMessages } from '../../utils/handle-messages.ts';
import { orderCommands } from './order-commands.ts';
import { pageCommands } from './page-commands.ts';
import { supplierCommands } from './supplier-commands.ts';
import { teachCommands, teachVisitCommands } from './teach-commands.ts';
import { visitCommands } from './visit-commands.ts';

/** Every message has its command here; the tables in `utils/messages.ts` say what each does. */
export const answer = answerMessages(
  { ...pageCommands, ...orderCommands, ...supplierCommands, ...teachCommands },
  { ...visitCommands, ...teachVisitCommands },
);
