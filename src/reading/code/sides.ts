import type { EventType } from '../../model/plover.ts'
import type { Filler } from './filler.ts'
import type { Finder } from './finder.ts'
import type { Reading } from './reading.ts'

/** Whether the phrase of a noun itself names both sides of what it tells, who are known and apart. */
export function isBetween({ actors, recipients }: Sides, finder: Finder): boolean {
  const [by, to] = [actors[0], recipients.at(-1)]
  return by !== undefined && to !== undefined && by.confidence === 1 && finder.apart(by.party, to.party)
}

/** Who does it and to whom. */
export interface Sides {
  readonly actors: readonly Filler[]
  readonly recipients: readonly Filler[]
}

const HOSTILE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'THREATEN'])

/** The parties of a reading; those that its own words leave open, from the event that it is about; `meant` is the deed that is promised. */
export function partiesOf({ slots, about, row }: Reading, finder: Finder, meant?: Reading): Sides {
  let { actors, recipients } = slots
  const own = ({ party }: Filler) => actors.some((actor) => finder.same(actor.party, party))
  const promised = meant?.slots.recipients.filter((filler) => !own(filler)) ?? []
  if (promised.some(({ party }) => finder.isKnown(party))) recipients = promised
  for (const inner of about) {
    const known = (filler: Filler) => actors.some(({ party }) => finder.same(party, filler.party))
    if (actors.length === 0)
      actors = inner.slots.actors.filter(({ party }) => !recipients.some((r) => r.party === party))
    // "condemned the attack on X": who did it is spoken of, not who suffered it; so is who is to let others go.
    const ofDoer =
      (row.type === 'ACCUSE' && inner.row.type !== null && HOSTILE.has(inner.row.type)) ||
      (row.type === 'REQUEST' && inner.row.mode === 'release')
    const sides = ofDoer ? [inner.slots.actors] : [inner.slots.recipients, inner.slots.actors]
    for (const side of sides) if (recipients.length === 0) recipients = side.filter((filler) => !known(filler))
  }
  if (!row.frame.mutual || slots.reciprocal || actors.length === 0 || recipients.length === 0)
    return { actors, recipients }
  const both = [...actors, ...recipients]
  return { actors: both, recipients: both }
}
