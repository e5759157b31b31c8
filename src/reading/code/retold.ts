import type { Sentence } from '../../model/token.ts'
import { answersAgain } from './answer-again.ts'
import { echoesOf } from './echo.ts'
import type { Reading } from './reading.ts'
import { talksAgain } from './talks-again.ts'
import type { Before } from './told-before.ts'

/** What a sentence tells by taking up what was told before it, without telling it whole. */
export function againIn(sentence: Sentence, before: Before): readonly Reading[] {
  const { finder, events, codebook } = before
  const retold = [talksAgain, answersAgain].flatMap((of) => of(sentence, finder, events, codebook))
  return [...echoesOf(sentence, before), ...retold]
}
