import { afterAll, beforeAll, expect, test } from 'vitest'
import { columnsOf } from '../../src/record/claim-columns.ts'
import type { AccuracyView, NewReview, Problem, Reviewed, ReviewQueue } from '../../src/server/contract.ts'
import { checkRecord } from '../support/checked.ts'
import { type OpenedDesk, openDesk } from '../support/opened-desk.ts'

const TEXT = `OSLO, March 1 - Iceland is a cold country. Its people fish.

Norway lent Peru 40 million euros on Friday, Foreign Minister Anna Berg said. Japan praised Malta.

Ghana accused Kenya of piracy. The sea was calm. Nobody else was there.
`

let desk: OpenedDesk
beforeAll(async () => {
  desk = await openDesk()
  await desk.post('/api/documents', { text: TEXT, date: '2024-03-03' })
})
afterAll(() => desk.clear())

const queue = async (asked = '') => (await desk.ask<ReviewQueue>(`/api/reviews/queue?${asked}`)).body
const review = (given: Omit<NewReview, 'verdict'> & { verdict: string }) => desk.post<Reviewed>('/api/reviews', given)
const claimOf = async (actor: string) => (await queue(`actor=${actor}`)).items[0]!

test('the queue gives each claim with the text around it, the least certain first, and what is left', async () => {
  const { items, of, reviewed, basis } = await queue()
  expect([of, reviewed, basis.documents]).toEqual([items.length, 0, 1])
  const certainty = items.map(({ claim }) => columnsOf(claim, '').certainty)
  expect(certainty).toEqual(certainty.toSorted((a, b) => a - b))
  for (const { claim, context } of items) {
    const { start, end, exact } = claim.evidence
    expect(context.text.slice(start - context.start, end - context.start)).toBe(exact)
    expect(TEXT.slice(context.start, context.start + context.text.length)).toBe(context.text)
  }
  const { context } = await claimOf('GHA')
  expect(context.text.startsWith('Norway lent')).toBe(true)
  expect(context.text.endsWith('Nobody else was there.')).toBe(true)
})

test('a filter, a number to pass over and an order of chance that a seed repeats', async () => {
  const all = (await queue('limit=100')).items.map(({ claim }) => claim.id)
  expect((await queue('limit=1&skip=1')).items.map(({ claim }) => claim.id)).toEqual([all[1]])
  expect((await queue('actor=GHA')).of).toBe(1)
  const seeded = async (seed: number) => (await queue(`order=random&seed=${seed}`)).items.map(({ claim }) => claim.id)
  expect(await seeded(7)).toEqual(await seeded(7))
  expect((await seeded(7)).toSorted()).toEqual(all.toSorted())
})

test('accepting, rejecting and noting are counted, and the last is taken back first', async () => {
  const [ghana, norway] = [await claimOf('GHA'), await claimOf('NOR')]
  const { of } = await queue()
  const accepted = await review({ claim: ghana.claim.id, verdict: 'accept' })
  expect(accepted.body).toMatchObject({ claim: { verdict: 'accepted' }, review: { kind: 'accept', reviewer: 'Ada' } })
  await review({ claim: norway.claim.id, verdict: 'note', note: 'See print' })
  const rejected = await review({ claim: norway.claim.id, verdict: 'reject', note: 'It did not say so' })
  expect(rejected.body).toMatchObject({ claim: { verdict: 'rejected' }, review: { note: 'It did not say so' } })
  expect(await queue()).toMatchObject({ of, reviewed: 2 })
  expect(await queue('actor=NOR')).toMatchObject({ of: 1, reviewed: 1, items: [] })
  const undo = async (body?: object) => (await desk.post<Reviewed>('/api/reviews/withdraw', body ?? {})).body
  expect(await undo()).toMatchObject({ review: { kind: 'reject' }, claim: { verdict: null } })
  expect((await queue('actor=NOR')).items).toHaveLength(1)
  expect(await undo()).toMatchObject({ review: { kind: 'note' } })
  expect(await undo({ reviewer: 'Ben' })).toEqual({ review: null, claim: null })
  expect(await undo()).toMatchObject({ review: { kind: 'accept' }, claim: { claim: { id: ghana.claim.id } } })
  expect(await undo()).toEqual({ review: null, claim: null })
  expect(await queue()).toMatchObject({ of, reviewed: 0 })
})

test('a field is set right with words picked in the text, and the record stands its check', async () => {
  const { claim } = await claimOf('NOR')
  const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
  const set = (correction: unknown) => review({ claim: claim.id, verdict: 'correct', correction } as never)
  const party = await set({ field: 'recipients', value: [{ name: 'malta', span: at('Malta') }] })
  expect(party.body.claim).toMatchObject({ corrected: true, verdict: null })
  expect(party.body.claim!.claim.recipients).toMatchObject([{ id: 'MLT', span: at('Malta'), stated: true }])
  expect(party.body.review).toMatchObject({ field: 'recipients', machine: [{ id: 'PER' }] })
  const time = await set({ field: 'time', value: { name: '2024-02', span: at('Friday') } })
  expect(time.body.claim!.claim.time).toEqual({
    ...{ type: 'DATE', value: '2024-02', start: '2024-02-01', end: '2024-02-29', stated: true, span: at('Friday') },
  })
  const source = await set({ field: 'attribution', value: { name: 'Anna Berg', span: at('Anna Berg') } })
  expect(source.body.claim!.claim.attribution[0]!.source).toMatchObject({ name: 'Anna Berg', span: at('Anna Berg') })
  await set({ field: 'goods', value: [{ what: 'loan', money: { amount: 4e7, currency: 'EUR' } }] })
  await set({ field: 'place', value: { name: 'Oslo', span: at('OSLO') } })
  await set({ field: 'contexts', value: ['economic'] })
  await set({ field: 'type', value: 'support' })
  await set({ field: 'mode', value: null })
  const { claim: last } = (await set({ field: 'actors', value: [] })).body
  expect(last!.claim).toMatchObject({
    actors: [],
    event: { type: 'SUPPORT' },
    goods: [{ what: 'loan', quantity: null }],
  })
  expect(checkRecord(desk.record)).toEqual([])
})

test('a correction that the field cannot have is refused, and changes nothing', async () => {
  const { claim } = await claimOf('GHA')
  const refused = async (given: object) => {
    const { status, body } = await desk.post<Problem>('/api/reviews', { claim: claim.id, verdict: 'correct', ...given })
    return `${status} ${body.error.message}`
  }
  const set = (field: string, value: unknown) => refused({ correction: { field, value } })
  expect(await set('type', 'HELP')).toMatch(/^400 Cannot set "type": wanted one of AGREE/)
  expect(await set('status', 'maybe')).toMatch(/^400 Cannot set "status": wanted one of/)
  expect(await set('time', { name: '2024-02-31', span: null })).toMatch(/^400 Cannot set "time": .*no day/)
  expect(await set('actors', [{ name: 'Ghanna', span: null }])).toMatch(/^404 No actor "Ghanna": did you mean Ghana/)
  expect(await set('actors', [{ name: 'GHA', span: { start: 5, end: 5 } }])).toMatch(/^400 .*from 5 to 5 are not in/)
  expect(await set('actors', [{ name: 'GHA', span: { start: 0, end: 9999 } }])).toMatch(/^400 .*are not in the text/)
  expect(await set('actors', [{ name: 'GHA', span: { start: 0.5, end: 2 } }])).toMatch(/^400 /)
  expect(await set('attribution', { name: ' – ', span: null })).toMatch(/^400 .*wanted the name/)
  expect(await set('colour', 'red')).toMatch(/^400 /)
  expect(await refused({})).toMatch(/^400 A correction goes with the verdict "correct"/)
  expect(await refused({ verdict: 'note' })).toMatch(/^400 Wanted the words of the note/)
  expect(await refused({ verdict: 'accept', claim: 'c_none' })).toMatch(/^404 No claim "c_none"/)
  expect(await refused({ verdict: 'accept', reviewer: '  ' })).toMatch(/^400 /)
  expect((await claimOf('GHA')).claim).toEqual(claim)
})

test('accuracy and agreement are those of what is reviewed', async () => {
  const { claim } = await claimOf('GHA')
  const { id } = claim
  await review({ claim: id, verdict: 'accept', reviewer: 'Ben' })
  await review({ claim: id, verdict: 'reject', reviewer: 'Cleo' })
  const { body } = await desk.ask<AccuracyView>('/api/accuracy')
  expect(body.accuracy).toMatchObject({ reviewed: 2, claims: { right: 1, of: 2 }, whole: { right: 0, of: 2 } })
  expect(body.agreement.pairs).toMatchObject([{ a: 'Ben', b: 'Cleo', claims: { right: 0, of: 1 } }])
  expect(desk.complaints).toEqual([])
})
