import { expect, test } from 'vitest'
import { goodsWords } from '../src/export/goods-words.ts'
import { createReader } from '../src/languages/reader.ts'
import { dataFrom } from '../src/resources/node.ts'

const reader = await createReader(dataFrom())

/** What the claims of a text say is given, in words. */
function goods(text: string): string[] {
  return reader.read(text, { date: '2024-03-13' }).claims.flatMap((claim) => claim.goods.map(goodsWords))
}

test.each([
  // Whose kroner they are says who gives them, else who gets them.
  ['Norway gave Malawi 50 million kroner.', ['50000000 NOK money']],
  ['Denmark gave Ghana 20 million kroner.', ['20000000 DKK money']],
  ['Norway owes Fiji nothing, but it lent Sweden 4 million kronor.', ['4000000 SEK money']],
  ['The Czech Republic gave Moldova 10 million crowns.', ['10000000 CZK money']],
  ['The UN gave Sudan 40 million pounds.', ['40000000 SDG money']],
  ['Gabon lent Chad 5 billion CFA francs.', ['5000000000 XAF money']],
  ['Senegal lent Mali 5 billion CFA francs.', ['5000000000 XOF money']],
  ['Denmark sold Norway 12 ferries worth 3 billion kroner.', ['12 ferries worth 3000000000 DKK']],
  ['Japan has lent Sri Lanka Rs. 40 billion.', ['40000000000 LKR money']],
  ['Nepal received a Rs 12 crore loan from India.', ['120000000 INR loan']],
  // Where nothing says whose they are, it stays open.
  ['Peru gave Bolivia 20 million francs.', ['20000000 money']],
  // Pounds of a thing are a weight, and so are those of a bomb.
  ['Ireland sold Jordan 2,000 pounds of cheese.', ['2000 pound cheese']],
  ['Britain gave Kenya 3 million pounds in aid.', ['3000000 GBP money']],
  ['Russia sold Poland five 500-pound bombs.', ['5 pound bombs']],
  // Units of more than one word.
  ['Algeria supplies Italy with 20 billion cubic metres of gas a year.', ['20000000000 cubic metre gas a year']],
  ['Jordan gave Syria 200 megawatt-hours of electricity.', ['200 megawatt-hour electricity']],
  ['Laos sold Thailand 300 GWh of power.', ['300 gigawatt-hour power']],
  // What a unit holds, behind a period and behind an amount without a figure.
  ['Iran sold 600,000 barrels a day of oil to China.', ['600000 barrel oil a day']],
  ['Hungary gave Serbia tens of thousands of tonnes of fuel.', ['tens of thousands of tonne fuel']],
])('what is given: %s', (text, words) => {
  expect(goods(text)).toEqual(words)
})
