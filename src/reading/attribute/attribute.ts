import type { Attribution, Source } from '../../model/attribution.ts'
import type { Document } from '../../model/document.ts'
import { itemsOf } from '../../model/sections.ts'
import { contains, firstEndingAfter, overlaps, type Span } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { ancestors, childrenBy, tokenById } from '../../model/tree.ts'
import type { Stage } from '../../pipeline/pipeline.ts'
import type { CueEntry, CuePos, Cues } from '../../resources/cues.ts'
import { account, accountEntry } from './account.ts'
import { cited } from './cited.ts'
import { fitToQuotations, takesQuotes } from './direct.ts'
import type { Found } from './found.ts'
import { hearsay } from './hearsay.ts'
import { inserted } from './inserted.ts'
import { interview, NO_CUE } from './interview.ts'
import { introduced } from './introduced.ts'
import { isLabel, labelled } from './label.ts'
import { isTopic } from './label-topic.ts'
import { parentsOf } from './nesting.ts'
import { nominal } from './nominal.ts'
import { prepositional } from './prepositional.ts'
import { type Quotation, quotations } from './quotation.ts'
import { quotedAs, shareReports } from './quoted-as.ts'
import { hearing } from './relevant.ts'
import { Speakers } from './speaker.ts'
import { spread } from './spread.ts'
import { isPassive } from './subject.ts'
import { verbal } from './verbal.ts'
import { Quotations, type View } from './view.ts'
import { viewpoints } from './viewpoint.ts'

/**
 * Finds who says what: verbs, nouns and prepositions of saying and thinking, and the quotations that hang on them or
 * stand next to them. What no attribution covers is the writer's own voice.
 *
 * @param cues the cue lexicon of the language
 */
export function attribute(cues: Cues): Stage {
  return {
    name: 'attribute',
    requires: ['sentences', 'turns', 'tags', 'trees', 'lemmas', 'mentions'],
    assigns: ['attributions'],
    run(doc) {
      const quoted = new Quotations(quotations(doc.text))
      const seen: Found[] = []
      // The place that heads an item of a round-up says nothing.
      const heads = new Set(itemsOf(doc.sentences))
      const isHead = ({ sentence }: Found) => heads.size > 1 && heads.has(sentence.index)
      const known = new Set(
        doc.mentions.filter(({ actors }) => actors.length > 0).map(({ sentence, head }) => `${sentence}:${head}`),
      )
      for (const sentence of doc.sentences) {
        const isSomebody = ({ id }: Token) => known.has(`${sentence.index}:${id}`)
        const view: View = { text: doc.text, sentence, cues, quotations: quoted, isSomebody }
        for (const item of cuesIn(view)) seen.push(item)
        seen.push(...viewpoints(view))
        for (const item of labelled(view))
          if (!opensTurn(doc, item) && !(isLabel(item) && isHead(item))) seen.push(item)
      }
      const found = quotedAs(seen)
      for (const item of found) fitToQuotations({ text: doc.text, quotations: quoted }, item)
      found.push(...introduced(doc, found, quoted))
      spread(doc.text, found, quoted)
      shareReports(found)
      const witnesses = cited(doc, cues, found)
      const told = found.filter(
        ({ word, sentence }) => !witnesses.some((one) => one.sentence === sentence && one.word === word),
      )
      doc.attributions = settle(doc, cues, [...told, ...witnesses, ...interview(doc)], quoted)
    },
  }
}

/** Whether a name before a colon opens a turn of talk, which tells itself who speaks it. */
function opensTurn({ turns }: Document, { source }: Found): boolean {
  const turn = source && turns[firstEndingAfter(turns, source.start)]
  return Boolean(turn?.label && source && contains(turn.label, source))
}

const VERBAL: Readonly<Record<string, CuePos>> = { VERB: 'verb', NOUN: 'noun', ADJ: 'adjective' }

/** "Reportedly", "alleged": a word of hearsay, which may stand as any modifier. */
function hearsayOf({ form, upos }: Token, cues: Cues): CueEntry | undefined {
  if (upos === 'PROPN' || !/(?:ly|ed)$/.test(form)) return undefined
  return cues.get('adverb', form.toLowerCase()) ?? hearsayAdjective(form, cues)
}

function hearsayAdjective(form: string, cues: Cues): CueEntry | undefined {
  const entry = cues.get('adjective', form.toLowerCase())
  return entry?.content[0]?.[0]?.relation === 'clause' ? entry : undefined
}

/** Relations in which a word that looks like a cue only modifies another ("the alleged plan", "following the talks"). */
const MODIFIERS = new Set(['amod', 'case', 'compound', 'mark', 'aux', 'fixed', 'flat'])

function* cuesIn(view: View): Generator<Found> {
  const { sentence, cues } = view
  for (const token of sentence.tokens) {
    const next = tokenById(sentence, token.id + 1)
    const pair = next && cues.get('preposition', `${token.form.toLowerCase()} ${next.form.toLowerCase()}`)
    const single = pair
      ? undefined
      : token.upos === 'ADP'
        ? cues.get('preposition', token.form.toLowerCase())
        : undefined
    if (pair || single) {
      const found = prepositional(view, token, pair ? next! : token, (pair ?? single)!)
      if (found) yield found
      continue
    }
    const phrase = token.upos === 'ADP' ? accountEntry(sentence, token, cues) : undefined
    const told = phrase ? account(view, token, phrase) : null
    if (told) {
      yield told
      continue
    }
    const heard = hearsayOf(token, cues)
    const rumour = heard ? hearsay(view, token, heard) : null
    if (rumour) {
      yield rumour
      continue
    }
    const pos = isTakenForNoun(sentence, token) ? 'verb' : VERBAL[token.upos]
    if (!pos || (MODIFIERS.has(token.deprel) && !isFiniteVerb(token))) continue
    const entry = entryOf(sentence, token, pos, cues)
    if (!entry || SAYING_NOTHING.some((is) => is(sentence, token))) continue
    const found = pos === 'noun' ? nominal(view, token, entry) : verbal(view, token, entry)
    if (found) yield found
  }
}

/** "…, state television reports.": a verb at the end of a sentence that the tagger took for a noun in the plural. */
function isTakenForNoun(sentence: Sentence, { id, xpos, lemma }: Token): boolean {
  if (xpos !== 'NNS' || !ENDING.has(lemma.toLowerCase())) return false
  return sentence.tokens.slice(id).every(({ upos }) => upos === 'PUNCT') && inserted(sentence, id, id) !== null
}

const ENDING = new Set(['report', 'claim', 'state', 'estimate'])

/** "The new governor was sworn in": who takes an office says nothing. */
function isInstalled({ tokens }: Sentence, { id, lemma }: Token): boolean {
  return lemma === 'swear' && tokens[id]?.form.toLowerCase() === 'in'
}

/** "As its name suggests": a name says nothing. */
function isNamed(sentence: Sentence, { id, lemma }: Token): boolean {
  if (!/^(?:imply|indicate|say|suggest)$/.test(lemma)) return false
  return childrenBy(sentence, id, 'nsubj').some((subject) => /^(?:name|nickname|title)$/.test(subject.lemma))
}

/** "Are you worried about the strait?", "Whom would you ask to serve?": who is asked has not said so. */
function isAskedOf(sentence: Sentence, { id }: Token): boolean {
  if (!sentence.tokens.some(({ form, id: mark }) => form === '?' && mark > id)) return false
  const asked = childrenBy(sentence, id, 'nsubj', 'nsubj:pass').find(({ form }) => /^you$/i.test(form))
  return asked !== undefined && childrenBy(sentence, id, 'aux', 'aux:pass', 'cop').some((aux) => aux.id < asked.id)
}

/** "Was the defending champion": a participle before a noun, which a tree may take for what is done. */
function isDescribing(sentence: Sentence, { id, xpos }: Token): boolean {
  return xpos === 'VBG' && childrenBy(sentence, id, 'cop').length > 0
}

/** Whether words that others say by are said by nobody here. */
const SAYING_NOTHING = [isInstalled, isNamed, isAskedOf, isDescribing]

/** A finite verb modifies nothing, wherever a bad tree has hung it. */
function isFiniteVerb({ upos, xpos }: Token): boolean {
  return upos === 'VERB' && (xpos === 'VBD' || xpos === 'VBZ' || xpos === 'VBP')
}

function entryOf(sentence: Sentence, token: Token, pos: CuePos, cues: Cues): CueEntry | undefined {
  const lemma = token.lemma.toLowerCase()
  if (pos !== 'verb') return cues.get(pos, lemma)
  const phrase = phraseOf(sentence, token, cues)
  if (phrase) return phrase
  // "Was surprised that": a participle by which one feels, and not one to whom it is done.
  const felt = token.xpos === 'VBN' && cues.get('adjective', token.form.toLowerCase())
  if (felt && felt.act === 'wants' && isPassive(sentence, token)) return felt
  const entry = cues.get('verb', lemma)
  if (entry || !/(?:ed|ing)$/.test(token.form)) return entry
  // Of "boasted" and "intoned" a rule guesses whether the verb ends in "e".
  return cues.get('verb', lemma.endsWith('e') ? lemma.slice(0, -1) : `${lemma}e`)
}

/**
 * A cue of two words: a verb with its particle, or "made fun", which the tree does not join. By the order of words alone
 * one that takes quotations is found only where nothing but a mark follows; "went on paying" is no speech.
 */
function phraseOf(sentence: Sentence, token: Token, cues: Cues): CueEntry | undefined {
  const named = (word: Token | undefined) =>
    word && cues.get('verb', `${token.lemma.toLowerCase()} ${word.form.toLowerCase()}`)
  const particle = childrenBy(sentence, token.id, 'compound:prt')[0]
  const after = tokenById(sentence, token.id + 2)
  const phrasal = named(particle)
  if (phrasal) return takesQuotes(phrasal) && after?.xpos === 'VBG' ? undefined : phrasal
  const phrase = named(tokenById(sentence, token.id + 1))
  return phrase && (!takesQuotes(phrase) || after?.upos === 'PUNCT') ? phrase : undefined
}

/** Orders what was found, resolves the sources from the outside in, and drops what has neither source nor content. */
function settle(doc: Document, cues: Cues, found: readonly Found[], quoted: Quotations): Attribution[] {
  const parties = new Set(
    doc.mentions.filter(({ actors }) => actors.length > 0).map(({ sentence, head }) => `${sentence}:${head}`),
  )
  const isParty = ({ index }: Sentence, { id }: Token) => parties.has(`${index}:${id}`)
  const whole = found
    .filter((item) => item.content.length > 0 && isVoice(item, quoted, (noun) => isParty(item.sentence, noun)))
    .sort((a, b) => a.cue.start - b.cue.start || b.cue.end - a.cue.end)
  const nested = parentsOf(whole)
  const called = (kind: 'place' | 'state') =>
    new Set(
      doc.mentions
        .filter(({ actors }) => actors.length > 0 && actors.every((actor) => actor.kind === kind))
        .map(({ sentence, head }) => `${sentence}:${head}`),
    )
  const [places, states] = [called('place'), called('state')]
  const heard = whole.map((item, i) => {
    const speaker = `${item.sentence.index}:${item.speaker}`
    if (isLabel(item) && (places.has(speaker) || (states.has(speaker) && isTopic(item.sentence, item.word))))
      return null
    return hearing(item, doc.text, quoted, whole[nested[i]!] ?? null, parties.has(speaker))
  })
  const unheard = new Set(whole.filter((_, i) => heard[i] === 'unheard'))
  const kept = whole.filter((_, i) => heard[i] !== null)
  const parents = parentsOf(kept)
  const speakers = new Speakers(doc, cues)
  const sources: (Source | null)[] = []
  return kept.map((item, id): Attribution => {
    const parent = parents[id]!
    const source = speakers.resolve(item, parent >= 0 ? (sources[parent] ?? null) : null)
    sources[id] = source
    const manner = item.entry === NO_CUE ? 'direct' : mannerOf(item.content, quoted)
    return {
      id,
      source,
      sourceAbsent: source ? null : (item.sourceAbsent ?? 'no source in the sentence'),
      manner,
      act: unheard.has(item) ? 'wants' : manner === 'direct' ? 'says' : item.entry.act,
      cue: item.entry === NO_CUE ? null : { lemma: item.entry.lemma, stance: item.entry.stance, span: item.cue },
      content: item.content,
      parent: parent >= 0 ? parent : null,
      confidence: item.confidence,
    }
  })
}

/** What only someone does, whatever noun he is called by. */
const CHARGING = new Set(['accuse', 'blame'])

/** Who speaks only of himself, or of anyone, in a quotation: "I think", "you know". */
const UNTOLD = new Set(['i', 'you', 'we', 'one', 'me', 'us', 'that', 'which', 'it', 'this', 'people'])

/**
 * Whether what was found is someone's voice. A bare infinitive or imperative without a subject is nobody's; inside a
 * quotation only reports of what others say make a chain, not the turns of talk of the one who speaks.
 */
function isVoice(
  { sentence, entry, source, speaker, slot, cue, sourceAbsent, content }: Found,
  quoted: Quotations,
  isParty: (noun: Token) => boolean,
): boolean {
  const form = tokenById(sentence, speaker)?.form.toLowerCase() ?? ''
  const home = quoted.innermost(cue.start)
  if (!source && entry.pos !== 'noun' && sourceAbsent === 'no subject')
    return !home && content.some((piece) => quoted.within(piece).length > 0) && slot !== 'obj'
  if (entry.pos === 'verb' && slot === 'obj' && (form === 'that' || form === 'which')) {
    const relative = ancestors(sentence, speaker).find(({ deprel }) => deprel === 'acl:relcl')
    const noun = relative && tokenById(sentence, relative.head)
    if (!noun || (!isParty(noun) && !CHARGING.has(entry.lemma))) return false
  }
  // "Calling for the killers to be tried": whoever is spoken of does not say it.
  if (source && content.some((piece) => overlaps(piece, source))) return false
  if (!home) return true
  if (!source || UNTOLD.has(form)) return false
  return slot === 'ccomp' || slot === 'clause' || (slot === 'quote' && isCited(content, home, quoted))
}

/** Whether some of what stands inside a quotation is quoted there once more: "he will answer to nobody" cites no one. */
function isCited(content: readonly Span[], home: Quotation, quoted: Quotations): boolean {
  return content.some(({ start }) => quoted.innermost(start) !== home)
}

function mannerOf(content: readonly Span[], quoted: Quotations): Attribution['manner'] {
  let any = false
  let all = true
  for (const piece of content) {
    const inside = quoted.within(piece)
    any ||= inside.length > 0
    all &&= inside.some((quotation) => contains(quotation, piece))
  }
  return all ? 'direct' : any ? 'mixed' : 'indirect'
}
