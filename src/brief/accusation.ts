import { voiceOf } from '../model/voice.ts'
import type { FoundClaim } from '../record/ask/find-claims.ts'
import { isSided, LONGEST, MARKS, OF_SPEAKER, partiesIn } from './own-words.ts'
import { partyName } from './parties.ts'
import type { BriefParty } from './types.ts'
import { safe } from './wording.ts'

/** What one is accused of in a claim that is the accusation: "of stealing pumps", said of Israel. */
export interface Accusation {
  readonly subject: string
  /** "is accused", "are blamed" */
  readonly verb: string
  readonly of: string
}

/** An accusation in the words of the text: its event has no clause of its own. Null where the claim is none. */
export function accusationOf({ claim }: FoundClaim, sides: readonly BriefParty[]): Accusation | null {
  const { evidence, event, attribution } = claim
  const verb = ACCUSED[voiceOf(claim)?.cue?.lemma ?? '']
  const clause = { start: evidence.start, end: evidence.end }
  const [first] = partiesIn(claim, clause)
  if (verb === undefined || first === undefined || first.span.start !== evidence.start) return null
  if (attribution.length !== 1 || event.trigger.start < first.span.end || isSided(claim, clause)) return null
  const of = /\b((?:of|for) (?:\p{L}+ly )?\p{L}+ing\b.*)$/su.exec(
    evidence.exact.slice(first.span.end - evidence.start),
  )?.[1]
  if (of === undefined || of.length > LONGEST || OF_SPEAKER.test(of) || MARKS.test(of)) return null
  const name = partyName(first.party, claim, sides)
  const several = first.party.kind !== 'state' && /s,?$/.test(name)
  return { subject: name, verb: `${several ? 'are' : 'is'} ${verb}`, of: safe(of, LONGEST).replace(/[\s,.]+$/, '') }
}

const ACCUSED: Readonly<Record<string, string>> = {
  accuse: 'accused',
  blame: 'blamed',
  condemn: 'condemned',
  criticise: 'criticised',
  criticize: 'criticised',
  suspect: 'suspected',
}
