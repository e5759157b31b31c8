import type { Stage } from './column.ts'
import { firstDay, lastDay } from './days.ts'
import { rangeOf } from './draft.ts'
import { plus, type Sum, sumOf } from './sums.ts'
import type { Range } from './types.ts'

/** What is promised on a day, or goes off it by delivery or cancellation. */
export interface Move extends Range {
  readonly day: string
}

const NONE: Range = { low: 0, high: 0 }

/** Figures as moves, and where a stated total tells of more or less than they come to, the difference on its day. */
export function movesOf({ drafts, column }: Stage): Move[] {
  const moves = drafts.flatMap((draft) => {
    const range = rangeOf(draft)
    return range === null ? [] : [{ day: firstDay(draft.days), ...range }]
  })
  const last = column.totals.at(-1)
  if (last === undefined || column.total === null) return moves
  const parts = sumOf(drafts).total ?? NONE
  const [low, high] = [column.total.low - parts.low, column.total.high - parts.high]
  return [...moves, { day: lastDay(last.days), low, high }]
}

/**
 * What commitments promise beyond what was announced. A commitment is taken to be of what was announced before it, as far
 * as that goes, so that a pledge which is signed afterwards counts once.
 */
export function beyondPledges(
  announced: Stage,
  committed: Stage,
): { readonly moves: readonly Move[]; readonly unknown: number } {
  const moves: Move[] = []
  let unknown = 0
  let used = NONE
  for (const draft of committed.drafts) {
    const day = firstDay(draft.days)
    const pledges = announced.drafts.filter(({ days }) => firstDay(days) <= lastDay(draft.days)).map(rangeOf)
    const range = rangeOf(draft)
    if (range === null && pledges.length === 0) unknown++
    // A pledge of an unknown amount holds any commitment.
    if (range === null || pledges.includes(null)) continue
    const extra = surplus(range, pledges.filter((pledge) => pledge !== null).reduce(plus, NONE), used)
    used = plus(used, range)
    if (extra.high > 0) moves.push({ day, ...extra })
  }
  return { moves, unknown }
}

function surplus(range: Range, pledged: Range, used: Range): Range {
  const of = (end: keyof Range) => Math.max(0, range[end] - Math.max(0, pledged[end] - used[end]))
  return { low: of('low'), high: of('high') }
}

/** All that is promised: what is announced, and what is committed beyond. */
export function promisedSum(announced: Stage, beyond: ReturnType<typeof beyondPledges>): Sum {
  const extra = beyond.moves.length === 0 ? null : beyond.moves.reduce<Range>(plus, NONE)
  const { total, unknown } = announced.column
  return {
    total: total === null || extra === null ? (total ?? extra) : plus(total, extra),
    unknown: unknown + beyond.unknown,
  }
}

/**
 * What is left of promises: deliveries and cancellations go off what was promised by their day. What is delivered without
 * a promise settles none that is made later.
 */
export function leftOf(promises: readonly Move[], gone: readonly Move[]): Range {
  const moves = [
    ...promises.map((move) => ({ day: move.day, low: move.low, high: move.high, order: 0 })),
    ...gone.map((move) => ({ day: move.day, low: -move.high, high: -move.low, order: 1 })),
  ].sort((a, b) => (a.day === b.day ? a.order - b.order : a.day < b.day ? -1 : 1))
  return moves.reduce<Range>(
    (left, { low, high }) => ({ low: Math.max(0, left.low + low), high: Math.max(0, left.high + high) }),
    NONE,
  )
}
