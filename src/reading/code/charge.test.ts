import { expect, test } from 'vitest'
import { createReader } from '../../languages/reader.ts'
import { dataFrom } from '../../resources/node.ts'

const reader = await createReader(dataFrom())

const told = (text: string) =>
  reader
    .read(text, { date: '2024-02-19' })
    .claims.map(({ event, actors, recipients, attribution }) =>
      [
        actors.map(({ id }) => id),
        event.type,
        recipients.map(({ id }) => id),
        attribution.at(-1)?.source?.name ?? 'the writer',
      ].join(' '),
    )

test.each([
  ['Fiji blamed Samoa for the attack.', 'WSM ASSAULT FJI Fiji'],
  ['Fiji blamed the shelling of a village on Samoa.', 'WSM ASSAULT FJI Fiji'],
  ['Fiji blamed Samoa for the deaths of 12 Fijian soldiers.', 'WSM ASSAULT FJI Fiji'],
  ['Fiji accused Samoa of a raid on a Fijian base.', 'WSM ASSAULT FJI Fiji'],
  ['Fiji condemned Samoa for its attack on the port.', 'WSM ASSAULT FJI Fiji'],
  ['Fiji attributed the bombing to Samoa.', 'WSM ASSAULT FJI Fiji'],
  ['Fiji blamed the rebels of the Lau Front for the killings.', 'lau-front ASSAULT  Fiji'],
  ['Fiji accused Samoa of a cyber attack on its ports.', 'WSM COERCE FJI Fiji'],
  ['Fiji held Samoa responsible for the raid on a Fijian convoy.', 'WSM ASSAULT FJI the writer'],
  ['Samoa was blamed for the raid on a Fijian village.', 'WSM ASSAULT FJI the writer'],
  ['Fiji said that Samoa was responsible for the deaths of 12 Fijian soldiers.', 'WSM ASSAULT FJI Fiji'],
  ['Fiji said that Samoa was behind the attack on its port.', 'WSM ASSAULT FJI Fiji'],
])('a noun in an accusation tells what the accused did: %s', (text, claim) => {
  expect(told(text)).toContain(claim)
})

test.each([
  'Fiji blamed Samoa for the war.',
  'Fiji blamed Samoa for the delay.',
  'Fiji accused Samoa of theft.',
  'Fiji did not blame Samoa for the attack.',
  'Fiji accused Samoa of a verbal attack on its king.',
  'Fiji criticised Samoa for the attack by Tonga on Chile.',
])('what is no deed of the accused is not told as one: %s', (text) => {
  expect(told(text).filter((claim) => /^WSM (?:ASSAULT|COERCE)/.test(claim))).toEqual([])
})
