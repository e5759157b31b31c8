import type { StatusValue } from '../../model/event.ts'
import type { EventType } from '../../model/plover.ts'

/** What grammar says of an event's reality, as far as PLOVER's types depend on it. */
export interface Outlook {
  readonly future: boolean
  readonly negated: boolean
  /** Whether not to do it is to refuse it: "does not recognise the state". */
  readonly refusing?: boolean
  /** Whether it hangs on what another does. */
  readonly conditional: boolean
  readonly governor: StatusValue | null
  /** Whether forces are sent to keep the peace. */
  readonly peacekeeping: boolean
}

const COOPERATIVE: ReadonlySet<EventType> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID'])
const YIELDING: ReadonlySet<EventType> = new Set(['CONCEDE', 'RETREAT'])
const FORCEFUL: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'THREATEN'])
const VIOLENT: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE'])

/**
 * The type under PLOVER's rules on what has not happened yet: cooperation to come is AGREE, a retreat to come is
 * CONCEDE, force that is announced or promised is THREATEN, cooperation that will not come is REJECT (manual: AGREE, RETREAT, REJECT). A penalty
 * that is only announced stays one, and is planned. Forces sent to keep the peace are AID.
 */
export function recode(
  told: EventType,
  { future, negated, refusing = false, conditional, governor, peacekeeping }: Outlook,
): EventType {
  const type = peacekeeping && told === 'MOBILIZE' ? 'AID' : told
  const toCome = future || governor === 'planned' || governor === 'promised'
  if (negated && toCome && (COOPERATIVE.has(type) || YIELDING.has(type) || type === 'AGREE')) return 'REJECT'
  if (governor === 'denied' && (COOPERATIVE.has(type) || YIELDING.has(type) || type === 'AGREE')) return 'REJECT'
  if (negated && refusing && type === 'SUPPORT') return 'REJECT'
  if (governor === 'requested' && type !== 'REQUEST') return type
  if (negated) return type
  if (toCome && COOPERATIVE.has(type)) return 'AGREE'
  // Forces that are promised are meant as help; those that are only announced may be meant as a threat.
  if (governor === 'promised' && type === 'MOBILIZE') return 'AGREE'
  if (toCome && type === 'RETREAT') return 'CONCEDE'
  if (governor === 'threatened' || (governor === 'promised' && VIOLENT.has(type))) return 'THREATEN'
  if (future && VIOLENT.has(type) && (type !== 'SANCTION' || conditional)) return 'THREATEN'
  return type
}

/**
 * The mode of a stance by what it is about: what is asked for or refused (assist, meet, yield, change), what is threatened.
 *
 * @param undone whether what it is about is not to be, or to end: who asks for no force asks to yield, who asks for no help or talks for a change
 */
export function stanceMode(stance: EventType, about: EventType, undone: boolean): string | null {
  if (stance === 'REQUEST' && undone) return FORCEFUL.has(about) ? 'yield' : 'change'
  if (stance === 'REQUEST' || stance === 'REJECT') {
    if (about === 'CONSULT') return 'meet'
    if (about === 'AID' || about === 'COOPERATE' || about === 'SUPPORT') return 'assist'
    return YIELDING.has(about) ? 'yield' : 'change'
  }
  if (stance === 'THREATEN') {
    if (about === 'ASSAULT') return 'violence'
    if (about === 'SANCTION') return 'relations'
    return about === 'COERCE' ? 'restrict' : null
  }
  return null
}
