import type { AskedVerdict, ClaimFilter, PartyFilter } from '../ask/claim-filter.ts'
import type { Database } from '../database.ts'
import { type ClaimTable, dayNumber } from './claim-table.ts'
import { all, anyOf, either, equals, marked, marksOf, type Pass, within } from './passes.ts'

const LAST_DAY = 99_991_231

/**
 * What a filter lets through, pass by pass: what is found is what SQL finds by `claimQuery`.
 *
 * @param holding whether only what holds now is looked at
 */
export function filterPasses(db: Database, table: ClaimTable, filter: ClaimFilter, holding: boolean): Pass[] {
  const { actor, recipient, between, party, sources, manner, side, publisher, document, happening, context } = filter
  const { type, mode, status, voice, since, until, asOf, verdict } = filter
  const passes: Pass[] = []
  if (between !== undefined) passes.push(betweenPass(table, between))
  if (actor !== undefined) passes.push(partyPass(table, 'actor', actor))
  if (recipient !== undefined) passes.push(partyPass(table, 'recipient', recipient))
  if (party !== undefined) passes.push(either(partyPass(table, 'actor', party), partyPass(table, 'recipient', party)))
  if (document !== undefined) passes.push(equals(table.document, document))
  if (type !== undefined) passes.push(equals(table.type, table.types.find(type)))
  if (mode !== undefined) passes.push(equals(table.mode, table.modes.find(mode)))
  if (status !== undefined) passes.push(equals(table.status, table.statuses.find(status)))
  if (voice !== undefined) passes.push(equals(table.voice, table.voices.find(voice)))
  if (until !== undefined) passes.push(within(table.day, 1, dayNumber(until)))
  if (since !== undefined) passes.push(within(table.lastDay, dayNumber(since), LAST_DAY))
  if (context !== undefined) passes.push(anyOf(table.contexts, [table.contextWords.find(context)]))
  if (sources !== undefined || manner !== undefined) passes.push(quotedPass(table, sources, manner))
  if (side !== undefined) passes.push(anyOf(table.voiceSides, [table.sides.find(side)]))
  if (publisher !== undefined) passes.push(publisherPass(db, table, publisher))
  if (happening !== undefined) passes.push(happeningPass(db, table, happening))
  if (verdict !== undefined) passes.push(verdictPass(table, verdict))
  if (!holding) passes.push(standingPass(table, asOf, verdict === 'rejected'))
  return passes
}

/** How claims stood at a moment; without one, how those that are not shown stand now: they are found by their verdict alone. */
function standingPass(table: ClaimTable, asOf: string | undefined, isHidden: boolean): Pass {
  const { shown, added, replaced, moments } = table
  if (asOf === undefined) return equals(replaced, 0)
  // The moment 0 is none: what is replaced then holds. Moments come in any order, so each is compared once.
  const early = Uint8Array.from({ length: moments.size }, (_, n) => (n > 0 && moments.word(n) <= asOf ? 1 : 0))
  const then = all(
    marked(added, early),
    marked(
      replaced,
      early.map((is) => 1 - is),
    ),
  )
  return isHidden ? then : all(equals(shown, 1), then)
}

function verdictPass({ verdict, verdicts, corrected }: ClaimTable, asked: AskedVerdict): Pass {
  const open = equals(verdict, 0)
  switch (asked) {
    case 'open':
      return open
    case 'corrected':
      return equals(corrected, 1)
    case 'standing':
      return either(equals(verdict, verdicts.find('accepted')), all(open, equals(corrected, 1)))
    case 'accepted':
    case 'rejected':
      return equals(verdict, verdicts.find(asked))
  }
}

function partyPass(table: ClaimTable, role: 'actor' | 'recipient', { by, numbers }: PartyFilter): Pass {
  const lists = role === 'actor' ? [table.actors, table.actorNames] : [table.recipients, table.recipientNames]
  return anyOf(lists[by === 'actor' ? 0 : 1]!, numbers)
}

/** The one acts and the other is acted upon, or the other way round. */
function betweenPass(table: ClaimTable, [a, b]: readonly [PartyFilter, PartyFilter]): Pass {
  return either(
    all(partyPass(table, 'actor', a), partyPass(table, 'recipient', b)),
    all(partyPass(table, 'actor', b), partyPass(table, 'recipient', a)),
  )
}

/** One of some sources, any where none is asked for, quoted so. */
function quotedPass(table: ClaimTable, sources: readonly number[] | undefined, manner: string | undefined): Pass {
  if (manner === undefined) return anyOf(table.sources, sources ?? [])
  const { starts, values } = table.sources
  const manners = table.sourceManners.values
  const wanted = table.manners.find(manner)
  const among = sources === undefined ? null : marksOf(sources)
  return (rows, size) => {
    let kept = 0
    for (let i = 0; i < size; i++) {
      const row = rows[i]!
      const end = starts[row + 1]!
      for (let at = starts[row]!; at < end; at++)
        if (manners[at] === wanted && (among === null || among[values[at]!] === 1)) {
          rows[kept++] = row
          break
        }
    }
    return kept
  }
}

function happeningPass(db: Database, { claim }: ClaimTable, happening: number): Pass {
  const claims = db.all<{ claim: number }>('SELECT claim FROM happening_claims WHERE happening = ?', happening)
  return marked(claim, marksOf(claims.map((each) => each.claim)))
}

function publisherPass(db: Database, { document }: ClaimTable, publisher: string): Pass {
  const documents = db.all<{ document: number }>('SELECT document FROM appearances WHERE publisher = ?', publisher)
  return marked(document, marksOf(documents.map((each) => each.document)))
}
