import { createInterface } from 'node:readline';

/**
 * Tries a part by hand: `npm run -s try -- order`. JSON lines on standard input, one JSON line out for each, in their
 * order; what cannot be read answers `{"error": "…"}` and the run goes on.
 */
interface Command {
  answer(line: unknown): unknown;
}

/** A command is a file of `try/`; only the one that is asked for is loaded. */
const commands: Record<string, () => Promise<Command>> = {
  order: () => import('./try/order.ts'),
  label: () => import('./try/label.ts'),
  zone: () => import('./try/zone.ts'),
  call: () => import('./try/call.ts'),
  overlap: () => import('./try/overlap.ts'),
  time: () => import('./try/time.ts'),
  cite: () => import('./try/cite.ts'),
};

const load = commands[process.argv[2] ?? ''];
if (load) await answerLines(await load());
else {
  process.stderr.write(`Usage: npm run -s try -- ${Object.keys(commands).join('|')} < lines.jsonl\n`);
  process.exitCode = 2;
}

async function answerLines(command: Command): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    const result = await Promise.try(() => command.answer(JSON.parse(line))).catch((error) => ({
      error: error instanceof Error ? error.message : String(error),
    }));
    if (!process.stdout.write(`${JSON.stringify(result)}\n`)) {
      await new Promise((drained) => process.stdout.once('drain', drained));
    }
  }
}
