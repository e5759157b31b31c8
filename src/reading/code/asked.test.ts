import { expect, test } from 'vitest'
import { createReader } from '../../languages/reader.ts'
import { dataFrom } from '../../resources/node.ts'

const reader = await createReader(dataFrom())

test('whom a third is asked to leave or to back is not who is asked', () => {
  const { claims } = reader.read(
    'Kenya and Uganda quarrelled over the lake. Oman urged all sides to build on the Samoan plan.',
    { date: '2024-02-19' },
  )
  const asked = claims.find(({ event }) => event.type === 'REQUEST')
  expect(asked?.recipients.filter(({ stated, id }) => stated && id === 'WSM')).toEqual([])
})
