import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codePoints } from './code-points.ts'
import { FAKE_TEXT, fake } from './fake-claims.ts'
import { webAnnotation } from './web-annotation.ts'
import { written } from './written.ts'

async function itemsOf(...claims: ReturnType<typeof fake>[]) {
  const page = JSON.parse(await written(webAnnotation(claims)))
  expect(page).toMatchObject({ '@context': ['http://www.w3.org/ns/anno.jsonld', {}], type: 'AnnotationPage' })
  return page.items
}

test('the target is the words in the document, counted in code points', async () => {
  const [item] = await itemsOf(fake())
  const [position, quote] = item.target.selector
  expect([...FAKE_TEXT].slice(position.start, position.end).join('')).toBe(quote.exact)
  expect(position).toEqual({ type: 'TextPositionSelector', start: 10, end: 65 })
  expect(quote).toEqual({
    type: 'TextQuoteSelector',
    exact: 'Norway delivered 1,200 tons of wheat to Mali on 3 March',
    prefix: '🌾 Bamako. ',
    suffix: ', Anna Berg',
  })
  expect(item.target.source).toMatchObject({ id: 'https://record.example/wheat', type: 'Text', language: 'en' })
})

test('the bodies classify and describe', async () => {
  const [item] = await itemsOf(fake())
  expect(item).toMatchObject({ id: 'urn:chancery:claim:c_1', type: 'Annotation', motivation: 'classifying' })
  expect(item.body.slice(0, -1).map((body: { value: string }) => body.value)).toEqual(['AID', 'humanitarian'])
  const [actor] = item.body.at(-1)['chancery:actors']
  const [{ start, end }] = actor['chancery:selector']
  expect([...FAKE_TEXT].slice(start, end).join('')).toBe('Norway')
})

test('without the text there is no position, and without an address the document has a name', async () => {
  const [item] = await itemsOf(fake({}, { text: null, url: 'no address', id: 'd 1' }))
  expect(item.target.selector.map((selector: { type: string }) => selector.type)).toEqual(['TextQuoteSelector'])
  expect(item.target.source.id).toBe('urn:chancery:document:d%201')
})

test('several claims, of several documents, and none', async () => {
  const other = fake({ id: 'c_2' }, { id: 'd_2', text: FAKE_TEXT.replace('🌾', 'A') })
  const items = await itemsOf(fake(), other, fake({ id: 'c_3' }))
  expect(items.map((item: { target: { selector: { start: number }[] } }) => item.target.selector[0]!.start)).toEqual([
    10, 11, 10,
  ])
  expect(await itemsOf()).toEqual([])
})

test('code points select what code units select', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 3, maxLength: 3 }),
      ([a, b, c]) => {
        const text = a! + b! + c!
        const { start, end } = codePoints(text)({ start: a!.length, end: a!.length + b!.length })
        expect([...text].slice(start, end).join('')).toBe(b)
      },
    ),
  )
})
