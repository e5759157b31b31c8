import { expect, test } from 'vitest'
import { createReader } from '../src/languages/reader.ts'
import { dataFrom } from '../src/resources/node.ts'

const reader = await createReader(dataFrom())

/** Every claim of a text as "TYPE status". */
function told(text: string): string[] {
  return reader.read(text, { date: '2024-02-19' }).claims.map(({ event, status }) => `${event.type} ${status.value}`)
}

test.each([
  // Who says that he will give or yield promises; what another will do, and what is only announced, is planned.
  ['Kenya said it would feed 40,000 Ugandans.', 'AGREE promised'],
  ['The Kenyan minister told reporters that his country would lift the ban on Ugandan tea.', 'CONCEDE promised'],
  ['Rwanda said that Kenya would feed 40,000 Ugandans.', 'AGREE planned'],
  ['Kenya announced that it would feed 40,000 Ugandans.', 'AGREE planned'],
  // A threat is one on whatever condition; what is due on a day is planned.
  ['If Kenya attacks, Uganda will bomb its ports.', 'THREATEN threatened'],
  ['Kenya said it would bomb Ugandan ports if it was attacked.', 'THREATEN threatened'],
  ['Kenya will impose a duty on Ugandan tea from next month.', 'SANCTION planned'],
  // Who flies in to ask asks.
  ['The Kenyan president flew to Kampala to ask Uganda for a loan.', 'REQUEST requested'],
  // Who does not give in has refused, and who denies having refused has not.
  ['Kenya said it would not apologise to Uganda.', 'REJECT happened'],
  ['Kenya denied having refused Ugandan aid.', 'REJECT denied'],
  // What is weighed is only possible; what is laid on at one stroke is done when it is told.
  ['Kenya said that it was considering a ban of its own on Ugandan tea.', 'SANCTION possible'],
  ['Kenya said on Friday it was expelling two Ugandan diplomats.', 'SANCTION happened'],
  // One thanks by the call that one makes to thank.
  ['The Kenyan president telephoned the Ugandan president to thank him.', 'SUPPORT happened'],
  // What was not done until a day was done then; what came of a thing in the end came of it.
  ['Kenya did not lift the ban on Ugandan tea until 2022.', 'CONCEDE happened'],
  ['Kenya did not lift the ban on Ugandan tea.', 'CONCEDE denied'],
  ['Kenya banned Ugandan tea in 2014, only to lift the ban three years later.', 'CONCEDE happened'],
  // What lasts goes on from then to now; what is done at once does not.
  ['Kenya has armed Ugandan rebels since May.', 'AID ongoing'],
  ['Kenya has sheltered Ugandan rebels for years.', 'AID ongoing'],
  ['Kenya has armed Ugandan rebels.', 'AID happened'],
  ['Kenya has expelled six Ugandan envoys since May.', 'SANCTION happened'],
  // A report that is denied is denied, however "that" is read.
  ['Kenya rejected claims it had shelled a Ugandan village.', 'ASSAULT denied'],
  ['Kenya denied a newspaper report that its soldiers had shelled a Ugandan village.', 'ASSAULT denied'],
])('tells how real it is in: %s', (text, wanted) => {
  expect(told(text)).toContain(wanted)
})
