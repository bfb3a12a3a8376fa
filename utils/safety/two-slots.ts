import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { digest } from '../backup/backup-file.ts';

/** What lies in a slot: the newer number is the newer text, and the sum (SHA-256) says whether it is whole. */
const slotShape = v.object({
  number: v.pipe(v.number(), v.integer(), v.minValue(0)),
  text: v.string(),
  sum: v.string(),
});

type Slot = v.InferOutput<typeof slotShape>;

/**
 * Texts in extension storage that outlive a torn write: each is put into the slot that holds the older one, and is
 * the valid one once it is whole there. In the background alone: nobody else writes.
 */
export async function writeSlot(name: string, text: string): Promise<void> {
  const slots = await readSlots(name);
  const [newest = null] = newestFirst(slots);
  const [first, second] = keysOf(name);
  const number = (newest?.number ?? 0) + 1;
  const slot: Slot = { number, text, sum: await sumOf(number, text) };
  await browser.storage.local.set({ [newest && newest === slots[0] ? second : first]: slot });
}

/** The texts that are whole, newest first. */
export async function slotTexts(name: string): Promise<string[]> {
  return newestFirst(await readSlots(name)).map(({ text }) => text);
}

function keysOf(name: string): readonly [string, string] {
  return [`${name}-a`, `${name}-b`];
}

function newestFirst(slots: readonly (Slot | null)[]): Slot[] {
  return slots.filter((slot) => slot !== null).sort((one, other) => other.number - one.number);
}

/** `null`: there is none, or it is not whole. */
async function readSlots(name: string): Promise<(Slot | null)[]> {
  const keys = keysOf(name);
  const stored: Record<string, unknown> = await browser.storage.local.get([...keys]);
  return Promise.all(keys.map((key) => wholeSlot(stored[key])));
}

async function wholeSlot(stored: unknown): Promise<Slot | null> {
  const slot = v.safeParse(slotShape, stored);
  if (!slot.success) return null;
  const { number, text, sum } = slot.output;
  return (await sumOf(number, text)) === sum ? slot.output : null;
}

function sumOf(number: number, text: string): Promise<string> {
  return digest(new TextEncoder().encode(`${number}\n${text}`));
}
