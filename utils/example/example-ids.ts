/** How the ids of the example's rows begin, and no id of the owner's: those are UUIDs. */
export const EXAMPLE_PREFIX = 'example-';

/** The id of one row of the example: always the same, so that filled twice it is there once. */
export function exampleId(name: string): string {
  return `${EXAMPLE_PREFIX}${name}`;
}

export function isExample(id: string): boolean {
  return id.startsWith(EXAMPLE_PREFIX);
}
