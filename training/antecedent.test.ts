import { expect, test } from 'vitest'
import type { GoldClaim } from '../src/eval/golden.ts'
import { newDocument } from '../src/model/document.ts'
import { loadEnglish } from '../src/resources/english.ts'
import { dataFrom } from '../src/resources/node.ts'
import { antecedents, byClaims, byEntities } from './antecedent.ts'
import { readerOf } from './articles.ts'

const resources = await loadEnglish(dataFrom('data'))
const { read } = await readerOf()
const otherwise = new Map()

test('what a treebank marks as one entity is right, and nothing where it marks none', () => {
  const text = 'Peru thanked Chile. It was raining. It sent trucks.'
  const doc = read(newDocument(text, {}))
  const entities = new Map([
    [0, new Set(['1'])],
    [text.lastIndexOf('It'), new Set(['1'])],
  ])
  const choices = antecedents(doc, resources, byEntities({ name: '', text, entities }), { open: true, otherwise })
  expect(choices.map(({ right }) => right)).toEqual([
    [false, false, true],
    [false, true, false],
  ])
})

test('a pronoun that acts in a golden claim stands for its actor, and others are no choices', () => {
  const text = 'Peru thanked Chile. It sent trucks to Bolivia. It is large.'
  const doc = read(newDocument(text, {}))
  const start = text.indexOf('It')
  const claim = {
    start,
    end: text.indexOf(' It is'),
    type: 'AID',
    actor: ['PER'],
    recipient: ['BOL'],
  } as unknown as GoldClaim
  const judge = byClaims({ name: '', doc, claims: [claim] })
  const choices = antecedents(doc, resources, judge, { open: false, otherwise })
  expect(choices.map(({ right }) => right)).toEqual([[false, true, false]])
})
