import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // What one is ready to do or glad of is told of him alone; to whom, the story tells.
  ['Bahrain asked Oman for pilots. Oman said that it was ready to help.', ['BHR > OMN REQUEST', 'OMN > BHR AGREE']],
  ['Fiji has written to Tonga. The Fijian offer is still on the table.', ['FJI > TON CONSULT', 'FJI > TON AGREE']],
  ['Kenya said that it was willing to sign the pact with Uganda.', ['KEN > UGA AGREE']],
  // Who is told, forced or hit is someone, where what is reported, agreed or hard to say is announced by "it".
  ['Latvia said it was told by Russia to close the camp.', ['RUS > LVA REQUEST']],
  ['Sudan left the talks. It was agreed to meet again in Cairo.', ['SDN > - REJECT']],
  ['It was reported that Togo had freed a Ghanaian pilot.', ['TGO > GHA RETREAT']],
  // What one does after or while doing another thing is no part of that.
  [
    'Togo broke off the talks after accusing Benin of moving the border stones.',
    ['TGO > BEN REJECT', 'TGO > BEN ACCUSE', 'BEN > TGO COERCE'],
  ],
  ['Mexico wrote to Cuba. Mexico was not ready to help, it said.', ['MEX > CUB CONSULT']],
  // What is said to nobody by name is told to nobody else.
  ['Nepal wrote to Bhutan. Nepal was grateful to its friends, it said.', ['NPL > BTN CONSULT']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
