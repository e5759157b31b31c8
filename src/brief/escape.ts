const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML: nothing in it is markup, in elements and in quoted attributes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!)
}

/** Text in elements, where what is isolated stands in <bdi>. */
export function isolatedHtml(text: string): string {
  return escaped(text).replaceAll('\u2068', '<bdi>').replaceAll('\u2069', '</bdi>')
}
