import { expect, test } from 'vitest'
import { annotated } from '../../../test/annotated.ts'
import type { Entry } from '../../resources/gazetteer.ts'
import { emptyTrie, insert } from '../../resources/trie.ts'
import { headlinesAsSentences } from './headline.ts'

const names = emptyTrie<Entry>()
insert(names, 'Wall Street', {} as Entry)
const common = new Set(
  'vows to retaliate after strikes wall street site bank king rules out talks over border'.split(' '),
)

/** The sentences of a document, each with its words parted by spaces, as the network is to see its headlines. */
function plain(...sentences: string[]): string[] {
  const list = annotated(sentences).sentences
  const found = headlinesAsSentences(list, (word) => common.has(word), names)
  return list.map((sentence) => found.get(sentence)?.join(' ') ?? '-')
}

test.each([
  ['Iran Vows To Retaliate After Israel Strikes Site', 'Iran vows to retaliate after Israel strikes site'],
  // Small prepositions are small in some houses.
  ['Iran Vows to Retaliate after Israel Strikes Site', 'Iran vows to retaliate after Israel strikes site'],
  // What is a name of several words stays one.
  ['Iran Vows To Retaliate After Wall Street Strikes', 'Iran vows to retaliate after Wall Street strikes'],
  // No headline: a sentence, a list of names, a short cry.
  ['Iran vows to retaliate after Israel Strikes Site', '-'],
  ['Anna Berg Carlos Quispe Maria Rossi', '-'],
  ['Talks Over', '-'],
])('reads the headline: %s', (headline, wanted) => {
  expect(plain(headline)).toEqual([wanted])
})

test('what a text has with a capital inside its sentences, and never small, is a name in its headline too', () => {
  const headline = 'Bank King Rules Out Talks Over Border'
  expect(plain(headline)[0]).toBe('Bank king rules out talks over border')
  expect(plain(headline, 'The governor , Mervyn King , spoke .')[0]).toBe('Bank King rules out talks over border')
  expect(plain(headline, 'Mervyn King , the king , spoke .')[0]).toBe('Bank king rules out talks over border')
})
