import { defaultModel, Model } from '@alephdata/followthemoney'
import { expect, test } from 'vitest'
import { syntheticClaims } from '../../../bench/synthetic-claims.ts'
import type { DocumentedClaim } from '../../model/documented-claim.ts'
import { fake, fakeParty } from '../fake-claims.ts'
import { written } from '../written.ts'
import { countryCode } from './codes.ts'
import { type Entity, entityId } from './entity.ts'
import { ftm } from './ftm.ts'

const model = new Model(defaultModel)
/** Forms of values that FollowTheMoney checks by rule (followthemoney/types). */
const FORMS: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d)?)?)?$/,
  url: /^https?:\/\/\S+$/,
  entity: /^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/,
}

async function entitiesOf(claims: Iterable<DocumentedClaim>): Promise<Entity[]> {
  return (await written(ftm(claims)))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/** What FollowTheMoney's own schema finds wrong with entities: unknown properties, values that are not of their type, dangling references. */
function faults(entities: readonly Entity[]): string[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  return entities.flatMap((entity) => {
    const schema = model.getSchema(entity.schema)
    model.getEntity({ ...entity, properties: { ...entity.properties } } as Parameters<typeof model.getEntity>[0])
    const missing = schema.required.filter((name) => entity.properties[name] === undefined)
    const wrong = Object.entries(entity.properties).flatMap(([name, values]) => {
      const property = schema.getProperty(name)
      if (property.stub) return [`${name} is the far side of a property`]
      return values.flatMap((value) => {
        const { type } = property
        if (type.values.size > 0 && !type.values.has(value)) return [`${name} "${value}" is no ${type.name}`]
        if (FORMS[type.name]?.test(value) === false) return [`${name} "${value}" is no ${type.name}`]
        if (type.name !== 'entity') return []
        const range = byId.get(value)
        const fits = range !== undefined && model.getSchema(range.schema).isA(property.getRange())
        return fits ? [] : [`${name} "${value}" points at no ${property.getRange().name}`]
      })
    })
    return [...missing.map((name) => `${name} is missing`), ...wrong].map((fault) => `${entity.id}: ${fault}`)
  })
}

test('every entity is valid by the schema of FollowTheMoney', async () => {
  const person = { ...fakeParty('NOR', 'Anna Berg'), kind: 'person' as const, role: 'minister' }
  const claims = [
    fake({
      actors: [
        ...fake().claim.actors,
        person,
        { ...fakeParty('UNO', 'United Nations', 'Mali'), kind: 'igo', country: null },
      ],
    }),
    fake(
      { id: 'c 2', time: null, place: null, attribution: [], recipients: [] },
      { id: 'https://x.example/?a', url: 'file:///x', language: 'xx' },
    ),
    fake({ recipients: [{ ...fakeParty('XKX', 'Kosovo', 'Mali') }, { ...fakeParty('SUN', 'Soviet Union', 'Mali') }] }),
  ]
  expect(faults(await entitiesOf(claims))).toEqual([])
  expect(faults(await entitiesOf(syntheticClaims(500)))).toEqual([])
})

test('an event with its article and its parties', async () => {
  const entities = await entitiesOf([fake()])
  expect(entities.map(({ schema, id }) => [schema, id])).toEqual([
    ['Article', 'document-d-1'],
    ['PublicBody', 'actor-NOR'],
    ['PublicBody', 'actor-MLI'],
    ['Event', 'claim-c-1'],
  ])
  expect(entities[3]!.properties).toEqual({
    name: ['Norway → Mali: AID'],
    organizer: ['actor-NOR'],
    involved: ['actor-MLI'],
    startDate: ['2023-03-03'],
    endDate: ['2023-03-03'],
    location: ['Bamako'],
    country: ['ml'],
    summary: ['Norway delivered 1,200 tons of wheat to Mali on 3 March'],
    keywords: ['AID', 'humanitarian', 'happened'],
    notes: ['1200 ton wheat', 'Source: Anna Berg, minister, say'],
    proof: ['document-d-1'],
    publisher: ['The Daily Record'],
    sourceUrl: ['https://record.example/wheat'],
    recordId: ['c_1'],
  })
})

test('documents and actors are written once, and who stands for a state is not the state', async () => {
  const person = { ...fakeParty('NOR', 'Anna Berg'), kind: 'person' as const }
  const entities = await entitiesOf([fake(), fake({ id: 'c_2' }), fake({ id: 'c_3', actors: [person] })])
  expect(entities.map(({ schema }) => schema)).toEqual([
    'Article',
    'PublicBody',
    'PublicBody',
    'Event',
    'Event',
    'Person',
    'Event',
  ])
  expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length)
})

test('codes of countries and ids', () => {
  expect(['MLI', 'XKX', 'YUG', 'QQQ', null].map(countryCode)).toEqual(['ml', 'xk', 'yucs', null, null])
  expect(entityId('document', 'd_1')).toBe('document-d-1')
  expect(entityId('document', 'a/b')).toMatch(/^document-[0-9a-f]{16}$/)
})
