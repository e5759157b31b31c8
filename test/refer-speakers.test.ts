import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // What several say together they say of all of themselves.
  ['Japan and Kenya said in a joint statement: "We condemn the raid by Eritrea."', ['JPN+KEN > ERI ACCUSE']],
  ['"Libya has shelled our soldiers," Niger and Chad said.', ['LBY > NER+TCD ASSAULT']],
  ['"We condemn Peru," Chile, Bolivia and Cuba said in a joint statement.', ['BOL+CHL+CUB > PER ACCUSE']],
  ['The presidents of Ghana and Togo said: "We thank Norway."', ['GHA+TGO > NOR SUPPORT']],
  // Not so those to whom it is said, or who say it for themselves.
  ['"We condemn Peru," Chile said, and Bolivia said the same.', ['CHL > PER ACCUSE']],
  ['"We thank Peru," Chile told Bolivia and Cuba.', ['CHL > PER SUPPORT']],
  ['Ghana\'s president and its army chief said: "We thank Norway."', ['GHA > NOR SUPPORT']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
