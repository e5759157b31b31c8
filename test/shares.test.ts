import { expect, test } from 'vitest'
import { toldBetween } from './support/told.ts'

test.each([
  // Who has a share in a deed does it, and who denies the share denies the deed.
  ['Iran denies any role in the strike on the Saudi refinery.', ['IRN > SAU-BUS ASSAULT denied']],
  ['Togo denied having anything to do with the attack on the Ghanaian post.', ['TGO > GHA ASSAULT denied']],
  ['Laos had nothing to do with the raid on the Thai village.', ['LAO > THA ASSAULT denied']],
  ['Peru admitted its role in the seizure of the Chilean boat.', ['PER > CHL COERCE happened']],
  [
    "The court in Lomé spoke of Ghana's involvement in the murder of a Togolese editor.",
    ['GHA > TGO-MED ASSAULT happened'],
  ],
  // A share in a thing of others is no deed, and in what is done to nobody neither.
  ['Eritrea played a role in the talks between Sudan and Chad.', ['SDN+TCD > SDN+TCD CONSULT happened']],
  ['Kenya has an important role in the fight against piracy.', []],
  // What is denied by a word that stands for it is told once more, denied.
  [
    'Chile accused Peru of shelling a village. Peru denied any hand in it.',
    ['CHL > PER ACCUSE happened', 'PER > CHL ASSAULT happened', 'PER > CHL ASSAULT denied'],
  ],
  [
    'Latvia said that Belarus had jammed its radio. Belarus denied having anything to do with it.',
    ['BLR > LVA COERCE happened', 'BLR > LVA COERCE denied'],
  ],
  [
    'Mali said that Togo had seized its boats. Togo denied that it had been involved.',
    ['TGO > MLI COERCE happened', 'TGO > MLI COERCE denied'],
  ],
  [
    'Chad accused Sudan of bombing a camp. Sudan denied that it had done so.',
    ['TCD > SDN ACCUSE happened', 'SDN > TCD ASSAULT happened', 'SDN > TCD ASSAULT denied'],
  ],
  [
    'Uganda accused Rwanda of shooting a guard. Rwanda said it had nothing to do with it.',
    ['UGA > RWA ACCUSE happened', 'RWA > UGA ASSAULT happened', 'RWA > UGA ASSAULT denied'],
  ],
  // Another thing that is denied leaves what was told alone.
  [
    'Peru accused Chile of shelling a village. Chile denied having slept.',
    ['PER > CHL ACCUSE happened', 'CHL > PER ASSAULT happened'],
  ],
  [
    'Kuwait accused Iraq of shelling a post. Iraq said it was involved.',
    ['KWT > IRQ ACCUSE happened', 'IRQ > KWT ASSAULT happened'],
  ],
  [
    'Peru accused Chile of arming rebels. Chile said it had done nothing wrong.',
    ['PER > CHL ACCUSE happened', 'CHL > rebels AID happened'],
  ],
])('%s', (text, claims) => {
  expect(toldBetween(text)).toEqual(claims)
})
