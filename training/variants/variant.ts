import type { Branch } from '../branch.ts'
import type { Random } from '../random.ts'
import type { VerbShapes } from '../verb-shapes.ts'
import {
  afterSubject,
  beforeVerb,
  inCommas,
  lowered,
  ofObject,
  swap,
  withMoney,
  withOpening,
  withTail,
} from './clause.ts'
import {
  demanded,
  deniedDeed,
  joined,
  saidAfter,
  saidThat,
  withClause,
  withGerund,
  withInfinitive,
} from './embedded.ts'
import { ADVERBIALS, ADVERBS, INSERTS, MAINS, MONEY, PARTICIPLES } from './phrases.ts'
import { longer } from './subjects.ts'
import { headline, TENSES } from './tenses.ts'
import { passive, thing } from './voices.ts'

/** A clause of a subject and a verb in the past, and the forms of that verb. */
export interface Clause {
  readonly tree: Branch
  readonly verb: VerbShapes
}

/**
 * Tells the same event as reports do: in other tenses, with longer subjects, with words of when and where before and after, and below
 * what someone says, denies, promises or threatens. The tree of what is changed stays as it was, so that it is as right as the tree
 * that it is made of.
 *
 * @param others clauses to stand beside the first: "after …", "…, which …"
 * @returns null where the clause has no subject to begin with
 */
export function variant({ tree, verb }: Clause, others: readonly Clause[], random: Random): Branch | null {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random.next() * list.length)]!
  const often = (share: number) => random.next() < share
  const subject = tree.before.find(({ relation }) => relation === 'nsubj')
  if (!subject) return null
  const plain = subject.tag.startsWith('PROPN') && subject.before.length + subject.after.length === 0
  let clause = often(0.4) ? withMoney(lowered(tree), pick(MONEY)) : lowered(tree)
  if (plain && often(0.7)) clause = swap(clause, subject, longer(subject, others, pick, often))
  if (often(0.2)) clause = ofObject(clause, pick(PARTICIPLES))
  if (often(0.15)) clause = beforeVerb(clause, pick(ADVERBS))
  if (often(0.35)) clause = withTail(clause, pick(ADVERBIALS))
  if (often(0.06)) return headline(clause, verb)
  const turned = often(0.1) ? passive(clause, verb, pick, often) : often(0.1) ? thing(clause, verb, pick, often) : null
  if (turned) return often(0.3) ? saidThat(turned, pick, often) : turned
  const way = random.next()
  if (way < 0.12) return withInfinitive(clause, verb, pick)
  if (way < 0.17) return withGerund(clause, verb, pick)
  if (way < 0.21) return deniedDeed(clause, verb, pick, often)
  if (way < 0.25) return demanded(clause, verb, pick)
  const tensed = often(0.65) ? pick(TENSES)(clause, verb) : clause
  const told = often(0.1) ? afterSubject(tensed, inCommas(pick(INSERTS))) : tensed
  const opened = often(0.4) ? withOpening(told, pick(ADVERBIALS), often(0.7)) : told
  if (way < 0.4) return saidThat(opened, pick, often)
  if (way < 0.5) return saidAfter(opened, pick, often)
  if (way < 0.6) return withClause(pick(MAINS), told, pick(['after', 'because', 'as', 'before', 'until']), often(0.4))
  if (way < 0.7 && others.length > 0) return joined(opened, lowered(pick(others).tree))
  return opened
}
