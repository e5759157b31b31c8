import { expect, test } from 'vitest'
import { headingOf } from './heading.ts'

const names = { CHN: 'China', TZA: 'Tanzania', ZMB: 'Zambia' }

test('a happening in one line', () => {
  expect(headingOf({ actors: ['CHN'], recipients: ['TZA', 'ZMB'], type: 'AID', modes: [], names })).toBe(
    'China provides aid or material to Tanzania and Zambia',
  )
  expect(headingOf({ actors: [], recipients: ['CHN'], type: 'CONSULT', modes: ['visit'], names })).toBe(
    'Someone not named visits China',
  )
  expect(headingOf({ actors: ['XYZ'], recipients: [], type: 'MOBILIZE', modes: ['troops'], names })).toBe(
    'XYZ moves troops',
  )
  expect(headingOf({ actors: ['CHN', 'TZA'], recipients: ['ZMB'], type: 'AGREE', modes: [], names })).toBe(
    'China and Tanzania agree or commit to Zambia',
  )
})
