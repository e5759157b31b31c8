import type { Actor } from '../../model/actor.ts'
import type { Document } from '../../model/document.ts'
import { contains, firstEndingAfter, type Span } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy } from '../../model/tree.ts'
import { addresseeOf, heardAt } from './addressee.ts'
import { authorsOf } from './author.ts'
import { behind, type Draft } from './draft.ts'
import type { Nominal } from './nominal.ts'
import { encloses } from './same.ts'
import { coordinated, distinct, headOf, isSubject, placeOf, type Story } from './story.ts'

const SAYING = new Set(
  'say tell add state declare announce note warn insist claim argue stress confirm write ask reply explain remark comment affirm assert emphasize emphasise point reiterate vow pledge promise urge acknowledge admit respond react retort counter tweet post continue conclude complain'.split(
    ' ',
  ),
)

/**
 * Gives "I", "we", "our" and "our country" inside quotations to the speaker, where a verb of saying beside the
 * quotation shows who it is; where none does, the mention keeps the reason `speaker`.
 */
export function resolveSpeakers(doc: Document, story: Story, drafts: readonly Draft[]): void {
  if (!drafts.some(({ reason }) => reason === 'speaker' || reason === 'addressed')) return
  const { quotes } = story
  const inTurn = turnSpeakers(doc, drafts, story.home)
  let narrator: { readonly code: string | null } | null = null
  let authors: readonly Draft[] | null = null
  for (const draft of drafts) {
    const at = headOf(draft)
    if (draft.reason === 'addressed') {
      const within = at && quotes[firstEndingAfter(quotes, at.start)]
      const spokenTo =
        within && contains(within, at) ? heardAt(doc, quotes, within, (one) => addresseeOf(doc, story, one)) : null
      const addressed = spokenTo ?? (at && inTurn(at, true))
      // Whom a ministry's spokesman is asked about is its state: "your patrol vessels".
      const host = story.home !== null && at && isAsked(doc, at) ? story.state(story.home) : null
      const actors = asSpeaker(story.state.bind(story), draft, addressed?.actors[0] ?? host)
      if (actors.length > 0 && !(addressed && leadsTo(addressed, draft)))
        Object.assign(draft, { actors, antecedent: addressed, reason: null })
    }
    if (draft.reason !== 'speaker') continue
    const quote = at && quotes[firstEndingAfter(quotes, at.start)]
    const speaker =
      (quote && contains(quote, at) ? heardAt(doc, quotes, quote, (one) => speakerOf(doc, story, one)) : null) ??
      (at && inTurn(at, false)) ??
      atHead(story, draft)
    // `"Our team" author Ann Lee said`, "My son is right, he said": nobody stands for what he is himself named by.
    if (speaker && leadsTo(speaker, draft)) continue
    if (!speaker) {
      const isQuoted = quote !== undefined && at !== undefined && contains(quote, at)
      authors ??= authorsOf(doc.sentences, drafts, story)
      const own = isQuoted ? [] : asAuthors(story, draft, authors)
      if (own.length > 0) {
        Object.assign(draft, { actors: own, antecedent: authors[0], reason: null })
        continue
      }
      // "We" and "our" in what a ministry publishes are its state, in what a citizen writes his.
      const isOwn = !isQuoted && (draft.plural || isOurs(draft))
      const code = isOwn ? (story.home ?? (narrator ??= narratorOf(story, drafts, quotes)).code) : null
      const home = code === null ? null : story.state(code)
      if (home) Object.assign(draft, { actors: asSpeaker(story.state.bind(story), draft, home), reason: null })
      continue
    }
    const actors = asSpeakers(story, draft, speaker)
    if (actors.length === 0) continue
    draft.actors = actors
    draft.antecedent = speaker
    draft.reason = null
  }
}

/** Whom "we" and "our soldiers" are where several say it together: "Peru and Chile said: 'We condemn the raid.'" */
function asSpeakers(story: Story, draft: Draft, speaker: Draft): Actor[] {
  const speakers = draft.plural ? coordinated(story, speaker).flatMap(({ actors }) => actors) : speaker.actors
  if (speakers.length > 1 && !draft.plural) return []
  return distinct(speakers.flatMap((one) => asSpeaker(story.state.bind(story), draft, one)))
}

/** Whom "we", "our border" and "my government" are in a text that says by whom it is; "I" are no two. */
function asAuthors(story: Story, draft: Draft, authors: readonly Draft[]): Actor[] {
  if (authors.some((author) => leadsTo(author, draft))) return []
  const speakers = distinct(authors.flatMap(({ actors }) => actors))
  const isOne = !draft.plural && 'person' in draft
  if (isOne && speakers.length > 1) return []
  return distinct(speakers.flatMap((speaker) => asSpeaker(story.state.bind(story), draft, speaker)))
}

/** "Kenya: We reject the charge", "Peruvian minister: Our envoys stay": who speaks stands before a colon. */
function atHead(story: Story, { sentence }: Draft): Draft | null {
  const isHead = ({ first, last, actors }: Draft) =>
    first === 1 && sentence.tokens[last]?.form === ':' && actors.length === 1
  return story.inSentence(sentence.index).find(isHead) ?? null
}

/** "Our ambassador": one, but of several. */
function isOurs({ owner }: Draft): boolean {
  return owner?.form.toLowerCase() === 'our'
}

/** Whether a mention is another, holds it, or stands for one that does. */
function leadsTo(from: Draft, to: Draft): boolean {
  return [...behind(from)].some((at) => at === to || encloses(at, to))
}

/** How often a text must say "we" of itself to be by someone who speaks as a citizen, and name his state. */
const OFTEN = 4

/**
 * The state as whose citizen someone writes: of those that the text names the one that is named most and is never told of beside "we" and
 * "us", as others are: "Fiji urged us", "we thanked Peru". Null where the text is not written so, or no state is left.
 */
function narratorOf(story: Story, drafts: readonly Draft[], quotes: readonly Span[]): { readonly code: string | null } {
  const isQuoted = (draft: Draft) => {
    const at = headOf(draft)
    const quote = at && quotes[firstEndingAfter(quotes, at.start)]
    return at === undefined || (quote !== undefined && contains(quote, at))
  }
  const own = drafts.filter((draft) => draft.reason === 'speaker' && draft.plural && !isQuoted(draft))
  if (own.length < OFTEN || !own.some((us) => us.form === 'possessive' && OF_STATE.test(ownedBy(us))))
    return { code: null }
  const others = new Set<string>()
  for (const us of own) {
    const verb = placeOf(us)?.head
    for (const beside of drafts) {
      if (beside.sentence !== us.sentence || beside.form !== 'name') continue
      const clause = us.form === 'possessive' ? us.sentence.tokens[(placeOf(us)?.head ?? 0) - 1]?.head : verb
      const apart = isSubject(placeOf(us)) !== isSubject(placeOf(beside)) && placeOf(beside)?.head === clause
      if (apart) for (const { country, kind } of beside.actors) if (country && kind !== 'place') others.add(country)
    }
  }
  const [best] = story.subjects.filter(({ code }) => !others.has(code))
  return { code: best && best.weight >= NAMED ? best.code : null }
}

/** What a citizen calls ours, and the editors of a live page do not. */
const OF_STATE =
  /^(?:countr|nation|government|president|premier|minister|parliament|constitution|arm(?:y|ies|ed)|nav|soldier|border|frontier|neighbou?r|territor|soil|shore|coast|waters|econom|independence|sovereignt|capital|people|ambassador|diplomat|citizen|leader)/

function ownedBy(us: Draft): string {
  const head = headOf(us)
  return us.sentence.tokens[(head?.head ?? 0) - 1]?.lemma.toLowerCase() ?? ''
}

/** What a state must weigh in a text to be its writer's. */
const NAMED = 2

/** Who answers at a place in a text that is printed as talk, or (`asks`) who is asked there; null where no one does or is. */
function turnSpeakers(
  doc: Document,
  drafts: readonly Draft[],
  home: string | null,
): (place: Span, asks: boolean) => Draft | null {
  const [first] = doc.turns
  if (!first) return () => null
  const people = drafts.filter(({ form, actors }) => form === 'name' && actors[0]?.kind === 'person')
  const named = people.filter(({ sentence }) => sentence.start < first.start)
  // Who asks is named too, as the one who met him.
  const inOffice = named.filter(({ actors }) => actors[0]?.sector)
  // Where a ministry answers, those of whom it tells first do not.
  const isHost = ({ actors }: Draft) => home === null || actors[0]?.country === home
  const before = inOffice.length > 0 ? inOffice : named
  const hosts = before.filter(isHost)
  const asked = hosts.find((draft) => isSubject(placeOf(draft))) ?? hosts[0] ?? null
  return (place, asks) => {
    const at = firstEndingAfter(doc.turns, place.start)
    const turn = doc.turns[at]
    if (!turn || turn.asks !== asks || !contains(turn, place)) return null
    const { label } = asks ? (doc.turns.slice(at).find((next) => !next.asks) ?? turn) : turn
    return label ? (people.find((draft) => contains(label, headOf(draft) ?? place)) ?? null) : asked
  }
}

/** Whether a place lies in a question of a text that is printed as talk. */
function isAsked({ turns }: Document, place: Span): boolean {
  const turn = turns[firstEndingAfter(turns, place.start)]
  return turn?.asks === true && contains(turn, place)
}

function asSpeaker(state: (code: string) => Actor | null, draft: Draft, speaker: Actor | null): Actor[] {
  if (!speaker) return []
  if (!draft.plural && 'person' in draft) return [speaker]
  // Who speaks for a movement does not speak for the state that it is in.
  const home = speaker.country && speaker.id.startsWith(speaker.country) ? state(speaker.country) : null
  if (home && 'at' in draft && (draft as Nominal).at.role.class !== 'state')
    return draft.actors.map((a) => ({ ...a, country: home.id, id: home.id }))
  return [home ?? speaker]
}

/** The subject of a verb of saying that stands outside the quotation in a sentence that touches it. */
export function speakerOf(doc: Pick<Document, 'sentences'>, story: Story, quote: Span): Draft | null {
  for (let i = firstEndingAfter(doc.sentences, quote.start); i < doc.sentences.length; i++) {
    const sentence = doc.sentences[i] as Sentence
    if (sentence.start >= quote.end + 3) break
    const found = sayer(story, sentence, quote)
    if (found) return found
  }
  return null
}

function sayer(story: Story, sentence: Sentence, quote: Span): Draft | null {
  for (const verb of sentence.tokens) {
    if (verb.upos !== 'VERB' || contains(quote, verb) || !isSaying(verb)) continue
    const subjects = childrenBy(sentence, verb.id, 'nsubj')
    // After a quotation the subject follows its verb, where it is easily taken for an object.
    for (const subject of subjects.length > 0 ? subjects : childrenBy(sentence, verb.id, 'obj')) {
      const draft = story.byHead.get(`${sentence.index}:${subject.id}`)
      if (draft && draft.actors.length > 0 && !contains(quote, subject)) return draft
    }
  }
  return null
}

function isSaying(verb: Token): boolean {
  const lemma = verb.lemma.toLowerCase()
  return (
    SAYING.has(lemma) ||
    SAYING.has(verb.form.toLowerCase().replace(/(?:s|ed|d|ing)$/, '')) ||
    verb.form === 'said' ||
    verb.form === 'told'
  )
}
