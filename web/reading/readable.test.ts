import { expect, test } from 'vitest'
import { looksForeign, whyUnreadable } from './readable.ts'

test('says why there is nothing to read', () => {
  expect(whyUnreadable(' \n')).toContain('no text yet')
  expect(whyUnreadable('… 🕊 —')).toContain('no words')
  expect(whyUnreadable('Peru agreed.')).toContain('too short')
  expect(whyUnreadable('Peru thanked Chile.')).toBeNull()
})

test('knows English from other languages, and leaves short texts alone', () => {
  const english =
    'The Ambassador of Norway to Iceland said on Monday that his country had lent the government in Reykjavik 40 million euros, and that more would follow in the spring if the talks went well.'
  const french =
    'L’ambassadeur de Norvège en Islande a déclaré lundi que son pays avait prêté 40 millions d’euros au gouvernement de Reykjavik et que davantage suivrait au printemps si les pourparlers se passaient bien.'
  const german =
    'Der Botschafter Norwegens in Island sagte am Montag, sein Land habe der Regierung in Reykjavik 40 Millionen Euro geliehen, und im Frühjahr werde mehr folgen, wenn die Gespräche gut verliefen, was man hoffe.'
  expect(looksForeign(english)).toBe(false)
  expect(looksForeign(french)).toBe(true)
  expect(looksForeign(german)).toBe(true)
  expect(looksForeign('Le Pérou a remercié le Chili.')).toBe(false)
})
