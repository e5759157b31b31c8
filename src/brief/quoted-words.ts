import { clean } from '../formats/clean.ts'
import { voiceOf } from '../model/voice.ts'
import type { FoundClaim } from '../record/ask/find-claims.ts'
import { isSided, LONGEST } from './own-words.ts'
import type { Texts } from './texts.ts'
import { safe } from './wording.ts'

/** Words that a speaker is quoted with, where they are a sentence: "We have a partnership". Null where they are not his own. */
export function quotedWords({ claim }: FoundClaim): string | null {
  const own = voiceOf(claim)?.manner === 'direct'
  return own && /^[\p{Lu}\u2068]/u.test(claim.evidence.exact) ? quotable(claim.evidence.exact) : null
}

/** The sentence of the text that a claim stands in, as it is; null where it is long, or takes a side. */
export function wholeSentence({ claim }: FoundClaim, texts: Texts): string | null {
  const span = texts.sentence(claim)
  return isSided(claim, span) ? null : quotable(texts.words(claim, span))
}

/** Words to stand in quotation marks: marks inside them are single ones; null where they are long or lack one of a pair. */
function quotable(text: string): string | null {
  if (clean(text).trim().length > LONGEST) return null
  const words = safe(text, LONGEST).replace(/[\s,.;:]+$/, '')
  if (words === '') return null
  let open = false
  const single = words.replace(/["“”«»]/g, () => {
    open = !open
    return open ? '‘' : '’'
  })
  return open ? null : single
}
