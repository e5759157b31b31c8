import { expect, test } from 'vitest'
import { parseConllu } from '../formats/conllu.ts'
import { parse } from './parse.ts'
import type { Dependencies } from './task.ts'

const block = (...rows: string[]) => `${rows.map((row) => row.split(' ').join('\t')).join('\n')}\n\n`
const GOLD = block(
  '1 Go go VERB VB _ 0 root _ _',
  '2 home home ADV RB _ 1 advmod _ SpaceAfter=No',
  '3 . . PUNCT . _ 1 punct _ _',
)
// One tag, one lemma and the relation of "home" are wrong; the full stop hangs from the wrong word.
const SYSTEM = block(
  '1 Go go NOUN VB _ 0 root _ _',
  '2 home hom ADV RB _ 1 obj _ SpaceAfter=No',
  '3 . . PUNCT . _ 2 punct _ _',
)
// "home" and the full stop are one word: of three gold and two system words one is aligned.
const JOINED = block('1 Go go VERB VB _ 0 root _ _', '2 home. home. ADV RB _ 1 advmod _ _')

const deps = (conllu: string) => ({ read: () => parseConllu(conllu)[0]! }) as unknown as Dependencies
const figures = (conllu: string) => parse.score([{ path: 'a.conllu', text: GOLD }], deps(conllu), { misses: 9 }).figures

test('counts every field over the aligned words', () => {
  expect(figures(GOLD)).toEqual({
    tokens: 1,
    sentences: 1,
    words: 1,
    upos: 1,
    xpos: 1,
    feats: 1,
    lemmas: 1,
    uas: 1,
    las: 1,
  })
  expect(figures(SYSTEM)).toMatchObject({ words: 1, upos: 2 / 3, xpos: 1, lemmas: 2 / 3, uas: 2 / 3, las: 1 / 3 })
})

test('words that are cut otherwise count on both sides', () => {
  expect(figures(JOINED)).toMatchObject({ words: 0.4, las: 0.4, sentences: 1 })
})
