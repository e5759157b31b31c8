import { analyse } from '../language/analyse/analyse.ts'
import { Network } from '../language/analyse/network.ts'
import { lemmatize } from '../language/lemmatize/lemmatize.ts'
import { names } from '../language/names/names.ts'
import { segment } from '../language/segment/segment.ts'
import { VERSION } from '../model/version.ts'
import type { Stage } from '../pipeline/pipeline.ts'
import { assemble } from '../reading/assemble/assemble.ts'
import { attribute } from '../reading/attribute/attribute.ts'
import { code } from '../reading/code/code.ts'
import { frame } from '../reading/frame/frame.ts'
import { link } from '../reading/link/link.ts'
import { quantity } from '../reading/quantity/quantity.ts'
import { status } from '../reading/status/status.ts'
import { time } from '../reading/time/time.ts'
import type { EnglishResources } from '../resources/english.ts'

/** The stages of a language, in order. */
export interface Language {
  /** Text to sentences, words, trees and names. */
  readonly language: readonly Stage[]
  /** From there to claims. */
  readonly reading: readonly Stage[]
}

/** English: every stage that a text goes through. */
export function english(resources: EnglishResources): Language {
  const { codebook, cues, gazetteer, network } = resources
  return {
    language: [segment(), analyse(new Network(network)), lemmatize(resources.lemmas), names()],
    reading: [
      time(),
      quantity(),
      link(gazetteer),
      code(codebook),
      attribute(cues),
      status(resources.status),
      frame(resources.framing),
      assemble({ version: VERSION, language: 'en', model: 'en-1' }),
    ],
  }
}
