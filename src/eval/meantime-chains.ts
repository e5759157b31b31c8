import { readMarkup } from './markup.ts'

/**
 * The chain of every event mention of a MEANTIME article, by the mention's id: mentions of several articles that tell of
 * one event have one chain (the `instance_id` of the EVENT that they refer to).
 */
export function readChains(xml: string): ReadonlyMap<string, string> {
  const instances = new Map<string, string>()
  for (const [tag] of xml.matchAll(/<EVENT\b[^>]*>/g)) {
    const { m_id: id, instance_id: instance } = attributesOf(tag)
    if (id && instance) instances.set(id, instance)
  }
  const chains = new Map<string, string>()
  for (const [, body] of xml.matchAll(/<REFERS_TO\b[^>]*>([\s\S]*?)<\/REFERS_TO>/g)) {
    const target = /<target\b[^>]*>/.exec(body!)?.[0]
    const instance = target && instances.get(attributesOf(target).m_id ?? '')
    if (instance === undefined) continue
    for (const [source] of body!.matchAll(/<source\b[^>]*>/g)) {
      const { m_id: id } = attributesOf(source)
      if (id) chains.set(id, instance)
    }
  }
  return chains
}

function attributesOf(tag: string): Readonly<Record<string, string>> {
  return readMarkup(tag.endsWith('/>') ? tag : `${tag.slice(0, -1)}/>`).elements[0]?.attributes ?? {}
}
