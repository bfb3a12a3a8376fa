import type { Way } from './partner.ts';

/** Fewer digits are an extension or a slip, and nobody abroad is reached by them. */
const DIGITS = 5;

/**
 * What the browser opens to reach somebody: `tel:`, `mailto:`, a chat or a meeting on the web; `null` where the value
 * cannot be meant so. Nothing that was typed becomes another kind of address.
 */
export function linkOf({ kind, value }: Way): string | null {
  const typed = value.trim();
  if (kind === 'phone') return numberOf(typed, /[^\d+*#]/g, (number) => `tel:${number}`);
  if (kind === 'whatsapp') return whatsAppLink(typed);
  if (kind === 'mail') return mailLink(typed);
  return webAddress(typed);
}

function numberOf(typed: string, noise: RegExp, link: (number: string) => string): string | null {
  const number = typed.replace(noise, '');
  return number.replace(/\D/g, '').length < DIGITS ? null : link(number);
}

/** Its links know numbers in full only: with the country's code, without the zeros or the plus before it. */
function whatsAppLink(typed: string): string | null {
  const number = typed.replace(/^https?:\/\/(?:wa\.me|api\.whatsapp\.com\/send\?phone=)\/?/i, '+');
  const full = number.replace(/^\s*(?:\+|00)/, '');
  if (/^\s*\(?0/.test(full)) return null;
  return numberOf(full.replace(/\(0\)/, ''), /\D/g, (digits) => `https://wa.me/${digits}`);
}

function mailLink(typed: string): string | null {
  const [name, host] = typed.split('@', 2);
  if (!name || !host || typed.split('@').length !== 2 || /\s/.test(typed)) return null;
  return `mailto:${encodeURIComponent(name)}@${encodeURIComponent(host)}`;
}

/** A meeting is on the web, and asked for safely where the address says nothing about it. */
function webAddress(typed: string): string | null {
  const address = /^[a-z][a-z\d+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url.href : null;
}
