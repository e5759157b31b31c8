import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // What is said of a second name with no verb is what the verb before says of the first.
  ['Russia expelled ten Poles and Poland five Russians.', ['RUS > POL-CVL COERCE', 'POL > RUS-CVL COERCE']],
  ['Turkey seized three Greek boats and Greece two Turkish trawlers.', ['TUR > GRC COERCE', 'GRC > TUR COERCE']],
  ['Chad recalled its ambassador from Sudan, and Niger its consul.', ['TCD > SDN SANCTION', 'NER > SDN SANCTION']],
  ['China promised tents and Turkey a hospital to Nepal.', ['CHN > NPL AGREE', 'TUR > NPL AGREE']],
  ['France pledged 20 million euros to Lebanon, Italy 15 million.', ['FRA > LBN AGREE', 'ITA > LBN AGREE']],
  // Where who gets it stands before what he gets, so does the second.
  ['Japan gave Kenya ten million dollars and Uganda five million.', ['JPN > KEN AID', 'JPN > UGA AID']],
  // Two who get one thing, and two of whom it is said when, are two.
  ['Japan gave Chad and Niger a loan.', ['JPN > NER+TCD AID']],
  ['Russia sold weapons to India and China a decade ago.', ['RUS > CHN+IND COOPERATE']],
  ['Mexico imposed tariffs on Canada and Cuba the next day.', ['MEX > CAN+CUB SANCTION']],
  ['Spain sent ships to Malta, Libya and Tunisia the same day.', ['ESP > LBY+MLT+TUN AID']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})

test.each([
  // Who is named as not the one is none.
  ['Egypt sent aid to Libya rather than Sudan.', ['EGY > LBY AID']],
  ['Turkey, rather than Iran, attacked Iraq.', ['TUR > IRQ ASSAULT']],
  ['Cuba condemned not Spain but Portugal.', ['CUB > PRT ACCUSE']],
  // Who is named besides is one of them, wherever a parser hangs the two.
  ['Not only Chile but also Peru condemned Cuba.', ['CHL+PER > CUB ACCUSE']],
  ['Not only Ghana but also Togo and Benin sued Niger.', ['BEN+GHA+TGO > NER ACCUSE']],
  ['As well as Qatar, Kuwait sent aid to Sudan.', ['KWT+QAT > SDN AID']],
  ['Iran threatened Israel as well as Jordan.', ['IRN > ISR+JOR THREATEN']],
  ['Russia praised Serbia on Monday and Hungary on Tuesday.', ['RUS > HUN+SRB SUPPORT']],
  ['Japan sent food to Nepal on Friday and to Bhutan on Sunday.', ['JPN > BTN+NPL AID']],
  ['Iran attacked Iraq in May and Oman in June praised Iraq.', ['IRN > IRQ ASSAULT', 'OMN > IRQ SUPPORT']],
  // The one that did it is who is said to be that.
  ['The first to expel Syrian envoys was Peru.', ['PER > SYR SANCTION']],
  ['The only state to condemn Rwanda was Burundi.', ['BDI > RWA ACCUSE']],
  ['The countries that have cut ties with Qatar include Panama and Fiji.', ['FJI+PAN > QAT SANCTION']],
  ['The states that condemned Israel do not include Norway.', []],
  ['Cuba condemned Peru. Chile was on the point of doing the same.', ['CUB > PER ACCUSE']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
