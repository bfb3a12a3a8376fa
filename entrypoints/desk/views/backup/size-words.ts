import type { Texts } from '../../../../utils/texts/texts.ts';

/** `12 KB`, `3.4 MB`: thousands, as systems say it. */
export function sizeWords(bytes: number, texts: Texts['backup']): string {
  if (bytes < 1_000_000) return texts.kilobytes(Math.ceil(bytes / 1000));
  const megabytes = bytes / 1_000_000;
  return texts.megabytes(megabytes < 10 ? Math.round(megabytes * 10) / 10 : Math.round(megabytes));
}
