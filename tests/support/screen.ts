import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { requireProgram } from './programs.ts';

/** A screen that nobody sees, with mouse and keyboard: for what a browser draws outside its pages. */
export interface Screen {
  /** Its X display, `:99`. */
  display: string;
  /** Clicks with the right button, in pixels from the top left. */
  rightClick(x: number, y: number): Promise<void>;
  /** Presses keys one after the other, by their X names: `Up`, `Return`. */
  press(...keys: string[]): Promise<void>;
  /** How many windows are shown; an open menu is one. */
  windowCount(): Promise<number>;
  close(): void;
}

export async function openScreen(): Promise<Screen> {
  const hands = requireProgram('xdotool');
  const args = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
  const server = spawn(requireProgram('xvfb'), args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = await displayOf(server);
  const env = { ...process.env, DISPLAY: display };
  const xdotool = async (...command: string[]) => {
    const { stdout } = await promisify(execFile)(hands, command, { env });
    return stdout;
  };
  return {
    display,
    async rightClick(x, y) {
      await xdotool('mousemove', String(x), String(y), 'click', '3');
    },
    async press(...keys) {
      await xdotool('key', ...keys);
    },
    async windowCount() {
      // A window that goes while they are counted makes it stop with an error: they are counted again.
      const count = () => xdotool('search', '--onlyvisible', '--class', '.*');
      const ids = await count().catch(count);
      return ids.trim().split('\n').length;
    },
    close: () => server.kill(),
  };
}

/** The server takes a free display and says which on its third stream. */
function displayOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', () => reject(new Error('the screen could not be opened')));
    server.stdio[3]?.on('data', (number: Buffer) => resolve(`:${String(number).trim()}`));
  });
}
