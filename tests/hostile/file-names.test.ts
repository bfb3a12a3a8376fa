import { expect, test } from 'vitest';
import { exportName, FORMATS, type FormatName } from '../../utils/dossier/export/formats.ts';

const TODAY = '2026-11-23';

test('36 a file is named after its folder by letters, figures and hyphens alone', () => {
  const names = ['Retards de paiement', '..\\..\\con', '\u202egnp.exe', 'Œuvre « été »/2026', '租税', ''];
  expect(names.map((name) => exportName(name, 'json', TODAY))).toEqual([
    'dossier-retards-de-paiement-2026-11-23.json',
    'dossier-con-2026-11-23.json',
    'dossier-gnp-exe-2026-11-23.json',
    'dossier-uvre-ete-2026-2026-11-23.json',
    'dossier-2026-11-23.json',
    'dossier-2026-11-23.json',
  ]);
  for (const format of Object.keys(FORMATS) as FormatName[])
    expect(exportName('x'.repeat(500), format, TODAY)).toMatch(/^dossier-x{60}-2026-11-23\.[a-z.]+$/);
});
