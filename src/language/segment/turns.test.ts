import { expect, test } from 'vitest'
import { newDocument } from '../../model/document.ts'
import { segment } from './segment.ts'

function turns(text: string): string[] {
  const doc = newDocument(text)
  segment().run(doc)
  return doc.turns.map(({ start, end, asks, label }) => {
    const name = label ? text.slice(label.start, label.end) : ''
    return `${asks ? '?' : '!'} ${name}|${text.slice(start, end)}`
  })
}

test('questions and answers by turns', () => {
  const text =
    'An introduction.\n\nIs it so?\n\nI think so.\n\nTell me more.\n\nWe went there.\n\nAnd then?\n\nMy plan failed.'
  expect(turns(text)).toEqual([
    '? |Is it so?',
    '! |I think so.',
    '? |Tell me more.',
    '! |We went there.',
    '? |And then?',
    '! |My plan failed.',
  ])
})

test('labels, and what goes on below one', () => {
  const text = 'Question: Is it so?\n\nAnswer: It is.\n\nIt was.\n\nQuestion: Why?\n\nAnswer: Because.\n\nThe end.'
  expect(turns(text)).toEqual(['? |Is it so?', '! |It is.\n\nIt was.', '? |Why?', '! |Because.'])
})

test('a name in brackets is a label too', () => {
  const text = '((Ann Roe)) Is it so?\n\n((Bo Lee)) Yes.\n\n((AR)) Why?\n\n((BL)) I know it.'
  expect(turns(text)).toEqual(['? Ann Roe|Is it so?', '! Bo Lee|Yes.', '? Ann Roe|Why?', '! Bo Lee|I know it.'])
})

test('initials are those of the full name before them', () => {
  const text = 'Ann Roe: Is it so?\n\nBo Lee: Yes.\n\nAR: Why?\n\nBL: I know it.'
  expect(turns(text)).toEqual(['? Ann Roe|Is it so?', '! Bo Lee|Yes.', '? Ann Roe|Why?', '! Bo Lee|I know it.'])
})

test('an essay that asks is no talk', () => {
  expect(turns('It began in May.\n\nWhy?\n\nNobody knows.\n\nIt ended in June.\n\nThe end.')).toEqual([])
})
