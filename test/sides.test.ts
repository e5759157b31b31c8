import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // "The sides", "the Parties" with nothing else said of them are the two of whom the text tells.
  [
    'The president of Norway met the king of Jordan. The sides urged Iran to lift the blockade.',
    ['JOR+NOR > JOR+NOR CONSULT', 'JOR+NOR > IRN REQUEST'],
  ],
  [
    'Treaty between Togo and Benin\nArticle 1\nThe Parties shall exchange information on armed groups.\nArticle 2\nThe Parties undertake to hold joint exercises.\nArticle 3\nBenin shall lend Togo two patrol boats.',
    ['BEN+TGO > BEN+TGO AGREE', 'BEN+TGO > BEN+TGO AGREE', 'BEN+TGO > BEN+TGO AGREE', 'BEN > TGO AGREE'],
  ],
  // Who hosts the talks of two is neither of them.
  [
    'Kenya and Somalia held talks in Djibouti. The two countries agreed to a ceasefire.',
    ['KEN+SOM > KEN+SOM CONSULT', 'KEN+SOM > KEN+SOM AGREE'],
  ],
  ['Gabon and Togo met in Lagos. The sides thanked Nigeria.', ['GAB+TGO > GAB+TGO CONSULT', 'GAB+TGO > NGA SUPPORT']],
  // Parties of a parliament are of one state, and sides of a hill of none.
  ["The parties in Chile's parliament met. The parties condemned Peru.", ['CHL > PER ACCUSE']],
  ['Kenya and Somalia share a border. The sides of the hill were shelled.', []],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
