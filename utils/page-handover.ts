/**
 * How data gets to a script injected as a file: put into the isolated world just before, which the page does not
 * see, and taken out by the script at its start.
 */
export const HANDOVER = 'sous-main.handover';

/** Injected as a function, so it may use nothing from outside. */
export function handOver(name: string, value: unknown): void {
  Reflect.set(globalThis, Symbol.for(name), value);
}

/** Takes what was handed over, once. It comes from our own background, so it has the type it was given there. */
export function takeHandover<Value>(): Value | null {
  const key = Symbol.for(HANDOVER);
  const value: Value | undefined = Reflect.get(globalThis, key);
  Reflect.deleteProperty(globalThis, key);
  return value ?? null;
}

const PLACES = Symbol.for('sous-main.places');

/** The script of a visit, which lives in the same world, will want to know where the full reader found its orders. */
export function askForPlaces(): void {
  Reflect.set(globalThis, PLACES, []);
}

/** The element of each order, left by the full reader for whoever asked; nothing where nobody did. */
export function leavePlaces(places: (Element | null)[]): void {
  if (Reflect.has(globalThis, PLACES)) Reflect.set(globalThis, PLACES, places);
}

export function takePlaces(): (Element | null)[] {
  const places: (Element | null)[] = Reflect.get(globalThis, PLACES) ?? [];
  Reflect.deleteProperty(globalThis, PLACES);
  return places;
}
