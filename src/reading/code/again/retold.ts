import type { Sentence } from '../../../model/token.ts'
import type { Reading } from '../reading.ts'
import { answersAgain } from './answer-again.ts'
import { echoesOf } from './echo.ts'
import { resumedIn } from './resumed.ts'
import { talksAgain } from './talks-again.ts'
import type { Before } from './told-before.ts'
import { tollsIn } from './toll.ts'
import { tradeAnswered } from './trade-answered.ts'

/**
 * What a sentence tells by taking up what was told before it, without telling it whole.
 *
 * @param isAmongStates whether the text is about several states, so that talks and answers that nobody is named for are theirs
 */
export function againIn(sentence: Sentence, before: Before, isAmongStates: boolean): readonly Reading[] {
  const { finder, events, codebook } = before
  const own = [...echoesOf(sentence, before), ...tollsIn(sentence, before)]
  const answered = tradeAnswered(sentence, before)
  if (!isAmongStates) return [...own, ...answered]
  const retold = [talksAgain, answersAgain].flatMap((of) => of(sentence, finder, events, codebook))
  return [...own, ...retold, ...resumedIn(sentence, before), ...answered]
}
