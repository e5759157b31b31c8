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
  // What one is given beside what it is for.
  ['Japan will provide Kenya with 30 billion yen for roads.', ['30000000000 JPY money']],
  ['Libya armed Chad with 30 tanks.', ['30 tanks']],
  ['Japan will fund the Kenyan port with 30 million dollars.', ['30000000 USD money']],
  // So much each time.
  ['Ghana pledged to lend Togo $20 million a year over five years.', ['20000000 USD money a year']],
  ['Fiji imported some 30,000 barrels of Tongan oil a day.', ['some 30000 barrel Tongan oil a day']],
  ['Norway gives Malawi an annual grant of $3 million.', ['3000000 USD grant a year']],
  ['Iran supplied Syria with 60,000 barrels per day.', ['60000 barrel a day']],
  ['China will invest 2 billion yuan annually in Laos.', ['2000000000 CNY money a year']],
  ['Chad sold Libya 400 camels each month and bought 3 trucks.', ['400 camels a month']],
  ['Egypt receives $1.3 billion in U.S. military aid every year.', ['1300000000 USD money a year']],
  // A length of time and a day that lies so far away are no period.
  ['Japan lent Peru 20 million dollars a year ago.', ['20000000 USD money']],
  ['Kenya has paid Uganda $5 million in a year.', ['5000000 USD money']],
  // What it costs as a whole.
  ['Turkey shipped 1.2 million tonnes of grain worth $400m to Somalia.', ['1200000 tonne grain worth 400000000 USD']],
  ['Qatar sends Peru monthly fuel aid worth 10 million dollars.', ['10000000 USD fuel aid a month']],
  // Of what a part is given, and a sum that is frozen or invested.
  ['Canada sold 3 percent of its wheat to Peru.', ['wheat']],
  ['Peru froze 7 billion dollars of Mali.', ['7000000000 USD money']],
  // What is counted by what carries it, and what is asked for.
  ['Mexico gave Cuba two tankers of crude.', ['2 tanker crude']],
  ['Norway sent Malawi three ships of wheat.', ['3 ship wheat']],
  ['Kenya asked Japan for a $3 million loan.', ['3000000 USD loan']],
  // Who gets it is no good.
  ['Half of the 10,000 doses that India promised Nepal arrived on Thursday.', []],
])('what is given: %s', (text, words) => {
  expect(goods(text)).toEqual(words)
})
