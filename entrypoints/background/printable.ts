/** A title for the right-click menu, where `&` marks a key and `%s` is the selection. */
export function printable(title: string): string {
  return title
    .replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replaceAll('&', '&&')
    .replaceAll('%s', '% s')
    .slice(0, 80);
}
