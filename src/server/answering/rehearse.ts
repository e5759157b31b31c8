import type { ActorsPage, ClaimsPage, DocumentsPage, HappeningsPage, RelationsPage, ReprintsPage } from '../contract.ts'
import type { Desk } from '../desk.ts'
import { recordApi } from './record-api.ts'

/** What is asked about at most of each kind, those of which the record has most. */
const MOST = 8

/**
 * Asks what people will ask, and throws the answers away: what is asked first takes two to five times as long, since
 * nothing of the program was run yet and no statement prepared. Twenty who ask at once would all wait for that.
 *
 * @param turn waited for before each question; false ends it
 */
export async function rehearse(desk: Desk, turn: () => Promise<boolean>): Promise<void> {
  const api = recordApi(desk)
  const ask = async (path: string) => await (await api.request(path)).text()
  const list = async <P extends { items: readonly unknown[] }>(noun: string): Promise<P['items']> =>
    (await turn()) ? (JSON.parse(await ask(`/api/${noun}?limit=${MOST}`)) as P).items : []
  const actors = await list<ActorsPage>('actors')
  const pairs = await list<RelationsPage>('relations')
  const claims = await list<ClaimsPage>('claims')
  const documents = await list<DocumentsPage>('documents')
  const happenings = await list<HappeningsPage>('happenings')
  const reprints = await list<ReprintsPage>('reprints')
  const questions = [
    ...actors.flatMap(({ id }) => [`actors/${id}`, `actors?q=${id}`, ...LISTS.map((noun) => `${noun}actor=${id}`)]),
    ...pairs.flatMap(({ a, b }) => [
      ...[`relations/${a.id}/${b.id}`, `relations/${a.id}/${b.id}/timeline`, `ledgers/${a.id}/${b.id}`],
      ...[`brief/${a.id}/${b.id}?format=md`, `brief/${a.id}/${b.id}`, `export?format=csv&between=${a.id},${b.id}`],
      ...LISTS.map((noun) => `${noun}between=${a.id},${b.id}`),
    ]),
    ...claims.flatMap(({ claim, document }) => [
      `claims/${claim.id}`,
      `search?q=${encodeURIComponent(claim.evidence.exact.split(' ')[0]!)}`,
      ...LISTS.map((noun) => `${noun}since=${document.day}&type=${claim.event.type}`),
    ]),
    ...documents.flatMap(({ id, day }) => [`documents/${id}`, `documents/${id}/reading`, `documents?until=${day}`]),
    ...happenings.flatMap(({ id }) => [`happenings/${id}`, 'happenings?denied=1', 'happenings?disputed=1']),
    ...reprints.map(({ group }) => `reprints/${group}`),
  ]
  for (const question of questions) {
    if (!(await turn())) return
    await ask(`/api/${question}`)
  }
}

/** Lists and pictures that take a filter. */
const LISTS = [
  'claims?',
  'facets?',
  'happenings?',
  'relations?',
  'ledgers?',
  'sources?',
  'map?',
  'network?',
  'reviews/queue?',
]
