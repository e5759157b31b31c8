import { describe, expect, it } from 'vitest'
import type { Token } from '../../model/token.ts'
import { freeLoops } from './loops.ts'
import { hangParticiplesOnNouns } from './participle.ts'

/** Words of a sentence from `form head relation xpos`, with ids from `first` on. */
function words(rows: readonly string[], first = 1): Token[] {
  return rows.map((row, at) => {
    const [form, head, deprel, xpos] = row.split(' ')
    const upos = xpos?.startsWith('NN') ? 'NOUN' : 'VERB'
    return { id: first + at, form, head: Number(head), deprel, xpos, upos } as unknown as Token
  })
}

const heads = (part: readonly Token[]) => part.map(({ head }) => head)

describe('freeLoops', () => {
  it('hangs on the root what hangs on what hangs on it', () => {
    const part = words(['soldiers 2 nsubj NNS', 'holding 1 acl VBG', 'broke 0 root VBD'])
    freeLoops(part, 3)
    expect(heads(part)).toEqual([3, 1, 0])
  })

  it('leaves a tree as it is, whatever its first id', () => {
    const part = words(['soldiers 12 nsubj NNS', 'left 0 root VBD', 'port 12 obj NN'], 11)
    freeLoops(part, 12)
    expect(heads(part)).toEqual([12, 0, 12])
  })

  it('frees two loops and a word that is its own head', () => {
    const part = words(['a 2 dep NN', 'b 1 dep NN', 'c 3 dep NN', 'd 0 root VBD', 'e 6 dep NN', 'f 5 dep NN'])
    freeLoops(part, 4)
    expect(heads(part)).toEqual([4, 1, 4, 0, 4, 5])
  })
})

describe('hangParticiplesOnNouns', () => {
  it('leaves a participle whose subject the noun before it is', () => {
    const part = words(['soldiers 3 nsubj NNS', 'still 3 advmod RB', 'holding 4 advcl VBG', 'broke 0 root VBD'])
    hangParticiplesOnNouns(part)
    expect(heads(part)).toEqual([3, 3, 4, 0])
  })
})
