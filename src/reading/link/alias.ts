import { tokenById } from '../../model/tree.ts'
import type { Draft } from './draft.ts'
import { coordinated, distinct, type Story } from './story.ts'

const OPENING = /^(?:hereinafter|hereafter|henceforth|together|collectively|referred|to|as|the|“|"|‘|'|``)$/i
const FARTHEST = 8

/**
 * What a bracket calls those named before it: `(hereinafter "the Leaders")`. Gives the description in the bracket their actors
 * and lets the story know it by its words.
 *
 * @returns whether the description stands in such a bracket
 */
export function definesAlias(story: Story, draft: Draft): boolean {
  const bracket = bracketBefore(draft)
  if (bracket === null) return false
  const before = [...story.back(draft, 0)].filter(({ last, form }) => last < bracket && form !== 'adjective')
  const touching = before.filter(({ last }) => last >= bracket - 2)
  const nearest = touching.toSorted((a, b) => a.first - b.first)[0]
  if (!nearest) return false
  const first = before.findLast((other) => list(story, other).includes(nearest)) ?? nearest
  const actors = distinct(list(story, first).flatMap((other) => other.actors))
  if (actors.length === 0) return false
  draft.actors = actors
  draft.antecedent = first
  story.aliases.set(wordsOf(draft), draft)
  return true
}

/** A description that was defined as a name for others: "The Leaders agreed". */
export function aliased(story: Story, draft: Draft): Draft | null {
  return story.aliases.get(wordsOf(draft)) ?? null
}

/** Id of the bracket that opens right before a description, but for words and marks of defining. */
function bracketBefore({ sentence, first, head }: Draft): number | null {
  for (let id = first - 1; id > 0 && head - id < FARTHEST; id--) {
    const form = tokenById(sentence, id)?.form ?? ''
    if (form === '(') return id
    if (!OPENING.test(form)) return null
  }
  return null
}

function list(story: Story, draft: Draft): readonly Draft[] {
  return coordinated(story, draft)
}

/** The words of a description without its article, as they are written: "Leaders" is not "leaders". */
function wordsOf({ sentence, first, last }: Draft): string {
  return sentence.tokens
    .slice(first - 1, last)
    .filter(({ upos }) => upos !== 'DET' && upos !== 'PUNCT')
    .map(({ form }) => form)
    .join(' ')
}
