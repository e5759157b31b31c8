import type { FoundClaim } from '../../../src/record/ask/find-claims.ts'
import type { QueuedClaim, Reviewed, ReviewQueue } from '../../../src/server/contract.ts'
import { claimWords } from './claim-words.ts'
import { type FieldName, REVIEW_FIELDS } from './fields.ts'
import type { Judgement } from './judgements.ts'
import { type KeptOutbox, keptOutbox } from './kept-outbox.svelte.ts'
import { reviewer } from './reviewer.svelte.ts'
import { askOthers, sendCorrection, sendUnsent, type Unsent } from './reviews-api.ts'
import {
  decidedOf,
  gone,
  NEW_SITTING,
  overClaims,
  resumed,
  type Said,
  undone,
  verdictOf,
  withClaims,
  withSaid,
} from './sitting.ts'

export type Verdict = 'accept' | 'reject'

/** What was decided last, and where others stand on it: shown only once it is decided. */
export interface JustDecided {
  readonly found: FoundClaim
  readonly verdict: Verdict
  /** Null until the record has said. */
  readonly others: readonly Judgement[] | null
}

/** What the record would not take, and why. */
export interface Refusal {
  readonly unsent: Unsent
  readonly reason: string
}

const DONE = { accept: 'Accepted', reject: 'Rejected' } as const

/** One sitting of a reviewer over a queue of claims. Decisions show at once and are sent behind the reviewer's back. */
export class Reviewing {
  #sitting = $state.raw(NEW_SITTING)
  #found = $state.raw<ReadonlyMap<string, QueuedClaim>>(new Map())
  #counts = $state.raw({ of: 0, reviewed: 0 })
  /** Claims of this sitting that the counts have already. */
  #counted: ReadonlySet<string> = new Set()
  /** What to tell those who do not see the page. */
  message = $state('')
  just = $state.raw<JustDecided | null>(null)
  refusals = $state.raw<readonly Refusal[]>([])
  readonly outbox: KeptOutbox<Unsent>

  constructor() {
    this.outbox = keptOutbox<Unsent>({
      send: async (unsent) => this.#arrived(unsent, await sendUnsent(unsent)),
      refused: (unsent, error) => {
        this.refusals = [...this.refusals, { unsent, reason: error.message }]
        this.message = `Not kept: ${error.message}`
      },
    })
    this.#sitting = resumed(this.outbox.items)
  }

  /** The claim that is shown; null at the end. */
  get current(): QueuedClaim | null {
    return this.#found.get(this.#sitting.claims[this.#sitting.at] ?? '') ?? null
  }
  get verdict(): Verdict | null {
    return this.current === null ? null : verdictOf(this.#sitting, this.current.claim.id)
  }
  /** How many claims are decided, of all, and in this sitting. */
  get progress(): { readonly reviewed: number; readonly of: number; readonly here: number } {
    const here = decidedOf(this.#sitting)
    const more = [...here].filter((id) => this.#found.has(id) && !this.#counted.has(id)).length
    return { of: this.#counts.of, reviewed: this.#counts.reviewed + more, here: here.size }
  }
  /** How many claims ahead are still to be decided. */
  get ahead(): number {
    const { claims, at } = this.#sitting
    return claims.slice(at).filter((id) => verdictOf(this.#sitting, id) === null).length
  }
  /** How many claims were passed over or decided here: what a question for more of them leaves out. */
  get passed(): number {
    return this.#sitting.claims.filter((id) => verdictOf(this.#sitting, id) === null).length
  }
  get canUndo(): boolean {
    return this.#sitting.said.length > 0
  }

  /** Begins another queue. What was said before can still be taken back. */
  begin(queue: ReviewQueue): void {
    this.#remember(queue)
    const ids = queue.items.map(({ claim }) => claim.id).filter((id) => verdictOf(this.#sitting, id) === null)
    this.#sitting = overClaims(this.#sitting, ids)
  }

  /** Puts further claims of the same queue behind. */
  append(queue: ReviewQueue): void {
    this.#remember(queue)
    const ids = queue.items.map(({ claim }) => claim.id).filter((id) => verdictOf(this.#sitting, id) === null)
    this.#sitting = withClaims(this.#sitting, ids)
  }

  go(by: 1 | -1): void {
    this.#sitting = gone(this.#sitting, by)
    this.message = this.#where()
  }

  decide(verdict: Verdict, note: string): void {
    const found = this.current
    if (found === null) return
    this.#sitting = withSaid(this.#sitting, verdict)
    this.just = { found, verdict, others: null }
    this.message = `${DONE[verdict]}. ${this.#where()}`
    this.outbox.add({ verdict, claim: found.claim.id, note, reviewer: reviewer.name })
  }

  /** Sets a field of the claim right. @throws where the record does not take it or is away */
  async correct(field: FieldName, value: unknown): Promise<void> {
    const found = this.current
    if (found === null) return
    const { claim } = await sendCorrection(found.claim.id, field, value, reviewer.name)
    if (claim !== null) this.#update(claim)
    this.#sitting = withSaid(this.#sitting, 'correct', field)
    const words = REVIEW_FIELDS.find(({ name }) => name === field)!
    this.message = `Set right: ${words.label}, ${claim === null ? '' : (words.words(claim.claim) ?? 'empty')}`
  }

  /** Takes back what was said last. */
  undo(): void {
    const [before, said] = undone(this.#sitting)
    if (said === null) {
      this.message = 'Nothing was decided in this sitting that could be taken back'
      return
    }
    this.#sitting = before
    this.just = null
    this.message = `${this.#tookBack(said)}. ${this.#where()}`
    if (said.kind === 'correct' || !this.#unsend(said)) {
      this.outbox.add({ verdict: 'withdraw', claim: said.claim, reviewer: reviewer.name })
    }
  }

  /** Sends again what was refused. */
  sendAgain({ unsent }: Refusal): void {
    this.forget(unsent)
    this.outbox.add(unsent)
  }

  forget(unsent: Unsent): void {
    this.refusals = this.refusals.filter((each) => each.unsent !== unsent)
  }

  #unsend(said: Said): boolean {
    const last = this.outbox.items.at(-1)
    return last?.claim === said.claim && last.verdict === said.kind && this.outbox.takeBack() !== null
  }

  #tookBack({ claim, kind, field }: Said): string {
    const found = this.#found.get(claim)
    const what = kind === 'correct' ? `${field} set right` : DONE[kind].toLowerCase()
    return `Took back: ${what}${found === undefined ? '' : `, of ${claimWords(found.claim)}`}`
  }

  #where(): string {
    const { current } = this
    if (current === null) return 'The end of the queue'
    return `Now: ${claimWords(current.claim)}`
  }

  async #arrived({ verdict, claim: id, reviewer: by }: Unsent, { claim, review }: Reviewed): Promise<void> {
    if (claim !== null) this.#update(claim)
    if (verdict === 'withdraw') {
      if (review === null) this.message = 'The record has nothing of yours to take back'
      return
    }
    const own = review?.reviewer ?? by
    const others = await askOthers(id, own).catch(() => null)
    if (this.just?.found.claim.id === id) this.just = { ...this.just, others }
  }

  #update(after: FoundClaim): void {
    const known = this.#found.get(after.claim.id)
    if (known !== undefined) this.#found = new Map(this.#found).set(after.claim.id, { ...known, ...after })
  }

  #remember({ items, of, reviewed }: ReviewQueue): void {
    this.#found = new Map([...this.#found, ...items.map((item) => [item.claim.id, item] as const)])
    this.#counts = { of, reviewed }
    const unsent = new Set(this.outbox.items.map(({ claim }) => claim))
    this.#counted = new Set([...decidedOf(this.#sitting)].filter((id) => !unsent.has(id)))
  }
}
