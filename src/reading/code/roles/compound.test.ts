import { expect, test } from 'vitest'
import { done } from '../../../../test/support/told.ts'

test.each([
  ['The Chad-backed M23 rebels left the town.', 'TCD SUPPORT m23'],
  ['The Togo-brokered truce between Mali and Niger held.', 'TGO CONSULT MLI+NER'],
  ['The Chilean-imposed sanctions on Chad went on.', 'CHL SANCTION TCD'],
  ['The Kenyan-led military campaign against Somalia went on for a year.', 'KEN ASSAULT SOM'],
])('what a participle with its doer says of a noun is told: %s', (text, claim) => {
  expect(done(text)).toContain(claim)
})

test.each(['The Kenyan-held town was quiet.', 'The Kenyan-built road is long.', 'A Kenya-based firm closed.'])(
  'who is no side is told nothing of: %s',
  (text) => {
    expect(done(text)).toEqual([])
  },
)

test.each([
  ['The EU-Kenya talks went on.', 'EU+KEN CONSULT EU+KEN'],
  ['A US-Chile trade agreement would be good.', 'USA+CHL AGREE USA+CHL'],
  ['A Saudi Arabia-Iran deal was signed in Geneva.', 'SAU+IRN SUPPORT SAU+IRN'],
  ['The Kenya-New Zealand free trade agreement was signed on Monday.', 'KEN+NZL SUPPORT KEN+NZL'],
  ['Chile-Peru relations were restored in 2023.', 'CHL+PER SUPPORT CHL+PER'],
  ['A Greek-Turkish agreement was reached in Oslo.', 'GRC+TUR AGREE GRC+TUR'],
  ['The Mali-Niger border was closed on Friday.', 'MLI+NER COERCE MLI+NER'],
  ['Talks between Kenya and Uganda were cancelled.', 'KEN+UGA REJECT KEN+UGA'],
  ['US-South Korea drills began on Monday.', 'USA+KOR COOPERATE USA+KOR'],
  ['The South Africa-Kenya quarrel went on.', 'ZAF+KEN ACCUSE ZAF+KEN'],
  ['Sino-Indian talks collapsed.', 'CHN+IND REJECT CHN+IND'],
  ['The Anglo-Spanish summit was postponed.', 'GBR+ESP REJECT GBR+ESP'],
])('two names that a hyphen joins are both sides: %s', (text, claim) => {
  expect(done(text)).toContain(claim)
})

test('who moves or tries out forces does so to nobody', () => {
  expect(done("Iran's missile tests went on.")).toEqual(['IRN MOBILIZE -'])
})

test.each([
  [
    'President Emmanuel Macron met Chancellor Olaf Scholz. The Macron-Scholz talks lasted an hour.',
    'FRA+DEU CONSULT FRA+DEU',
  ],
  [
    'Narendra Modi of India flew to Moscow to see Vladimir Putin. The Modi-Putin meeting was brief.',
    'IND+RUS CONSULT IND+RUS',
  ],
])('two persons before a noun for talks have them: %s', (text, claim) => {
  expect(done(text).at(-1)).toBe(claim)
})
