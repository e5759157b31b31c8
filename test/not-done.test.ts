import { expect, test } from 'vitest'
import { toldBetween } from './support/told.ts'

test.each([
  // Words and phrases that deny as "not" and "never" do.
  ['Chad has hardly criticised Niger.', ['TCD > NER ACCUSE denied']],
  ['Oman scarcely helped Yemen.', ['OMN > YEM AID denied']],
  ['At no time did Chad attack Niger.', ['TCD > NER ASSAULT denied']],
  ['Oman has at no point shelled Yemen.', ['OMN > YEM ASSAULT denied']],
  ['Peru has by no means freed the Chilean sailors.', ['PER > CHL RETREAT denied']],
  ['In no way did Laos threaten Vietnam.', ['LAO > VNM THREATEN denied']],
  ['Nowhere did Togo attack Beninese troops.', ['TGO > BEN ASSAULT denied']],
  // What is refused so has been refused.
  ['Kenya will on no account recognise Kosovo.', ['KEN > XKX REJECT happened']],
  // What only looks like them denies nothing.
  ['Not until May did Turkey ratify the accession of Sweden.', ['TUR > SWE SUPPORT happened']],
  ['At that time Chad attacked Niger.', ['TCD > NER ASSAULT happened']],
  ['In no time Chad expelled the Nigerien envoy.', ['TCD > NER SANCTION happened']],
  ['Chad attacked Niger for no reason.', ['TCD > NER ASSAULT happened']],
  ['Chad attacked Niger hardly a week after the truce.', ['TCD > NER ASSAULT happened']],
  [
    'Hardly had Chad attacked Niger when Mali thanked Togo.',
    ['TCD > NER ASSAULT happened', 'MLI > TGO SUPPORT happened'],
  ],
])('%s', (text, claims) => {
  expect(toldBetween(text)).toEqual(claims)
})

test.each([
  // What one deed was preferred to was left undone.
  [
    'Rather than attack Peru, Chile expelled two Peruvian envoys.',
    ['CHL > PER ASSAULT denied', 'CHL > PER SANCTION happened'],
  ],
  ['Kenya sanctioned Uganda rather than invade it.', ['KEN > UGA SANCTION happened', 'KEN > UGA ASSAULT denied']],
  ['Instead of arresting the Fijian sailors, Peru fed them.', ['PER > FJI COERCE denied', 'PER > FJI AID happened']],
  ['Chad attacked Niger more than Mali did.', ['TCD > NER ASSAULT happened']],
  // A condition tells nothing, whatever opens it.
  ['Should Chad attack Niger, Mali will expel Chadian envoys.', ['MLI > TCD THREATEN threatened']],
  ['Mali would have helped Niger had Chad attacked Niger.', ['MLI > NER AGREE denied']],
  ['Had Chad attacked Niger, Mali would have helped Niger.', ['MLI > NER AGREE denied']],
  ['Niger praised Mali in case Chad attacked Niger.', ['NER > MLI SUPPORT happened']],
  ['In the event that Chad attacks Niger, Mali will help Niger.', ['MLI > NER AGREE planned']],
  ['Peru will free the Fijian sailors provided that Fiji apologises to Peru.', ['PER > FJI CONCEDE planned']],
  // What is set first for another reason is told.
  [
    'Not only had Chad attacked Niger, it had also thanked Mali.',
    ['TCD > NER ASSAULT happened', 'TCD > MLI SUPPORT happened'],
  ],
])('%s', (text, claims) => {
  expect(toldBetween(text)).toEqual(claims)
})

test.each([
  // What an adjective or a noun says of what is told.
  ['An attack by Chad on Niger is unlikely.', ['TCD > NER ASSAULT possible']],
  ['An attack by Chad on Niger is imminent.', ['TCD > NER ASSAULT planned']],
  ['An attack by Chad on Niger is a disgrace.', ['TCD > NER ASSAULT happened']],
  ['There is no sign that Chad attacked Niger.', ['TCD > NER ASSAULT denied']],
  ['It is not true that Chad attacked Niger.', ['TCD > NER ASSAULT denied']],
  ['Chad was about to attack Niger.', ['TCD > NER ASSAULT planned']],
  ['Chad was on the verge of attacking Niger.', ['TCD > NER ASSAULT planned']],
  ['Chad came close to attacking Niger.', ['TCD > NER ASSAULT denied']],
  // What is not ruled out is a threat.
  ['Chad has not ruled out attacking Niger.', ['TCD > NER THREATEN threatened']],
  ['Chad ruled out a deal with Niger.', ['TCD > NER REJECT happened']],
])('%s', (text, claims) => {
  expect(toldBetween(text)).toEqual(claims)
})
