import { expect, test } from 'vitest'
import { newDocument } from '../src/model/document.ts'
import { loadEnglish } from '../src/resources/english.ts'
import { dataFrom } from '../src/resources/node.ts'
import { readerOf } from './articles.ts'
import { ownStates, readMarks } from './whose.ts'

test('an official whose state is marked is a choice between the states of the text, and what is marked is right', async () => {
  const resources = await loadEnglish(dataFrom('data'))
  const { read } = await readerOf()
  const text = 'Peru and Chile met in Lima. Foreign Minister Ana Vea spoke.'
  const doc = read(newDocument(text, {}))
  const [choice, ...more] = ownStates(doc, resources, new Map([[text.indexOf('Ana'), 'CHL']]))
  expect(more).toEqual([])
  expect(choice?.right).toEqual([false, true])
  expect(choice?.signs[0]).toContain('titled')
  expect(ownStates(doc, resources, new Map([[text.indexOf('Ana'), '?']]))).toEqual([])
})

test('every mark names an article, a place in it and a state, none or an open question', () => {
  for (const [article, marks] of readMarks('training/whose/golden-tuning.tsv'))
    for (const [start, state] of marks) {
      expect(article).toMatch(/^[a-z0-9-]+$/)
      expect(start).toBeGreaterThanOrEqual(0)
      expect(state).toMatch(/^(?:[A-Z]{3}|-|\?)$/)
    }
})
