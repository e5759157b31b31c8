import { count, grouped } from '../../../src/formats/grouped.ts'
import type { RelationView } from '../../../src/server/contract.ts'
import { conflictOf, cooperationOf } from '../../charts/timeline-shape.ts'
import { inText } from '../../words/in-text.ts'
import { joined } from '../../words/joined.ts'
import { share } from '../../words/share.ts'
import { TYPE_NOUNS } from '../../words/type-nouns.ts'
import type { Direction, Target } from './targets.ts'

/** Words of a sentence, with where what they count can be read. */
export interface Piece {
  readonly words: string
  readonly to: Target | null
}

type Summed = Pick<RelationView, 'a' | 'b' | 'basis' | 'timeline' | 'denials' | 'types' | 'voices'>

/**
 * A relation in two or three sentences: what is told, which kind of event most often in each direction, and who says so.
 * Only counts decide what is said, and both directions are told in the same way.
 */
export function summaryOf(view: Summed): Piece[] {
  if (view.basis.claims === 0) return []
  return [...whatIsTold(view), plain(' '), ...mostOften(view), plain(' '), ...whoSays(view)]
}

function whatIsTold({ a, b, basis, timeline, denials }: Summed): Piece[] {
  const sum = (of: typeof cooperationOf) =>
    timeline.rows.reduce((all, { forward, backward }) => all + of(forward) + of(backward), 0)
  const tones = [
    { tone: 'cooperation', events: sum(cooperationOf) },
    { tone: 'conflict', events: sum(conflictOf) },
    { tone: 'without a day', events: timeline.undated },
  ].filter(({ events }) => events > 0)
  const events = tones.reduce((all, tone) => all + tone.events, 0)
  return [
    plain(`${timeOf(timeline)}${count(basis.documents, 'document')} report${basis.documents === 1 ? 's' : ''} `),
    { words: count(basis.claims, 'claim'), to: { choice: {} } },
    ...(events === 0
      ? [plain(` between ${inText(a.name)} and ${inText(b.name)}`)]
      : [
          plain(
            ` of ${count(events, 'event')} between ${inText(a.name)} and ${inText(b.name)}: ${kindsOf(tones, events)}`,
          ),
        ]),
    ...deniedBy(denials, basis.claims),
    plain('.'),
  ]
}

function kindsOf(tones: readonly { readonly tone: string; readonly events: number }[], events: number): string {
  const [first] = tones
  if (tones.length === 1) return `${events === 1 ? '' : 'all '}${first!.tone}`
  return joined(tones.map(({ tone, events }) => `${grouped(events)} ${tone}`))
}

function deniedBy(denials: number, claims: number): Piece[] {
  if (denials === 0) return []
  const words =
    denials === claims
      ? claims === 1
        ? 'it is a denial'
        : 'all are denials'
      : count(denials, 'claim') + (denials === 1 ? ' is a denial' : ' are denials')
  return [plain('; '), { words, to: { choice: { status: 'denied' } } }]
}

/** "Between 1971 and 1976, ", "In 1972, "; nothing where no event is dated. */
function timeOf({ rows }: RelationView['timeline']): string {
  const years = rows
    .filter(({ forward, backward }) =>
      [forward, backward].some((counts) => cooperationOf(counts) + conflictOf(counts) > 0),
    )
    .map(({ period }) => period.slice(0, 4))
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined) return ''
  return first === last ? `In ${first}, ` : `Between ${first} and ${last}, `
}

function mostOften(view: Summed): Piece[] {
  const [one, other] = [inText(view.a.name), inText(view.b.name)]
  return [
    ...directionOf(view, 'forward', one, other).map((piece, i) =>
      i === 0 ? { ...piece, words: capital(piece.words) } : piece,
    ),
    plain('; '),
    ...directionOf(view, 'backward', other, one),
    plain('.'),
  ]
}

function directionOf({ types }: Summed, direction: Direction, from: string, to: string): Piece[] {
  const all = sumOf(types, direction)
  if (all === 0) return [plain(`nothing is told of ${from} towards ${to}`)]
  const most = Math.max(...types.map((type) => type[direction]))
  const first = types.filter((type) => type[direction] === most)
  const of = most === all ? (all === 1 ? 'the only' : `all ${grouped(all)}`) : `${grouped(most)} of ${grouped(all)}`
  const tied = first.length > 1
  return [
    plain(`from ${from} towards ${to} most often `),
    ...first.flatMap(({ type }, i) => [
      plain(i === 0 ? '' : i === first.length - 1 ? ' and ' : ', '),
      { words: TYPE_NOUNS[type], to: { choice: { type }, direction } },
    ]),
    plain(` (${tied ? `each ${of}` : of} claim${all === 1 ? '' : 's'})`),
  ]
}

function whoSays({ voices }: Summed): Piece[] {
  const all = voices.named + voices.anonymous + voices.writer
  const said = [
    { voice: 'named', by: 'named speakers', claims: voices.named },
    { voice: 'anonymous', by: 'speakers without a name', claims: voices.anonymous },
    { voice: 'writer', by: 'writers alone', claims: voices.writer },
  ].filter(({ claims }) => claims > 0)
  if (said.length === 1)
    return [
      plain('All claims are said by '),
      { words: said[0]!.by, to: { choice: { voice: said[0]!.voice } } },
      plain('.'),
    ]
  return [
    ...said.flatMap(({ voice, by, claims }, i) => [
      plain(i === 0 ? '' : i === said.length - 1 ? ' and ' : ', '),
      { words: `${share(claims, all)}${i === 0 ? ' of the claims are said' : ''} by ${by}`, to: { choice: { voice } } },
    ]),
    plain('.'),
  ]
}

function sumOf(types: Summed['types'], direction: Direction): number {
  return types.reduce((sum, type) => sum + type[direction], 0)
}

function plain(words: string): Piece {
  return { words, to: null }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
