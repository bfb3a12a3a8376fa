/** Languages business is done in, by BCP 47 code. */
const CODES =
  'fr en de es it pt nl ar zh ja ko hi bn ur fa tr ru uk pl cs sk hu ro bg el he sv da nb fi et lv lt hr sr sl vi th id ms sw am wo mg ht ca eu ga'.split(
    ' ',
  );

/** Each by its name in the owner's language, in that language's order. */
export function languageOptions(language: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return CODES.map((code) => ({ value: code, label: names.of(code) ?? code })).sort((a, b) =>
    a.label.localeCompare(b.label, language),
  );
}

/** `français (Canada)` for `fr-CA`; the code itself where it has no name. */
export function languageName(code: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
}
