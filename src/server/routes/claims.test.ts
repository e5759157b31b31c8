import { expect, test } from 'vitest'
import { deskOver } from '../../../test/support/desk.ts'
import { keep, temporaryRecord } from '../../../test/support/record.ts'
import { reviewClaim } from '../../record/reviews/review-claim.ts'
import type { ClaimsPage, ClaimView, Facets, Problem } from '../contract.ts'

async function desk() {
  const db = temporaryRecord()
  await keep(
    db,
    'Norway lent Iceland 40 million euros, Prime Minister Anna Berg said. Iceland accused Norway of piracy.',
    {
      ...{ date: '2024-02-19', publisher: 'Harbour News', title: 'Loans' },
    },
  )
  await keep(db, 'Norway delivered wheat to Kenya. Kenya thanked Norway. Ghana and Kenya signed an agreement.', {
    ...{ date: '2024-03-20', publisher: 'The Daily Record', title: 'Wheat' },
  })
  return { db, ask: await deskOver(db) }
}

test('claims are listed, the newest event first, with what they rest on', async () => {
  const { ask } = await desk()
  const { status, body } = await ask<ClaimsPage>('/api/claims')
  expect(status).toBe(200)
  const days = body.items.map(({ document }) => document.day)
  expect(days).toEqual(days.toSorted().reverse())
  expect(body.basis).toMatchObject({ claims: body.items.length, documents: 2, reports: 2 })
  expect(body.next).toBe(null)
})

test('parts of the list put together are the list', async () => {
  const { ask } = await desk()
  const all = await idsOf(ask, '/api/claims?limit=200')
  const parts: string[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { body }: { body: ClaimsPage } = await ask<ClaimsPage>(`/api/claims?limit=2&cursor=${cursor}`)
    expect(body.items.length).toBeLessThanOrEqual(2)
    parts.push(...body.items.map(({ claim }) => claim.id))
    cursor = body.next
  }
  expect(parts).toEqual(all)
  expect(all.length).toBeGreaterThan(3)
})

test.each([
  ['actor=Norway&recipient=ken', ['AID']],
  ['between=Norway,Kenya&type=aid', ['AID']],
  ['source=berg', ['AID']],
  ['publisher=harbour%20news&status=happened&voice=writer', ['ACCUSE']],
  ['since=2024-03-01&actor=GHA', ['SUPPORT']],
  ['actor=Fiji', []],
])('the filter %s finds %j', async (query, types) => {
  const { ask } = await desk()
  const { body } = await ask<ClaimsPage>(`/api/claims?${query}`)
  expect(body.items.map(({ claim }) => claim.event.type)).toEqual(types)
  expect(body.basis.claims).toBe(types.length)
})

test.each([
  ['actor=Norwya', 404, 'unknown_name', 'did you mean Norway (NOR)?'],
  ['source=Nobody', 404, 'unknown_name', 'No source "Nobody"'],
  ['document=d_none', 404, 'unknown_name', 'No document "d_none"'],
  ['between=Norway', 400, 'bad_request', 'wanted two actors with a comma between'],
  ['type=AIDE', 400, 'bad_request', 'Cannot take "type": it is not known, wanted one of AGREE'],
  ['voice=loud', 400, 'bad_request', 'wanted one of named, anonymous, writer'],
  ['since=2024-02-30', 400, 'bad_request', 'it is no day of the calendar'],
  ['as-of=yesterday', 400, 'bad_request', 'it is no moment'],
  ['limit=0', 400, 'bad_request', 'wanted a whole number from 1 to 200'],
  ['limit=many', 400, 'bad_request', 'wanted a whole number from 1 to 200'],
  ['cursor=WyJhIl0', 400, 'bad_request', 'Cannot take "cursor"'],
  ['cursor=%00', 400, 'bad_request', 'Cannot take "cursor"'],
])('%s is refused with %i', async (query, status, code, words) => {
  const { ask } = await desk()
  const answer = await ask<Problem>(`/api/claims?${query}`)
  expect(answer).toMatchObject({ status, body: { error: { code } } })
  expect(answer.body.error.message).toContain(words)
})

test('a claim has its text, its versions and its reviews', async () => {
  const { db, ask } = await desk()
  const [id] = await idsOf(ask, '/api/claims?type=ACCUSE')
  reviewClaim(db, id!, { kind: 'reject', note: null }, { reviewer: 'Ada', at: '2024-04-01T00:00:00.000Z' })
  const { body } = await ask<ClaimView>(`/api/claims/${id}`)
  expect(body).toMatchObject({ verdict: 'rejected', reviews: [{ reviewer: 'Ada', kind: 'reject' }] })
  expect(body.versions).toHaveLength(2)
  expect(body.text.slice(body.claim.evidence.start, body.claim.evidence.end)).toBe(body.claim.evidence.exact)
  expect(await ask<Problem>('/api/claims/c_none')).toMatchObject({
    status: 404,
    body: { error: { code: 'not_found' } },
  })
})

test('each value of a facet counts what choosing it leaves', async () => {
  const { ask } = await desk()
  for (const filter of ['', 'actor=NOR', 'between=NOR,KEN', 'type=AID', 'voice=writer&until=2024-03-01']) {
    const { body } = await ask<Facets>(`/api/facets?${filter}`)
    expect(body.basis.claims).toBe((await idsOf(ask, `/api/claims?${filter}`)).length)
    for (const [facet, values] of Object.entries(body.facets))
      for (const { value, claims } of values) {
        const others = new URLSearchParams(filter)
        others.set(facet, value)
        expect([filter, facet, value, (await idsOf(ask, `/api/claims?${others}`)).length]).toEqual([
          ...[filter, facet, value, claims],
        ])
      }
  }
})

test('a facet leaves its own choice out of account, and says what values are called', async () => {
  const { ask } = await desk()
  const { facets } = (await ask<Facets>('/api/facets?type=AID')).body
  expect(facets.type.map(({ value }) => value)).toContain('ACCUSE')
  expect(facets.type).toContainEqual({ value: 'AID', label: 'provides aid or material to', claims: 2 })
  expect(facets.recipient).toContainEqual({ value: 'KEN', label: 'Kenya', claims: 1 })
  expect(facets.recipient.map(({ value }) => value)).not.toContain('NOR')
})

async function idsOf(ask: Awaited<ReturnType<typeof deskOver>>, path: string): Promise<string[]> {
  return (await ask<ClaimsPage>(path)).body.items.map(({ claim }) => claim.id)
}
