import type { Sentence, Token } from '../../model/token.ts'
import type { Stage } from '../../pipeline/pipeline.ts'
import type { Entry } from '../../resources/gazetteer.ts'
import type { Trie } from '../../resources/trie.ts'
import { titlesSpelledOut } from '../short-titles.ts'
import { freeCounted } from './at-least.ts'
import { freeCharge } from './charges.ts'
import { freeClefts, freeWhatWasDone } from './clefts.ts'
import { freeClippedBe } from './clipped-be.ts'
import { doubted } from './doubt.ts'
import { freeAccusedOf, freeGerunds, freeVerbsBehindOf } from './gerund.ts'
import { freeHeading } from './heading.ts'
import { headlinesAsSentences } from './headline.ts'
import { giveObjectsToInfinitives, hangInfinitivesOnNouns } from './infinitive.ts'
import { freeInsertedSays } from './inserted-says.ts'
import { analyseItem, type Item, ListItems } from './list-items.ts'
import { freeLoops } from './loops.ts'
import { lostNames } from './named-again.ts'
import { LONGEST_SENTENCE, type Network } from './network.ts'
import { isPerson, neutral, stateFrom } from './neutral.ts'
import {
  freeAppositions,
  freeGivers,
  freeNouns,
  freeObliques,
  freeParticles,
  freeSecondObjects,
  freeTimesSpent,
  freeTitles,
} from './nouns.ts'
import { partStates } from './part-states.ts'
import { freeAdjectives, freeObjectStates, freeOpening, hangParticiplesOnNouns } from './participle.ts'
import { freeReduced } from './reduced.ts'
import { freeReports } from './reports.ts'
import { freeShortOf } from './short-of.ts'
import { hangQuotes, unquoted } from './unquoted.ts'
import {
  freeArranged,
  freeAuxiliaries,
  freeConjuncts,
  freeFiniteVerbs,
  freeInvited,
  freeParted,
  freePerfects,
  freeSubjects,
  freeVerbsFromNouns,
} from './verbs.ts'

const WORD = /[\p{L}\p{N}]/u

/** A tree for marks without a word: the first is the root of all. Returns its id. */
function flat(part: readonly Token[]): number {
  const root = part[0]!.id
  for (const token of part) {
    token.upos = 'PUNCT'
    token.xpos = 'NFP'
    token.head = token.id === root ? 0 : root
    token.deprel = token.id === root ? 'root' : 'punct'
  }
  return root
}

/** Joins the stretches of a sentence too long to analyse at once. */
const JOINT = 'parataxis'

/**
 * Tags, features, tree and name labels of every sentence, in one pass of the network: the heads share one encoder, so one
 * stage writes all four layers. The network sees every state by the same name (`neutral`), headlines as sentences (`headlinesAsSentences`),
 * initials of offices spelled out (`titlesSpelledOut`) and parts of persons' names that it would not know as such (`lostNames`).
 *
 * @param names the gazetteer's names
 * @param isCommon whether a word in small letters is no name
 */
export function analyse(network: Network, names: Trie<Entry>, isCommon: (word: string) => boolean): Stage {
  const { config } = network
  const split = config.tags.map((tag) => tag.split('|') as [string, string])
  return {
    name: 'analyse',
    requires: ['sentences'],
    assigns: ['tags', 'trees', 'labels'],
    run(doc) {
      const plain = headlinesAsSentences(doc.sentences, isCommon, names)
      const wordsOf = (sentence: Sentence) =>
        titlesSpelledOut(plain.get(sentence) ?? sentence.tokens.map(({ form }) => form))
      const items = new ListItems(doc.sentences)
      for (const sentence of doc.sentences) {
        const item = items.before(sentence)
        analyseSentence(sentence, wordsOf(sentence), item)
        if (!items.goesOn(sentence, item) && item?.shown) analyseSentence(sentence, wordsOf(sentence))
      }
      const lost = lostNames(doc.sentences, wordsOf, isCommon, names)
      for (const [sentence, words] of lost) if (!sentence.lead) analyseSentence(sentence, words)
    },
  }

  /** Fills in the tokens of a sentence that the network is to see as `words`, and of an item of a list with the subject that it leaves out. */
  function analyseSentence({ tokens }: Sentence, words: readonly string[], item: Item | null = null): void {
    let root = 0
    for (let from = 0; from < tokens.length; from += LONGEST_SENTENCE) {
      const part = tokens.slice(from, from + LONGEST_SENTENCE)
      const partRoot = analysePart(part, words.slice(from, from + LONGEST_SENTENCE), from, from === 0 ? item : null)
      if (root === 0) root = partRoot
      else {
        tokens[partRoot - 1]!.head = root
        tokens[partRoot - 1]!.deprel = JOINT
      }
    }
  }

  /** Fills in consecutive tokens that the network is to see as `words`; `offset` tokens stand before them. Returns the id of their root. */
  function analysePart(part: readonly Token[], words: readonly string[], offset: number, item: Item | null): number {
    if (!part.some(({ form }) => WORD.test(form))) return flat(part)
    const kept = unquoted(words)
    const shown = neutral(
      kept.map((at) => words[at]!),
      names,
    )
    const result = item?.shown
      ? analyseItem(network, shown, kept.indexOf(item.from), item.shown)
      : network.analyse(shown)
    let root = 0
    kept.forEach((at, i) => {
      const token = part[at]!
      const [upos, xpos] = split[result.tags[i]!]!
      token.upos = upos
      token.xpos = xpos
      token.feats = config.feats[result.feats[i]!]!
      const head = result.heads[i]!
      token.head = head === 0 ? 0 : kept[head - 1]! + 1 + offset
      token.deprel = config.relations[result.relations[i]!]!
      if (head === 0) root = token.id
    })
    const seen = kept.map((at) => part[at]!)
    const labels = network.namesOf(doubted(seen, result.nameScores, config.names, names))
    seen.forEach((token, i) => {
      token.name = labels[i]!
    })
    if (kept.length < part.length) hangQuotes(part, new Set(kept))
    partStates(part, (at) => stateFrom(words, at, names))
    const inserted = freeInsertedSays(part)
    freeCounted(part)
    freeNouns(part)
    freeGerunds(part)
    freeAccusedOf(part)
    freeVerbsBehindOf(part)
    freeParticles(part)
    freeObliques(part)
    freeTitles(part)
    freeGivers(part)
    freeSecondObjects(part)
    freeTimesSpent(part)
    freeAppositions(part)
    freePerfects(part)
    giveObjectsToInfinitives(part)
    hangInfinitivesOnNouns(part)
    freeShortOf(part)
    freeObjectStates(part)
    hangParticiplesOnNouns(part)
    freeAdjectives(part)
    freeOpening(part)
    freeArranged(part)
    freeAuxiliaries(part)
    freeConjuncts(part)
    freeVerbsFromNouns(part)
    freeSubjects(part)
    freeClefts(part)
    freeWhatWasDone(part)
    freeInvited(part)
    const isKnown = ({ id }: Token) => isPerson(words, id - 1 - offset, names)
    const heading = freeHeading(part, isKnown)
    const verb = freeFiniteVerbs(part) || freeClippedBe(part, isKnown) || heading || inserted || root
    const top = freeCharge(part) || freeParted(part) || freeReduced(part) || freeReports(part) || verb
    freeLoops(part, top)
    return top
  }
}
