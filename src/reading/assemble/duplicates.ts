import type { Claim } from '../../model/claim.ts'
import { contains, overlaps } from '../../model/span.ts'

/** Types in which both sides do the same, so that who is named first does not matter. */
const MUTUAL = new Set(['AGREE', 'CONSULT', 'COOPERATE'])

/**
 * Keeps one claim of an event that a sentence tells twice ("held talks … the talks", "condemned and denounced"): same
 * sentence, type and dyad, overlapping evidence, and nothing that sets them apart (mode, status, stated time, source).
 * The surer one stays; of two equally sure, the first.
 */
export function withoutDuplicates(claims: readonly Claim[]): readonly Claim[] {
  const kept: Claim[] = []
  const places = new Map<string, number[]>()
  for (const claim of claims) {
    const key = `${claim.sentence}|${claim.event.type}|${dyad(claim)}`
    const same = places.get(key)
    const twin = same?.find((at) => isSameEvent(kept[at]!, claim))
    if (twin !== undefined) {
      if (isBetter(claim, kept[twin]!)) kept[twin] = claim
      continue
    }
    if (same) same.push(kept.length)
    else places.set(key, [kept.length])
    kept.push(claim)
  }
  return kept.filter((claim, at) => {
    const before = kept.slice(Math.max(0, at - REACH), at)
    return !isOutcome(claim, before) && !isMeans(claim, before) && !isOnItsOwn(claim, before)
  })
}

/** How many claims back the deed is looked for that another was the outcome of. */
const REACH = 3

/** "Shelled a camp in Chad, killing six": that nobody known was killed is how the deed before came out, and no deed of its own. */
function isOutcome(claim: Claim, before: readonly Claim[]): boolean {
  if (claim.event.type !== 'ASSAULT' || !HURT.test(claim.event.frame) || claim.recipients.some(isOfSomebody))
    return false
  const by = ids(claim.actors).join('+')
  return before.some(
    (deed) =>
      deed.sentence === claim.sentence &&
      deed.event.type === 'ASSAULT' &&
      deed.recipients.some(isOfSomebody) &&
      ids(deed.actors).join('+') === by,
  )
}

/**
 * "Was killed by a Fijian raid in Samoa": the raid is that by which he was killed, and where it was is not whom it was made on. "Was bombed
 * in an attack that rebels claimed": so is the attack.
 */
function isMeans(claim: Claim, before: readonly Claim[]): boolean {
  const isBy = /^by\b/i.test(claim.evidence.exact)
  if (claim.event.type !== 'ASSAULT' || !(isBy || claim.recipients.every(({ stated }) => !stated))) return false
  const by = ids(claim.actors).join('+')
  return before.some(
    (deed) =>
      (isBy ? HURT.test(deed.event.frame) : deed.event.type === 'ASSAULT') &&
      (isBy ? contains : overlaps)(deed.evidence, claim.evidence) &&
      deed.recipients.some(isOfSomebody) &&
      ids(deed.actors).join('+') === by,
  )
}

/** "Chile seized a tanker and detained its crew": not its own crew, but that of the tanker, as the deed before says. */
function isOnItsOwn(claim: Claim, before: readonly Claim[]): boolean {
  const [own, ...more] = new Set(claim.actors.map(({ country }) => country))
  if (!own || more.length > 0 || !IN_PARTS.has(claim.event.type)) return false
  if (claim.recipients.length === 0 || !claim.recipients.every(({ country, stated }) => !stated && country === own))
    return false
  return before.some(
    (deed) =>
      deed.sentence === claim.sentence &&
      IN_PARTS.has(deed.event.type) &&
      ids(deed.actors).join('+') === ids(claim.actors).join('+') &&
      deed.recipients.some(({ country }) => country !== null && country !== own),
  )
}

/** Verbs that tell how an attack came out. */
const HURT = /^(?:injure|kill|leave|maim|wound)#/

/** Whether a party is of a state or goes by a name of its own: "suspected militants" are nobody's. */
function isOfSomebody({ country, name }: Claim['actors'][number]): boolean {
  return country !== null || /^\p{Lu}/u.test(name)
}

/** Types whose deeds a sentence often tells in parts: "fired at a village, killing five", "stopped and searched the boat". */
const IN_PARTS = new Set(['ASSAULT', 'COERCE'])

/** Types of which a sentence tells one with several on the other side: whom the shells hit and whom they killed, a visit to a state and to its president. */
const WITH_SEVERAL = new Set(['ASSAULT', 'AGREE', 'CONSULT'])

function dyad(claim: Claim): string {
  const inParts = IN_PARTS.has(claim.event.type)
  const side = (parties: Claim['actors']) =>
    inParts ? [...new Set(parties.map(({ country, id }) => country ?? id))].sort() : ids(parties)
  const actors = side(claim.actors)
  const recipients = side(claim.recipients)
  if (isMutual(claim)) return [...new Set([...actors, ...recipients])].sort().join('+')
  return `${actors.join('+')}>${recipients.join('+')}`
}

/** Whether both sides do the same: the answer to an invitation goes from one to the other, as the invitation went before. */
function isMutual({ event, actors, recipients }: Claim): boolean {
  return (
    MUTUAL.has(event.type) &&
    (!event.frame.endsWith('#again') || actors.some(({ id }) => recipients.some((one) => one.id === id)))
  )
}

/** The surer one; of those told in parts the one that says which people of a state it was done to. */
function isBetter(claim: Claim, known: Claim): boolean {
  if (isParticiple(claim, known) || isParticiple(known, claim)) return isParticiple(known, claim)
  const isExact = ({ recipients }: Claim) => recipients.some(({ id, country }) => country !== null && id !== country)
  if (IN_PARTS.has(claim.event.type) && isExact(claim) !== isExact(known)) return isExact(claim)
  return claim.confidence.event > known.confidence.event
}

function ids(parties: Claim['actors']): string[] {
  return parties.map(({ id }) => id).sort()
}

function isSameEvent(a: Claim, b: Claim): boolean {
  const inParts = IN_PARTS.has(a.event.type)
  if (!WITH_SEVERAL.has(a.event.type) && areApart(a, b)) return false
  if (!inParts && !overlaps(a.evidence, b.evidence)) return false
  if (contains(a.event.trigger, b.event.trigger) || contains(b.event.trigger, a.event.trigger)) return true
  return (
    (inParts || agree(a.event.mode, b.event.mode)) &&
    (a.status.value === b.status.value || isParticiple(a, b) || isParticiple(b, a)) &&
    agree(statedTime(a), statedTime(b)) &&
    a.attribution.at(-1)?.cue?.span.start === b.attribution.at(-1)?.cue?.span.start
  )
}

/** "Launched missiles targeting the base": a participle inside what was done tells it without a tense of its own. */
function isParticiple(inner: Claim, deed: Claim): boolean {
  return (
    IN_PARTS.has(deed.event.type) &&
    inner.status.value === 'ongoing' &&
    deed.status.value === 'happened' &&
    contains(deed.evidence, inner.evidence) &&
    inner.evidence.start > deed.event.trigger.start
  )
}

/** Whether two deeds were each done to somebody or something of its own: "closed the border and arrested nine traders". */
function areApart(a: Claim, b: Claim): boolean {
  const named = ({ recipients }: Claim) => recipients.filter(({ stated }) => stated)
  const [ones, others] = [named(a), named(b)]
  return (
    ones.length > 0 && others.length > 0 && !ones.some(({ span }) => others.some((other) => overlaps(span, other.span)))
  )
}

/** Two values agree where they are equal or one is not known. */
function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b
}

function statedTime({ time }: Claim): string | null {
  return time?.stated ? time.value : null
}
