import { expect, test } from 'vitest'
import { done, STORY } from '../../../test/support/told.ts'

test.each([
  // Whoever was hurt is of the place, of the only one that the sentence tells, or of the state that the story is about.
  ['A bomb killed 14 worshippers at a mosque in Lahore.', ['- ASSAULT PAK-CVL']],
  ['A car bomb went off outside a hotel in Lima, killing at least nine people.', ['- ASSAULT PER-CVL']],
  ['Nine people were killed by grenades at the Niamey market.', ['- ASSAULT NER-CVL']],
  [
    'The militants left Peru. The attack shook Peru. Nine people were killed on Monday, said the Peruvian president. A bomber died.',
    ['- ASSAULT PER-CVL'],
  ],
  ['The militants left. The attack was long. Nine people were killed on Monday. A bomber died.', []],
  // Accidents and crimes are no attacks.
  ['Nine people were killed when a bus fell into a ravine in Peru.', []],
  ['Four teenagers were shot at a party in Lima.', []],
  // Of whom nothing tells for whom he attacks is nobody, and what he did is told all the same.
  ['Gunmen killed four Kenyan policemen.', ['- ASSAULT KEN']],
  ['The hijackers shot two Danish sailors.', ['- ASSAULT DNK']],
  ['The hotel was attacked by gunmen, who killed the owner.', []],
])('in a story: %s', (text, expected) => {
  expect(done(STORY + text)).toEqual(expected)
})
