import type { Actor, ActorKind, Mention } from '../../model/actor.ts'
import type { Source, SourceKind } from '../../model/attribution.ts'
import type { Document, Name } from '../../model/document.ts'
import { slug } from '../../model/identity.ts'
import type { Span } from '../../model/span.ts'
import { overlaps } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { ancestors, childrenBy, tokenById } from '../../model/tree.ts'
import type { Cues } from '../../resources/cues.ts'
import type { Found } from './found.ts'
import { nounPhrase } from './phrase.ts'
import { reachOf } from './reach.ts'
import { jointly, type Phrase, together } from './together.ts'

const PERSON_PRONOUNS = new Set(['he', 'she', 'his', 'her', 'who', 'him'])
const RELATIVE = new Set(['who', 'which', 'that'])
const KINDS: Partial<Readonly<Record<ActorKind, SourceKind>>> = { person: 'named', media: 'media' }

/** Resolves the sources of a document one after the other: later mentions of a speaker find the earlier, fuller ones. */
export class Speakers {
  readonly #doc: Document
  readonly #cues: Cues
  readonly #mentions: ReadonlyMap<number, readonly Mention[]>
  readonly #names: ReadonlyMap<number, readonly Name[]>
  readonly #byLastName = new Map<string, Source>()
  #lastPerson: Source | null = null
  /** Who told last what nobody else is said to tell of, and in which sentence. */
  #lastVoice: { readonly source: Source; readonly sentence: number } | null = null

  constructor(doc: Document, cues: Cues) {
    this.#doc = doc
    this.#cues = cues
    this.#mentions = group(doc.mentions)
    this.#names = group(doc.names)
  }

  /** The source of an attribution; `quoting` is the source whose quotation it stands in, for "I" and "we". */
  resolve(found: Found, quoting: Source | null): Source | null {
    const { sentence, source: span } = found
    const head = tokenById(sentence, found.speaker)
    if (!span || !head) return null
    const form = head.form.toLowerCase()
    if (quoting && (form === 'i' || form === 'we')) return { ...quoting, span, mention: null }
    const source =
      (form === 'it' ? this.#goingOn(found, span) : null) ??
      jointly(
        together(sentence, head, span).flatMap((phrase) => this.#sourcesOf(sentence, phrase)),
        span,
      )
    if (source && !quoting && found.entry.act === 'says') this.#lastVoice = { source, sentence: sentence.index }
    return source
  }

  /** "The army said Peru had fired. It added that …": who goes on telling is the body that told the sentence before, whatever that named. */
  #goingOn({ sentence, entry }: Found, span: Span): Source | null {
    const last = this.#lastVoice
    if (!last || entry.act !== 'says' || last.source.members || !GOING_ON.has(last.source.kind)) return null
    return sentence.index - last.sentence <= 1 ? { ...last.source, span } : null
  }

  /** Those whom one phrase of a source names: several where it stands for several ("both sides"). */
  #sourcesOf(sentence: Sentence, { head, span }: Phrase): readonly Source[] {
    const form = head.form.toLowerCase()
    const mention = this.#mentionOf(sentence, head, span)
    const sources = mention?.actors.length
      ? mention.actors.map((actor) => this.#fromActor(sentence, head, span, mention, actor))
      : [this.#fromWords(sentence, head, span, form, mention)]
    const [first] = sources
    if (first?.kind === 'named' && !PERSON_PRONOUNS.has(form)) this.#remember(first)
    return sources
  }

  /** The mention whose head is the source's head; for "who", the one that it follows. */
  #mentionOf(sentence: Sentence, head: Token, span: Span): Mention | null {
    const here = this.#mentions.get(sentence.index) ?? []
    if (RELATIVE.has(head.form.toLowerCase())) {
      const noun = nounOf(sentence, head)
      return (noun && here.find((mention) => mention.head === noun.id)) ?? null
    }
    const exact = here.find((mention) => mention.head === head.id && mention.actors.length > 0)
    if (exact) return exact
    const flat = new Set([head.id, ...childrenBy(sentence, head.id, 'flat', 'appos').map(({ id }) => id)])
    return (
      here.find((mention) => flat.has(mention.head) && mention.actors.length > 0 && overlaps(mention.span, span)) ??
      here.find((mention) => mention.head === head.id) ??
      null
    )
  }

  #fromActor(sentence: Sentence, head: Token, span: Span, mention: Mention, actor: Actor): Source {
    return {
      id: actor.kind === 'person' ? (actor.wikidata ?? slug(actor.name)) : actor.id,
      name: actor.name,
      role: actor.role ?? this.#roleOf(sentence, head),
      country: actor.country,
      kind: isAnyone(sentence, head, mention) ? 'anonymous' : kindOf(actor),
      mention: mention.id,
      span,
    }
  }

  #fromWords(sentence: Sentence, head: Token, span: Span, form: string, mention: Mention | null): Source {
    const at = mention?.id ?? null
    const known = PERSON_PRONOUNS.has(form)
      ? this.#lastPerson
      : (this.#byLastName.get(lastWord(this.#nameIn(sentence, head, span))) ?? null)
    if (known) return { ...known, span, mention: at }
    const noun = RELATIVE.has(form) ? nounOf(sentence, head) : undefined
    if (noun)
      return this.#fromWords(sentence, noun, phraseBefore(sentence, noun, head), noun.form.toLowerCase(), mention)
    const name = this.#personAfter(sentence, head) ?? this.#nameIn(sentence, head, span)
    const voice = this.#cues.get('voice', head.lemma.toLowerCase())
    const kind = voice ? (voice.source as SourceKind | 'person') : null
    const isName = name !== '' && head.upos === 'PROPN'
    return {
      id: slug(isName ? name : this.#doc.text.slice(span.start, span.end)),
      name: isName
        ? name
        : this.#doc.text
            .slice(span.start, span.end)
            .replace(/[\s,]+/g, (gap) => (gap.includes(',') ? ', ' : ' '))
            .replace(/, $/, ''),
      role: this.#roleOf(sentence, head),
      country: null,
      kind: kind && kind !== 'person' ? kind : isName ? this.#nameKind(sentence, head) : 'anonymous',
      mention: at,
      span,
    }
  }

  /** The name that the source's head stands in; the proper nouns around the head where no name was labelled. */
  #nameIn(sentence: Sentence, head: Token, span: Span): string {
    for (const name of this.#names.get(sentence.index) ?? []) {
      if (name.first <= head.id && head.id <= name.last) return this.#doc.text.slice(name.span.start, name.span.end)
    }
    if (head.upos !== 'PROPN') return ''
    const words = [head, ...childrenBy(sentence, head.id, 'flat', 'compound')].filter(
      (word) => word.upos === 'PROPN' && word.start >= span.start && word.end <= span.end,
    )
    words.sort((a, b) => a.id - b.id)
    return words.map(({ form }) => form).join(' ')
  }

  /** "Navy Captain Ana Roa": the person named behind words of rank and service that head the phrase. */
  #personAfter(sentence: Sentence, head: Token): string | null {
    const person = (this.#names.get(sentence.index) ?? []).find(({ type, first }) => type === 'PER' && first > head.id)
    if (!person || person.first - head.id > RANKS) return null
    const between = sentence.tokens.slice(head.id - 1, person.first - 1)
    return between.every(({ upos }) => upos === 'PROPN')
      ? this.#doc.text.slice(person.span.start, person.span.end)
      : null
  }

  #nameKind(sentence: Sentence, head: Token): SourceKind {
    const name = (this.#names.get(sentence.index) ?? []).find(({ first, last }) => first <= head.id && head.id <= last)
    return name && name.type !== 'PER' ? 'organisation' : 'named'
  }

  /** What an apposition says of a named source: "..., the ambassador to Mali". */
  #roleOf(sentence: Sentence, head: Token): string | null {
    const apposition = childrenBy(sentence, head.id, 'appos').find(({ upos }) => upos === 'NOUN' || upos === 'PROPN')
    if (!apposition || head.upos !== 'PROPN') return null
    const reach = reachOf(sentence)
    const from = tokenById(sentence, reach.first[apposition.id]!)!
    const to = tokenById(sentence, reach.last[apposition.id]!)!
    return this.#doc.text.slice(from.start, to.end).replace(/^[\s,]*(?:the |a |an )?|[\s,.]*$/gi, '') || null
  }

  #remember(source: Source): void {
    this.#lastPerson = source
    const key = lastWord(source.name)
    if (key && !this.#byLastName.has(key)) this.#byLastName.set(key, source)
  }
}

/** Kinds of sources that "it" may stand for. */
const GOING_ON: ReadonlySet<SourceKind> = new Set<SourceKind>(['organisation', 'media', 'document'])

/** How many words of rank and service may stand before a name. */
const RANKS = 3

/** The noun that a relative pronoun stands for. */
function nounOf(sentence: Sentence, pronoun: Token): Token | undefined {
  const clause = [pronoun, ...ancestors(sentence, pronoun.id)].find(({ deprel }) => deprel === 'acl:relcl')
  return clause && tokenById(sentence, clause.head)
}

/** The words of a noun before the relative clause that a pronoun opens. */
function phraseBefore(sentence: Sentence, noun: Token, pronoun: Token): Span {
  const to = noun.id < pronoun.id ? pronoun.id - 1 : noun.id
  return nounPhrase(sentence, noun.id, { from: 1, to })
}

function group<T extends { readonly sentence: number }>(list: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const map = new Map<number, T[]>()
  for (const item of list) {
    const same = map.get(item.sentence)
    if (same) same.push(item)
    else map.set(item.sentence, [item])
  }
  return map
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
}

function kindOf({ kind }: Actor): SourceKind {
  return KINDS[kind] ?? (kind === 'population' ? 'anonymous' : 'organisation')
}

const INDEFINITE = new Set(['a', 'an', 'one', 'another', 'some', 'several', 'two', 'three', 'many', 'other'])

/** "A diplomat", "Western officials": someone of an office, who is not named and not the one who holds it. */
function isAnyone(sentence: Sentence, head: Token, { form, antecedent, actors }: Mention): boolean {
  if (form !== 'nominal' || antecedent !== null) return false
  if (head.upos !== 'NOUN' || !PERSONAL.has(actors[0]?.kind ?? '')) return false
  const before = childrenBy(sentence, head.id, 'det', 'nummod', 'amod')
  if (before.some(({ form }) => INDEFINITE.has(form.toLowerCase()))) return true
  return head.xpos === 'NNS' && before.every(({ deprel }) => deprel !== 'det') && actors[0]?.role !== null
}

const PERSONAL = new Set(['person', 'government', 'military'])
