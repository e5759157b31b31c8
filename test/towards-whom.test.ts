import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // Whose a thing is its clause tells where no phrase of it does, and whom a measure is for.
  ['Uruguay condemned the raid that Brazil had ordered.', ['URY > BRA ACCUSE', 'BRA > URY ASSAULT']],
  ['Botswana has rejected the map which Namibia published last week.', ['BWA > NAM REJECT']],
  ['Iceland welcomed a law that Denmark passed in May.', ['ISL > DNK SUPPORT']],
  ['Finland turned down the terms Sweden proposed.', ['FIN > SWE REJECT']],
  ['Ghana thanked the doctors whom Cuba had sent.', ['GHA > CUB SUPPORT', 'CUB > GHA AID']],
  ['Canada announced sanctions that target Belarusian banks.', ['CAN > BLR-BUS SANCTION']],
  // Not who bore or judged the thing, nor one's own people, nor who is in what is seized.
  ['Uruguay condemned the attack that Brazil suffered.', ['URY > - ACCUSE']],
  ['Kenya criticised the verdict, which Uganda also called unfair.', ['KEN > - ACCUSE', 'UGA > KEN ACCUSE']],
  ['Canada announced sanctions that will hurt Canadian farmers.', ['CAN > - SANCTION']],
  ['Peru boarded a ship which carried Chilean wine.', ['PER > - COERCE']],
  // Who has received an envoy turns him out and calls him in; his own state calls him back.
  ["Iceland's ambassador to Laos has been expelled.", ['LAO > ISL SANCTION']],
  ['The Indonesian ambassador in Canberra was called in on Tuesday.', ['AUS > IDN ACCUSE']],
  ['Two Cuban diplomats in Bolivia were declared persona non grata.', ['BOL > CUB SANCTION']],
  ['Eight Spanish diplomats in Caracas were sent home.', ['VEN > ESP SANCTION']],
  ['The Romanian ambassador to Moldova was recalled on Sunday.', ['ROU > MDA SANCTION']],
  ["Uruguay's ambassador to Cuba was called back for consultations.", ['URY > CUB SANCTION']],
  ["Ghana's ambassador to Peru was killed in Lima.", ['- > GHA ASSAULT']],
  ["Ghana expelled Peru's ambassador to Chile.", ['GHA > PER SANCTION']],
  // What another was brought to do is done by him, to whom it names.
  ['Belgium convinced Rwanda to release two Congolese officers.', ['BEL > RWA REQUEST', 'RWA > COD RETREAT']],
  ['China talked Laos into recognising Kosovo.', ['LAO > XKX SUPPORT']],
  ['Cuba helped Angola defeat South African troops.', ['CUB > AGO AID', 'AGO > ZAF ASSAULT']],
  ['Belgium will persuade Rwanda to release two Congolese officers.', ['BEL > RWA REQUEST']],
  ['Belgium did not persuade Rwanda to release two Congolese officers.', ['BEL > RWA REQUEST']],
  // Whom another harms are his who reacts to it, and who harmed them is to whom he reacts.
  ['Norway protested when Russia detained its trawlers.', ['NOR > RUS ACCUSE', 'RUS > NOR COERCE']],
  [
    'Kenya warned of reprisals after Somalia jailed two of its teachers.',
    ['KEN > SOM THREATEN', 'SOM > KEN-EDU COERCE'],
  ],
  [
    'Guinea recalled its envoy because Gabon had mistreated its citizens.',
    ['GIN > GAB SANCTION', 'GAB > GIN-CVL ASSAULT'],
  ],
  ['India reacted angrily when Canada arrested its diplomat.', ['IND > CAN ACCUSE', 'CAN > IND COERCE']],
  ['Iran said Iraqi planes had bombed its oil fields.', ['IRQ > IRN ASSAULT']],
  ['Norway recalled its ambassador.', ['NOR > - SANCTION']],
  // What flies is his from whose land it was fired.
  ['Rockets fired from Lebanon landed in northern Israel.', ['LBN > ISR ASSAULT']],
  ['A shell fired from the Thai side killed a Laotian farmer.', ['THA > LAO-CVL ASSAULT']],
  ['Rockets fired across the border from Burundi struck a Rwandan school.', ['BDI > RWA ASSAULT']],
  ['Three drones that took off from Belarus struck a depot in Lithuania.', ['BLR > LTU ASSAULT']],
  // He for whose sake one does it is nobody to whom it is done.
  ['Chile expelled two diplomats out of solidarity with Spain.', ['CHL > diplomats SANCTION', 'CHL > ESP SUPPORT']],
  ['Iceland recalled its envoy in solidarity with Norway.', ['ISL > - SANCTION', 'ISL > NOR SUPPORT']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
