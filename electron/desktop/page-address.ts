/** The page's address: a scheme of our own with one host, so that it has an origin and nothing on disk is addressable. */
export const PAGE_SCHEME = 'app';
const PAGE_HOST = 'taiyaku';
export const PAGE_ADDRESS = `${PAGE_SCHEME}://${PAGE_HOST}/`;

/** Compared after parsing: `app://taiyaku.evil` and `app://taiyaku@evil` are other places. */
export function isPageAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === `${PAGE_SCHEME}:` && host === PAGE_HOST && username === '' && password === '';
}
