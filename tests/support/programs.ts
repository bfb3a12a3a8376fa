import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { install, mayInstall } from './debian.ts';

/** What tests need that npm does not bring: browsers; and a screen without a display, and hands at it. */
export type ProgramName = 'chromium' | 'firefox' | 'xvfb' | 'xdotool';

/** Where each program is looked for: a variable that wins, names on the PATH, and the Debian package. */
const KNOWN: Record<ProgramName, { variable: string; commands: string[]; debian: string }> = {
  chromium: { variable: 'CHROMIUM_PATH', commands: ['chromium', 'chromium-browser'], debian: 'chromium' },
  firefox: { variable: 'FIREFOX_PATH', commands: ['firefox-esr', 'firefox'], debian: 'firefox-esr' },
  xvfb: { variable: 'XVFB_PATH', commands: ['Xvfb'], debian: 'xvfb' },
  xdotool: { variable: 'XDOTOOL_PATH', commands: ['xdotool'], debian: 'xdotool' },
};

/** Path of an installed program, or `null`. */
export function findProgram(name: ProgramName): string | null {
  const { variable, commands } = KNOWN[name];
  const given = process.env[variable];
  if (given) return given;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  for (const command of commands)
    for (const folder of folders) {
      const file = path.join(folder, command);
      if (isProgram(file)) return file;
    }
  return null;
}

/**
 * Path of the program, installed from Debian's packages first if it is missing and we may (root, apt-get).
 * Throws one sentence that says what to install.
 */
export function requireProgram(name: ProgramName): string {
  const found = findProgram(name);
  if (found && existsSync(found)) return found;
  const { variable, debian } = KNOWN[name];
  const advice = `Install ${name} (Debian: apt-get install ${debian}) or give its path in ${variable}.`;
  if (found) throw new Error(`${variable} is ${found}, which does not exist. ${advice}`);
  if (!mayInstall()) throw new Error(advice);
  try {
    install(debian);
  } catch (error) {
    throw new Error(`${advice} (apt-get could not: ${String(error)})`);
  }
  const installed = findProgram(name);
  if (!installed) throw new Error(advice);
  return installed;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
