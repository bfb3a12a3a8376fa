// Runs in a page of Chromium.
import { watchPage } from '../../entrypoints/visit/watch-page.ts';
import { interleave } from './benchmark.ts';

const NODES = 10_000;
/** As many are put in at once as a page renders in one go. */
const AT_ONCE = 100;
const NUMBER = /(?:commande|order)\s*(?:n[°o.]|#)?\s*[:#]?\s*[A-Z0-9][A-Z0-9/-]{3,24}/iu;

/** Watches the page, and answers how to stop. */
type Watch = () => () => void;

const nobody: Watch = () => () => {};

const ours: Watch = () => {
  const ended = new AbortController();
  watchPage(
    async () => false,
    () => {},
    ended.signal,
  );
  return () => ended.abort();
};

/** As it is often written: every node that comes is looked at as it comes. */
const everyNode: Watch = () => {
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) NUMBER.test(node.textContent ?? '');
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  return () => observer.disconnect();
};

export function measure(blocks: number, rounds: number): Promise<Record<string, number[]>> {
  const arms: Record<string, Watch> = {
    'no observer': nobody,
    'the same again': nobody,
    ours,
    'an expression for every node': everyNode,
  };
  return interleave(
    Object.fromEntries(Object.entries(arms).map(([name, watch]) => [name, () => timed(watch)])),
    { blocks, rounds },
  );
}

/** Milliseconds until all nodes are in and every observer was told. */
async function timed(watch: Watch): Promise<number> {
  const stop = watch();
  const list = document.createElement('ul');
  document.body.append(list);
  const started = performance.now();
  for (let first = 0; first < NODES; first += AT_ONCE) {
    for (let n = first; n < first + AT_ONCE; n++) {
      const line = document.createElement('li');
      line.textContent = `Ligne ${n} du catalogue, en stock`;
      list.append(line);
    }
    await null; // observers are told when the task's own work is done
  }
  const milliseconds = performance.now() - started;
  stop();
  list.remove();
  await new Promise((rested) => setTimeout(rested, 20));
  return milliseconds;
}
