import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { predicateStatus } from '../src/reading/status/predicate-status.ts'
import { dataFrom } from '../src/resources/node.ts'
import { parseStatusLexicon } from '../src/resources/status.ts'

const root = new URL('../', import.meta.url)
const lexicon = parseStatusLexicon(readFileSync(new URL('data/en/status.tsv', root), 'utf8'))
const ready = existsSync(new URL('src/languages/en.ts', root))

/** Examples that the parser may misread; a rise means that a rule or the network got worse. */
const MISREAD = 0.03

describe('the lexicon of status', () => {
  it('has no example twice', () => {
    const examples = lexicon.rows.map((row) => row.example)
    expect(examples.filter((example, at) => examples.indexOf(example) !== at)).toEqual([])
  })

  it.runIf(ready)('gives its examples their status', async () => {
    const { createReader } = await import('../src/languages/reader.ts')
    const reader = await createReader(dataFrom())
    const faults = lexicon.rows.flatMap(({ predicate, example, expected }) => {
      const doc = reader.parse(example)
      const sentence = doc.sentences[0]
      const head = sentence?.tokens.find((token) => token.lemma.toLowerCase() === expected.lemma)
      const got = sentence && head ? predicateStatus(doc, sentence, head.id, lexicon).value : 'no such word'
      return got === expected.value ? [] : [`${predicate}: ${example} wants ${expected.value}, got ${got}`]
    })
    expect(faults.length, faults.join('\n')).toBeLessThanOrEqual(lexicon.rows.length * MISREAD)
  })
})
