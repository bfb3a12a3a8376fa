import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { recogniseReferences } from '../../../../utils/dossier/references/recognise.ts';

/** Citations from many sources lie beside the project, never in it; `SHARED_CASES` may say where else. */
const file = resolve(process.env.SHARED_CASES ?? '../shared/cases', 'citations.json');

interface Case {
  id: string;
  text: string;
  expect: Record<string, unknown>[];
}

if (!existsSync(file)) {
  process.stderr.write(`No citations at ${file}: none is tried in this run.\n`);
  test.skip(`no citations at ${file}`, () => {});
} else {
  const { cases }: { cases: Case[] } = JSON.parse(readFileSync(file, 'utf8'));
  test.each(cases)('$id: $text', ({ text, expect: expected }) => {
    const found = recogniseReferences(text);
    expect(found).toMatchObject(
      // How far an address may be trusted, and versions of 2019, are notes on the case.
      expected.map(({ urlLevel: _, knownVersion: __, ...fields }) => fields),
    );
    for (const { match, start, end } of found) expect(text.slice(start, end)).toBe(match);
  });
}
