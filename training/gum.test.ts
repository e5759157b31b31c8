import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { readGum } from './gum.ts'

const row = (id: string, form: string, head: number, misc: string) =>
  [id, form, form, 'X', 'X', '_', head, 'dep', '_', misc].join('\t')

test('mentions are kept by where their head words start, through words of one token and paragraphs', () => {
  const path = `${tmpdir()}/gum-${process.pid}.conllu`
  const blocks = [
    [
      '# newdoc id = a',
      '# newpar',
      row('1', 'The', 2, 'Entity=(1-organization-new'),
      row('2', 'bank', 5, '_'),
      row('3', 'of', 4, '_'),
      row('4', 'Oslo', 2, 'Entity=(2-place-new)1)'),
      row('5-6', 'isn’t', 0, 'SpaceAfter=No'),
      row('5', 'is', 0, '_'),
      row('6', 'n’t', 5, '_'),
      row('7', '.', 5, '_'),
    ],
    ['# newpar', row('1', 'It', 2, 'Entity=(1-organization-giv)'), row('2', 'fell', 0, '_')],
  ]
  writeFileSync(path, blocks.map((lines) => lines.join('\n')).join('\n\n'))
  const [{ name, text, entities } = { name: '', text: '', entities: new Map() }] = readGum(path)
  expect([name, text]).toEqual(['a', 'The bank of Oslo isn’t.\n\nIt fell '])
  const marked = [...entities].map(([start, ids]) => [text.slice(start).split(/\W/)[0], ...ids])
  expect(marked).toEqual([
    ['Oslo', '2'],
    ['bank', '1'],
    ['It', '1'],
  ])
})
