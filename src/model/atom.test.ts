import { describe, expect, it } from 'vitest'
import { annotated } from '../../test/annotated.ts'
import { atoms } from './atom.ts'

describe('atoms', () => {
  it('cuts tokens into runs of letters, runs of digits and single characters, with their places', () => {
    const doc = annotated(['In mid-May ~, 3pm'])
    const cut = atoms(doc.sentences[0]!.tokens)
    expect(cut.map(({ text }) => text)).toEqual(['in', 'mid', '-', 'may', ',', '3', 'pm'])
    expect(cut.map(({ glued }) => glued)).toEqual([false, false, true, true, true, false, true])
    expect(cut.map(({ start, end }) => doc.text.slice(start, end).toLowerCase())).toEqual(cut.map(({ text }) => text))
    expect(cut[3]).toMatchObject({ capital: true, value: -1, token: 1 })
    expect(cut[5]?.value).toBe(3)
  })
})
