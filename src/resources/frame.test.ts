import { expect, test } from 'vitest'
import { parseCondition, parseFrame } from './frame.ts'

const fail = (wanted: string): never => {
  throw new Error(wanted)
}
const roles = (paths: readonly (readonly string[])[]) => paths.map((path) => path.join('.'))

test('what an adjective and an "of" may tell of a noun, a possessive tells as well', () => {
  expect(roles(parseFrame('A=subj R=obj.amod,obj.of', fail).recipient)).toEqual(['obj.amod', 'obj.poss', 'obj.of'])
  expect(roles(parseFrame('A=subj R=of.amod,of.compound', fail).recipient)).toEqual([
    'of.amod',
    'of.poss',
    'of.compound',
  ])
  expect(roles(parseCondition('obj.amod,obj.of').paths)).toEqual(['obj.amod', 'obj.poss', 'obj.of'])
})

test('and not where only one of them may, where it is asked for already, or of certain words', () => {
  expect(roles(parseFrame('A=subj R=obj.amod', fail).recipient)).toEqual(['obj.amod'])
  expect(roles(parseFrame('A=subj R=obj.poss,obj.amod,obj.of', fail).recipient)).toEqual([
    'obj.poss',
    'obj.amod',
    'obj.of',
  ])
  expect(roles(parseCondition('obj.amod,obj.of=red').paths)).toEqual(['obj.amod', 'obj.of'])
  expect(roles(parseCondition('!obj.amod,obj.of').paths)).toEqual(['obj.amod', 'obj.of'])
})
