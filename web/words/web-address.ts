/** Where a link to a page of the web leads; null for what is no address, or one that would do something else than open a page. */
export function webAddress(url: string | null): { readonly href: string; readonly host: string } | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href, host } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? { href, host } : null
}
