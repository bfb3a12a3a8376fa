import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The address that every measured page lives under. */
export const SITE = 'http://bench.localhost';

/** Writes an extension with these files into a folder of its own. */
export function makeExtension(files: Record<string, string>, manifest: object = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sous-main-bench-'));
  const whole = {
    manifest_version: 3,
    name: 'bench',
    version: '1.0',
    background: { service_worker: 'worker.js' },
    ...manifest,
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(whole));
  for (const [name, text] of Object.entries({ 'worker.js': '', ...files }))
    writeFileSync(path.join(folder, name), text);
  return folder;
}

/** An extension that does nothing but run `script` in every page of the site. */
export function contentScript(script: string, worker = ''): string {
  return makeExtension(
    { 'content.js': script, 'worker.js': worker },
    { content_scripts: [{ matches: [`${SITE}/*`], js: ['content.js'], run_at: 'document_idle' }] },
  );
}

/** A file of the built extension. */
export function built(name: string): string {
  return readFileSync(path.join('.output/chrome-mv3', name), 'utf8');
}

/** The built extension, copied. */
export function copyOfOurs(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sous-main-bench-'));
  cpSync('.output/chrome-mv3', folder, { recursive: true });
  return folder;
}

/** A package's file, for peers that are used as they are published. */
export function published(file: string): string {
  return readFileSync(path.join('node_modules', file), 'utf8');
}
