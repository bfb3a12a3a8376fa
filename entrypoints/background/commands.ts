import { answerMessages } from '../../utils/handle-messages.ts';
import { currentTeaching, forgetTeaching } from './teaching-state.ts';

const pages = async () => (await import('./page-commands.ts')).pageCommands;
const references = async () => (await import('./page-references.ts')).referenceCommands;
const orders = async () => (await import('./order-commands.ts')).orderCommands;
const suppliers = async () => (await import('./supplier-commands.ts')).supplierCommands;
const partners = async () => (await import('./partner-commands.ts')).partnerCommands;
const dossier = async () => (await import('./dossier-commands.ts')).dossierCommands;
const example = async () => (await import('./example-commands.ts')).exampleCommands;
const checking = async () => (await import('./check-commands.ts')).checkCommands;
const backups = async () => (await import('./backup-commands.ts')).backupCommands;
const safety = async () => (await import('./safety-commands.ts')).safetyCommands;
const pile = async () => (await import('./pile-commands.ts')).pileCommands;
const teaching = async () => (await import('./teach-commands.ts')).teachCommands;
const visits = async () => (await import('./visit-commands.ts')).visitCommands;
const pointing = async () => (await import('./teach-commands.ts')).teachVisitCommands;

/**
 * Every message has its command here; the tables in `utils/messages.ts` say what each does. A worker that was just
 * woken evaluates only what the message at hand needs.
 */
export const answer = answerMessages(
  {
    'page.read': async (...args) => (await pages())['page.read'](...args),
    'page.references': async (...args) => (await references())['page.references'](...args),
    'orders.follow': async (...args) => (await pages())['orders.follow'](...args),
    'orders.add': async (...args) => (await orders())['orders.add'](...args),
    'orders.edit': async (...args) => (await orders())['orders.edit'](...args),
    'orders.received': async (...args) => (await orders())['orders.received'](...args),
    'orders.delete': async (...args) => (await orders())['orders.delete'](...args),
    'orders.restore': async (...args) => (await orders())['orders.restore'](...args),
    'orders.correct': async (...args) => (await orders())['orders.correct'](...args),
    'checks.now': async (...args) => (await orders())['checks.now'](...args),
    'suppliers.edit': async (...args) => (await suppliers())['suppliers.edit'](...args),
    'suppliers.uncorrect': async (...args) => (await suppliers())['suppliers.uncorrect'](...args),
    'suppliers.teach': async (...args) => (await suppliers())['suppliers.teach'](...args),
    'suppliers.forget': async (...args) => (await suppliers())['suppliers.forget'](...args),
    'suppliers.move': async (...args) => (await suppliers())['suppliers.move'](...args),
    'partners.add': async (...args) => (await partners())['partners.add'](...args),
    'partners.edit': async (...args) => (await partners())['partners.edit'](...args),
    'partners.addEntry': async (...args) => (await partners())['partners.addEntry'](...args),
    'partners.removeEntry': async (...args) => (await partners())['partners.removeEntry'](...args),
    'partners.delete': async (...args) => (await partners())['partners.delete'](...args),
    'partners.restore': async (...args) => (await partners())['partners.restore'](...args),
    'partners.arrange': async (...args) => (await partners())['partners.arrange'](...args),
    'partners.call': async (...args) => (await partners())['partners.call'](...args),
    'dossier.save': async (...args) => (await dossier())['dossier.save'](...args),
    'dossier.undo': async (...args) => (await dossier())['dossier.undo'](...args),
    'dossier.edit': async (...args) => (await dossier())['dossier.edit'](...args),
    'dossier.merge': async (...args) => (await dossier())['dossier.merge'](...args),
    'dossier.unmerge': async (...args) => (await dossier())['dossier.unmerge'](...args),
    'dossier.delete': async (...args) => (await dossier())['dossier.delete'](...args),
    'dossier.restore': async (...args) => (await dossier())['dossier.restore'](...args),
    'dossier.editQuote': async (...args) => (await dossier())['dossier.editQuote'](...args),
    'dossier.deleteQuote': async (...args) => (await dossier())['dossier.deleteQuote'](...args),
    'dossier.restoreQuote': async (...args) => (await dossier())['dossier.restoreQuote'](...args),
    'dossier.addFolder': async (...args) => (await dossier())['dossier.addFolder'](...args),
    'dossier.editFolder': async (...args) => (await dossier())['dossier.editFolder'](...args),
    'dossier.arrangeFolders': async (...args) => (await dossier())['dossier.arrangeFolders'](...args),
    'dossier.deleteFolders': async (...args) => (await dossier())['dossier.deleteFolders'](...args),
    'dossier.look': async (...args) => (await checking())['dossier.look'](...args),
    'dossier.check': async (...args) => (await checking())['dossier.check'](...args),
    'dossier.highlight': async (...args) => (await checking())['dossier.highlight'](...args),
    'dossier.openMarked': async (...args) => (await checking())['dossier.openMarked'](...args),
    'dossier.keepFound': async (...args) => (await checking())['dossier.keepFound'](...args),
    'dossier.keepEarlier': async (...args) => (await checking())['dossier.keepEarlier'](...args),
    'dossier.restoreFolders': async (...args) => (await dossier())['dossier.restoreFolders'](...args),
    'dossier.stageImport': async (...args) => (await dossier())['dossier.stageImport'](...args),
    'dossier.takeImport': async (...args) => (await dossier())['dossier.takeImport'](...args),
    'dossier.undoImport': async (...args) => (await dossier())['dossier.undoImport'](...args),
    'example.fill': async (...args) => (await example())['example.fill'](...args),
    'example.empty': async (...args) => (await example())['example.empty'](...args),
    'pile.add': async (...args) => (await pile())['pile.add'](...args),
    'pile.edit': async (...args) => (await pile())['pile.edit'](...args),
    'pile.delete': async (...args) => (await pile())['pile.delete'](...args),
    'pile.restore': async (...args) => (await pile())['pile.restore'](...args),
    'pile.done': async (...args) => (await pile())['pile.done'](...args),
    'pile.later': async (...args) => (await pile())['pile.later'](...args),
    'pile.turn': async (...args) => (await pile())['pile.turn'](...args),
    'settings.save': async (...args) => (await suppliers())['settings.save'](...args),
    'backup.stage': async (...args) => (await backups())['backup.stage'](...args),
    'backup.restore': async (...args) => (await backups())['backup.restore'](...args),
    'backup.empty': async (...args) => (await backups())['backup.empty'](...args),
    'backup.saved': async (...args) => (await backups())['backup.saved'](...args),
    'backup.weekly': async (...args) => (await backups())['backup.weekly'](...args),
    'safety.repair': async () => (await safety())['safety.repair'](),
    'safety.accept': async () => (await safety())['safety.accept'](),
    'teach.start': async (...args) => (await teaching())['teach.start'](...args),
    'teach.current': currentTeaching,
    'teach.save': async (...args) => (await teaching())['teach.save'](...args),
    'teach.cancel': forgetTeaching,
    'page.diagnose': async (...args) => (await teaching())['page.diagnose'](...args),
  },
  {
    'visit.start': async (...args) => (await visits())['visit.start'](...args),
    'visit.read': async (...args) => (await visits())['visit.read'](...args),
    'visit.look': async (...args) => (await visits())['visit.look'](...args),
    'teach.pointed': async (...args) => (await pointing())['teach.pointed'](...args),
  },
);
