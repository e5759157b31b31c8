import { analyse } from '../language/analyse/analyse.ts'
import { Network } from '../language/analyse/network.ts'
import { lemmatize } from '../language/lemmatize/lemmatize.ts'
import { names } from '../language/names/names.ts'
import { segment } from '../language/segment/segment.ts'
import type { Document } from '../model/document.ts'
import type { Status } from '../model/event.ts'
import type { EventType } from '../model/plover.ts'
import type { Span } from '../model/span.ts'
import { VERSION } from '../model/version.ts'
import type { Stage } from '../pipeline/pipeline.ts'
import { assemble } from '../reading/assemble/assemble.ts'
import { attribute } from '../reading/attribute/attribute.ts'
import { code } from '../reading/code/code.ts'
import { relate } from '../reading/code/relate.ts'
import { frame } from '../reading/frame/frame.ts'
import { link } from '../reading/link/link.ts'
import { choosingAntecedent } from '../reading/link/refer.ts'
import { choosingState } from '../reading/link/whose.ts'
import { quantity } from '../reading/quantity/quantity.ts'
import { predicateStatus } from '../reading/status/predicate-status.ts'
import { status } from '../reading/status/status.ts'
import { time } from '../reading/time/time.ts'
import type { EnglishResources } from '../resources/english.ts'

/** The stages of a language, in order, and what can be asked of them one by one. */
export interface Language {
  /** Text to sentences of words. */
  readonly segmentation: Stage
  /** From there to trees and names. */
  readonly language: readonly Stage[]
  /** From there to claims. */
  readonly reading: readonly Stage[]
  /** The event type that relates two spans of a document with its language layers. */
  relate(doc: Document, actor: Span, recipient: Span): EventType | null
  /** What the text says of the reality of any predicate, by sentence number and word id. */
  judge(doc: Document, sentence: number, head: number): Status | null
}

/** English: every stage that a text goes through. */
export function english(resources: EnglishResources): Language {
  const { codebook, commonWords, cues, gazetteer, lemmas, network } = resources
  const isCommon = (word: string) => commonWords.has(word) || lemmas.forms.has(`VERB|VBZ\t${word}`)
  return {
    segmentation: segment(),
    language: [
      analyse(new Network(network), gazetteer.forms, isCommon),
      lemmatize(lemmas),
      names(gazetteer.forms, isCommon),
    ],
    reading: [
      time(),
      quantity(),
      link(gazetteer, { state: choosingState(resources.whose), antecedent: choosingAntecedent(resources.antecedent) }),
      attribute(cues),
      code(codebook),
      status(resources.status),
      frame(resources.framing),
      assemble({ version: VERSION, language: 'en', model: 'en-4' }, resources.calibration, resources.otherSide),
    ],
    relate: relate(codebook),
    judge(doc, index, head) {
      const sentence = doc.sentences[index]
      return sentence === undefined ? null : predicateStatus(doc, sentence, head, resources.status)
    },
  }
}
