/**
 * A quantity as printed: `× 4`, `4 ×`, `4,00`, `4.00 Units`, `1 234`, `1.234,5`. `null` when there is none or two.
 * One separator with three digits behind it (`1.234`) groups thousands only if the number could not be a quantity
 * with three decimals, as Odoo prints them (`4.000`): that is `null`.
 */
export function readQuantity(text: string | null): number | null {
  if (text === null) return null;
  const found = text.slice(0, 200).match(/(?<![\p{L}\d])\d[\d.,'’\s]*/gu) ?? [];
  const printed = found[0]?.replace(/[\s'’]+(?=\d{3}(?!\d))/g, '').replace(/[\s.,'’]+$/, '');
  if (printed === undefined || found.length > 1 || /[\s'’]/.test(printed)) return null;
  const plain = withoutGroups(printed);
  if (plain === null) return null;
  const value = Number(plain);
  return Number.isFinite(value) && value >= 0 && value < 1e9 ? value : null;
}

function withoutGroups(printed: string): string | null {
  const decimal = Math.max(printed.lastIndexOf('.'), printed.lastIndexOf(','));
  if (decimal < 0) return printed;
  const sign = printed.charAt(decimal);
  const other = sign === '.' ? ',' : '.';
  const count = printed.split(sign).length - 1;
  if (count > 1)
    return /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+$/.test(printed) ? printed.replaceAll(sign, '') : null;
  const [whole = '', decimals = ''] = [printed.slice(0, decimal), printed.slice(decimal + 1)];
  if (whole.includes(other)) {
    return /^\d{1,3}(?:[.,]\d{3})+$/.test(whole) ? `${whole.replaceAll(other, '')}.${decimals}` : null;
  }
  if (decimals.length === 3 && !/^0+$/.test(decimals) && whole !== '0') return null;
  if (decimals.length === 3 && /^0+$/.test(decimals)) return /^0/.test(whole) ? '0' : null;
  return `${whole}.${decimals}`;
}

/** A total as the shop shows it, white space folded; of a struck and a new price, the last one. */
export function readTotal(text: string | null): string | null {
  const folded = (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);
  if (folded === '') return null;
  return /\d/.test(folded) ? folded : null;
}
