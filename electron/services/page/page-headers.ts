/** The headers of every answer that the page sees: what it may load, and from where. */

import { SCREEN_SHEET } from '../../../shared/handover/html/styles.ts';
import { SHEET_STYLES_HASH } from '../../../shared/handover/table/sheet-styles.ts';

/** `connect` is what the page may call: nothing on the desktop, its own host in a browser. */
export function contentSecurityPolicy(connect: "'none'" | "'self'"): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    // The preview of a copy stands in a frame that this page's policy governs too: its style is let in, no script.
    `style-src 'self' '${SCREEN_SHEET.hash}' '${SHEET_STYLES_HASH}'`,
    "font-src 'self'",
    "worker-src 'self'",
    "img-src 'self' data: blob:",
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

export function pageHeaders(connect: "'none'" | "'self'"): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentSecurityPolicy(connect),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), payment=()',
    'cache-control': 'no-store',
  };
}
