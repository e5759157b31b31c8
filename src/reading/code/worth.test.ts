import { expect, test } from 'vitest'
import { createReader } from '../../languages/reader.ts'
import { dataFrom } from '../../resources/node.ts'

const reader = await createReader(dataFrom())

const told = (text: string) =>
  reader
    .read(text, { date: '2024-02-19' })
    .claims.map(({ event, actors, recipients }) =>
      [actors.map(({ id }) => id).join('+') || '-', event.type, recipients.map(({ id }) => id).join('+') || '-'].join(
        ' ',
      ),
    )

test.each([
  ['Six Samoan soldiers died in the raid.', '- ASSAULT WSM'],
  ['The Samoan army suffered heavy casualties.', '- ASSAULT WSM'],
  ['Samoa lost six soldiers in the ambush.', '- ASSAULT WSM'],
  ['The air strike killed six Samoan soldiers.', '- ASSAULT WSM'],
  ['Rockets hit a Samoan base on Monday.', '- ASSAULT WSM'],
  ['The Samoan base was the target of a rocket attack.', '- ASSAULT WSM'],
])('what someone suffers is told though nobody is said to have done it: %s', (text, claim) => {
  expect(told(text)).toContain(claim)
})

test.each(['Six Samoan soldiers died in the flood.', 'The fire destroyed the plan.', 'A storm hit a Samoan village.'])(
  'what nobody does is no deed: %s',
  (text) => {
    expect(told(text)).toEqual([])
  },
)
