import { messageOf } from '../../formats/message-of.ts'
import { decisionWords } from '../../formats/review-words.ts'
import type { FoundClaim } from '../../record/ask/find-claims.ts'
import { textOfId } from '../../record/ask/show.ts'
import type { Database } from '../../record/database.ts'
import { type By, type ClaimReview, reviewClaim, withdrawReview } from '../../record/reviews/review-claim.ts'
import { Failure } from '../exit.ts'
import { typedCorrection } from './typed-correction.ts'

/** What a line typed at a claim does: goes on to the next claim, stays at it, or ends the session. */
export type Step = 'next' | 'stay' | 'end'

export interface Answer {
  readonly step: Step
  /** What to say, where there is something. */
  readonly message: string | null
}

export const KEYS = `  a            accept: who, whom, what, when and who says so are right
  r            reject: this did not stand in the text
  field=value  set a field right, such as recipients=MLI or status=promised; then a or s
  n words      note something
  s            skip
  u            undo: take back what you said last, be it of another claim
  q            quit
With a and r words may follow as a note.`

/** Does what was typed at a claim. Mistakes of typing are told, and change nothing. */
export async function answer(typed: string, { claim, document }: FoundClaim, db: Database, by: By): Promise<Answer> {
  const line = typed.trim()
  const [, key, rest] = /^([arnsuq?])(?:\s+(.*))?$/s.exec(line) ?? []
  const note = rest === undefined || rest.trim() === '' ? null : rest.trim()
  const review = (what: ClaimReview) => reviewClaim(db, claim.id, what, by)
  try {
    switch (key) {
      case 'a':
        review({ kind: 'accept', note })
        return { step: 'next', message: null }
      case 'r':
        review({ kind: 'reject', note })
        return { step: 'next', message: null }
      case 's':
        return { step: 'next', message: null }
      case 'q':
        return { step: 'end', message: null }
      case 'n':
        if (note === null) throw new Failure('Wanted the words of the note after the n')
        review({ kind: 'note', note })
        return { step: 'stay', message: 'Noted.' }
      case 'u': {
        const taken = withdrawReview(db, by)
        const message = taken === null ? 'Nothing to take back.' : `Took back, of ${taken.id}: ${decisionWords(taken)}.`
        return { step: 'stay', message }
      }
      case '?':
        return { step: 'stay', message: KEYS }
      default: {
        if (!line.includes('=')) return { step: 'stay', message: KEYS }
        const correction = await typedCorrection(line, { db, claim, text: textOfId(db, document.id) })
        review({ kind: 'correct', correction, note: null })
        return { step: 'stay', message: `Set ${correction.field}.` }
      }
    }
  } catch (error) {
    return { step: 'stay', message: messageOf(error) }
  }
}
