import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // Whoever goes to a state, is received by it or is in it is its guest, and the state his host.
  [
    'The emir of Qatar visited Baku in May. His host asked him for investment.',
    ['QAT > AZE CONSULT', 'AZE > QAT REQUEST'],
  ],
  [
    'Foreign Minister Ana Vea of Tonga went to Berlin. Her hosts promised two boats.',
    ['TON > DEU CONSULT', 'DEU > TON AGREE'],
  ],
  [
    'A Czech minister came to Skopje on Friday. The hosts asked for radars.',
    ['CZE > MKD CONSULT', 'MKD > CZE REQUEST'],
  ],
  [
    'Cuba\u2019s president met the Vietnamese premier in Hanoi. His host promised rice.',
    ['CUB+VNM > CUB+VNM CONSULT', 'VNM > CUB AGREE'],
  ],
  [
    'Laos welcomed the Japanese foreign minister. The visitor offered a loan.',
    ['LAO > JPN CONSULT', 'JPN > LAO AGREE'],
  ],
  [
    'The Kenyan president visited Warsaw. The host country promised Kenya tractors.',
    ['KEN > POL CONSULT', 'POL > KEN AGREE'],
  ],
  // Her counterpart or colleague is of the other of the two, unless a seat says of which he is.
  [
    'Foreign Minister Turid Dahl of Norway visited Botswana. Her colleague, Kagiso Molefe, thanked Norway.',
    ['NOR > BWA CONSULT', 'BWA > NOR SUPPORT'],
  ],
  [
    'Laos sent its interior minister to Hanoi. His counterpart, Tran Van Minh, offered 300 radios.',
    ['LAO > VNM CONSULT', 'VNM > LAO AGREE'],
  ],
  // An officer without a state is not of those to whom he does something.
  [
    'Two Turkish ministers travelled to Tashkent. President Rustam Azimov offered them cotton.',
    ['TUR > UZB CONSULT', 'UZB > TUR AGREE'],
  ],
  // Who is with people who stand for no state, or leads a show, is no state.
  ['An Italian tourist died in Thailand. His host called the police.', []],
  ['The guest of the programme, a singer from Malta, praised her host. The host thanked Malta.', []],
  ['Thousands of tourists flew to Kenya. The visitors complained about Uganda.', ['visitors > UGA ACCUSE']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
