import { expect, test } from 'vitest'
import { surfaceTokens } from './surface.ts'

const formsOf = (text: string) => surfaceTokens(text, 0, text.length).map(({ form }) => form)

test.each([
  // The hash tag of a word of a sentence is passed over; those in a pile and those of several words stay.
  ['#Iran thanked #Oman.', ['Iran', 'thanked', 'Oman', '.']],
  ['We condemn #Iran', ['We', 'condemn', 'Iran']],
  ['We thank #Oman\nToday', ['We', 'thank', 'Oman', 'Today']],
  ['Thanks! #Oman #UN', ['Thanks', '!', '#Oman', '#UN']],
  ['talks #StandWithUs, ranked #1', ['talks', '#StandWithUs', ',', 'ranked', '#', '1']],
  // So is a flag beside a name.
  ['🇯🇵 Japan thanked Laos 🇱🇦 again', ['Japan', 'thanked', 'Laos', 'again']],
  ['aid to 🇱🇦', ['aid', 'to', '🇱🇦']],
  // The name of an account is one word, an address stays what it is.
  ['Met @anna_b today', ['Met', '@anna_b', 'today']],
  ['write to press@mfa.example', ['write', 'to', 'press@mfa.example']],
])('%s', (text, forms) => {
  expect(formsOf(text)).toEqual(forms)
})
