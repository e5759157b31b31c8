import { describe, expect, it } from 'vitest'
import { createReader } from '../src/languages/reader.ts'
import { loadEnglish } from '../src/resources/english.ts'
import { dataFrom } from '../src/resources/node.ts'
import { codingsOf, gives } from '../training/codings.ts'

const reader = await createReader(dataFrom())
const { codebook } = await loadEnglish(dataFrom())
const rows = [...codebook.rows.values()].flat().sort((a, b) => a.line - b.line)

const types = [...new Set(rows.map(({ type }) => type ?? 'no event'))]

describe('the examples of the codebook', () => {
  it.each(types)('give the codings that their rows state: %s', (type) => {
    const wrong = rows.flatMap(({ name, type: own, example, coding }) => {
      if ((own ?? 'no event') !== type) return []
      const doc = reader.document(example, { date: '2024-06-03' })
      if (gives(doc, coding)) return []
      return [`${name}: ${example} wanted ${coding}, got ${codingsOf(doc).join(' ; ') || 'none'}`]
    })
    expect(wrong).toEqual([])
  })
})
