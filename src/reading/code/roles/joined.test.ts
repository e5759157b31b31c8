import { expect, test } from 'vitest'
import { told } from '../../../../test/support/told.ts'

test.each([
  ['Poland, together with Latvia, condemned the Russian raid.', 'POL+LVA ACCUSE RUS happened'],
  ['Poland, along with Latvia, condemned the Russian raid.', 'POL+LVA ACCUSE RUS happened'],
  ['Saudi king, Egyptian president discuss oil by phone', 'SAU+EGY CONSULT SAU+EGY happened'],
  ['Chad, not Sudan, shelled a village in Niger.', 'TCD ASSAULT NER happened'],
])('who is named beside another is with him, and who is named as not the one is not: %s', (text, claim) => {
  expect(told(text)).toEqual([claim])
})
