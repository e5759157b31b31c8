import { expect, test } from 'vitest'
import { done } from '../../../../test/support/told.ts'

test.each([
  ['Samoa will close its border unless Tonga releases the Samoan sailors.', 'RETREAT'],
  ['Samoa will send rice to Fiji if Tonga agrees to lift its ban on Samoan boats.', 'CONCEDE'],
])('what a deed hangs on is not told: %s', (text, type) => {
  expect(done(text)).toHaveLength(1)
  expect(done(text)[0]).not.toContain(type)
})

test('what was done before is told, though a deed hangs on it', () => {
  expect(done('Samoa will stay away unless Tonga frees the Samoan boats that Fiji has seized.')).toContain(
    'FJI COERCE WSM',
  )
})

test('what someone calls a thing is the cause of the deed, and no other', () => {
  expect(done('Samoa condemned what the Fijian minister called an act of piracy.')).toEqual(['WSM ACCUSE -'])
})

test.each([
  'A Tongan diplomat, who asked not to be named, spoke of rain.',
  'The Tongan envoy requested anonymity.',
  'A Tongan officer, who asked not to be identified, stayed at home.',
])('a source that stays unnamed asks nothing of anybody: %s', (text) => {
  expect(done(text)).toEqual([])
})

test('who asks for something else is told', () => {
  expect(done('A Tongan diplomat asked Samoa not to sell the boats.')).toEqual(['TON REQUEST WSM'])
})

test.each([
  'A Tongan officer, who was not authorised to discuss Samoa, stayed at home.',
  'The Samoan aide was not allowed to speak about Tonga.',
  'A Tongan officer stayed at home, since he was not authorised to discuss Samoa.',
  'An envoy of Samoa is not permitted to praise or blame Tonga.',
])('who may not speak is refused nothing by anybody: %s', (text) => {
  expect(done(text)).toEqual([])
})

test('what a state does not allow another is told', () => {
  expect(done('Samoa did not allow Tonga to use the port.')).toHaveLength(1)
})
