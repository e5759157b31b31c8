import { expect, test } from 'vitest'
import { fake } from './fake-claims.ts'
import { plover } from './plover.ts'
import { written } from './written.ts'

test('a record a line with the field names of the manual', async () => {
  const [line, ...rest] = (await written(plover([fake(), fake({ id: 'c_2' })]))).trimEnd().split('\n')
  expect(rest).toHaveLength(1)
  expect(JSON.parse(line!)).toEqual({
    id: 'c_1',
    date: '2023-03-03',
    enddate: '2023-03-03',
    actor: [{ code: 'NOR', sector: 'GOV', entity_text: 'Norway', identifier_id: 'NOR', identifier_text: 'Norway' }],
    recipient: [{ code: 'MLI', sector: 'GOV', entity_text: 'Mali', identifier_id: 'MLI', identifier_text: 'Mali' }],
    event: ['AID'],
    mode: [],
    context: ['humanitarian'],
    event_text: ['delivered'],
    quad_code: 2,
    event_loc: { name: 'Bamako', country: 'MLI', lat: 12.65, lon: -8 },
    text_info: { sequence: 1, start: 11, end: 66 },
    cite_info: {
      citation: 'd_1',
      url: 'https://record.example/wheat',
      title: 'Wheat arrives',
      publication: 'The Daily Record',
      language: 'en',
      date: '2023-03-05',
    },
    coder: 'Chancery 0.1.0 en-1',
    has_event: true,
    status: 'happened',
    factuality: 2.5,
    date_stated: true,
    source: { name: 'Anna Berg', role: 'minister', country: 'NOR', kind: 'named' },
  })
})

test('an event without a date has the day of its report', async () => {
  expect(JSON.parse(await written(plover([fake({ time: null })])))).toMatchObject({ date: '2023-03-05' })
})
