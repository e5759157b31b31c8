import { expect, test } from 'vitest'
import { choiceWords } from './choice-words.ts'

test.each([
  ['type', 'AID', 'provides aid or material to'],
  ['type', 'aid', 'provides aid or material to'],
  ['type', 'NONE', 'NONE'],
  ['context', 'cbrn', 'CBRN'],
  ['context', 'human_rights', 'human rights'],
  ['voice', 'writer', 'the writer alone'],
  ['manner', 'direct', 'in quotes'],
  ['since', '1971-11-15', '15 November 1971'],
  ['actor', 'CHN', 'CHN'],
  ['publisher', 'a\u202eb', 'ab'],
] as const)('%s %s', (name, value, words) => expect(choiceWords(name, value)).toBe(words))
