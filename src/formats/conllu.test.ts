import { expect, test } from 'vitest'
import { parseConllu, stringifyConllu } from './conllu.ts'

const row = (...cells: string[]) => cells.join('\t')
const CONLLU = `# newdoc
# newpar
# sent_id = 1
# text = They didn't go.
${row('1', 'They', 'they', 'PRON', 'PRP', 'Case=Nom', '4', 'nsubj', '_', '_')}
${row('2-3', "didn't", '_', '_', '_', '_', '_', '_', '_', '_')}
${row('2', 'did', 'do', 'AUX', 'VBD', '_', '4', 'aux', '_', '_')}
${row('3', "n't", 'not', 'PART', 'RB', '_', '4', 'advmod', '_', '_')}
${row('4', 'go', 'go', 'VERB', 'VB', '_', '0', 'root', '_', 'SpaceAfter=No')}
${row('5', '.', '.', 'PUNCT', '.', '_', '4', 'punct', '_', '_')}

# newpar
# sent_id = 2
# text = No.
${row('1', 'No', 'no', 'INTJ', 'UH', '_', '0', 'root', '_', 'SpaceAfter=No')}
${row('2', '.', '.', 'PUNCT', '.', '_', '1', 'punct', '_', '_')}

`

test('rebuilds the text with the place of every word, and writes what it read', () => {
  const [doc] = parseConllu(CONLLU)
  expect(doc!.text).toBe("They didn't go.\n\nNo.")
  for (const sentence of doc!.sentences)
    for (const token of sentence.tokens) expect(doc!.text.slice(token.start, token.end)).toBe(token.form)
  expect(doc!.sentences.map((s) => s.paragraph)).toEqual([0, 1])
  expect(stringifyConllu(doc!)).toBe(CONLLU)
})

test('names the line that is no CoNLL-U', () => {
  expect(() => parseConllu('1\tone\n')).toThrow('line 1 has 2 columns')
})
