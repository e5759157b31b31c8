import { html } from 'hono/html'
import { nameOf, partsOf, type Schema } from './described.ts'

type Html = ReturnType<typeof html>

/** Words of an enumeration that are shown at once. */
const FEW = 5

/** "list of FoundClaim", with a link; "one of …" of few words, to be opened where there are many. */
export function typeWords(schema: Schema): Html | string {
  const name = nameOf(schema)
  if (name !== null) return html`<a href="#${name}">${name}</a>`
  if (schema.items !== undefined) return html`list of ${typeWords(schema.items)}`
  if (schema.enum !== undefined) return choiceWords(schema.enum.filter((word) => word !== null))
  const others = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])]
  if (others.length > 0) return html`${others.map((other, i) => html`${i === 0 ? '' : ' or '}${typeWords(other)}`)}`
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? ['anything'])
  return `${types.join(' or ')}${schema.format === undefined ? '' : ` (${schema.format})`}`
}

function choiceWords(words: readonly string[]): Html {
  const all = html`${words.map((word, i) => html`${i === 0 ? '' : ', '}<code>${word}</code>`)}`
  if (words.length <= FEW) return html`one of ${all}`
  return html`<details><summary>one of ${words.length} words</summary>${all}</details>`
}

/** The fields of a shape, each with its type and what it means. */
export function schemaTable(name: string, schema: Schema): Html {
  const fields = partsOf(schema).flatMap(({ properties }) => Object.entries(properties ?? {}))
  const bases = (schema.allOf ?? []).flatMap((part) => nameOf(part) ?? [])
  const words = html`<p>${schema.description ?? ''}${bases.map((base) => html` As <a href="#${base}">${base}</a>, and:`)}</p>`
  if (fields.length === 0) return words
  return html`${words}<div class="scroll" tabindex="0" role="region" aria-label="Fields of ${name}"><table>
<thead><tr><th scope="col">field</th><th scope="col">is</th><th scope="col">what</th></tr></thead>
<tbody>${fields.map(
    ([field, type]) => html`<tr><th scope="row"><code>${field}</code></th><td>${typeWords(type)}</td>
<td>${type.description ?? ''}</td></tr>`,
  )}</tbody></table></div>`
}
