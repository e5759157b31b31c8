import { isFreed } from '../../model/freed.ts'
import { AGAINST, isForSake } from '../../model/prompting.ts'
import { isOfOther, isRelated, isTowards } from '../../model/related.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { caseOf, childrenBy, isExcepted, isRelation, tokenById } from '../../model/tree.ts'
import type { Codebook, CodeRow } from '../../resources/codebook.ts'
import type { Path } from '../../resources/frame.ts'
import { isDeedOrWeapon, isSufferer, makingOf } from './deeds.ts'
import { CARRIED, DIRECT, type Filler, first, isNominal } from './filler.ts'
import type { Finder } from './finder.ts'
import { besideTalks, metAt } from './parties/beside-talks.ts'
import { orHosts } from './parties/hosts.ts'
import { partnerAbove } from './parties/partner.ts'
import { OF_FORCES } from './parties/reach.ts'
import { voicedBehind } from './parties/voiced.ts'
import { contentOf, helpedIn, helperIn, jointlyIn } from './roles/content.ts'
import { isCopular } from './roles/copular.ts'
import { areTwo, isMeant, joinedTo } from './roles/joined.ts'
import { meansOf } from './roles/means.ts'
import { isOneAnother, isTheOther } from './roles/one-another.ts'
import { follow, isWhere, rolesOf } from './roles/roles.ts'
import { sendersOf, subjectsOf } from './roles/sent-by.ts'
import { namedAmong } from './roles/several.ts'
import { referent } from './roles/subject.ts'
import { isPassive } from './roles/voice.ts'

/** What a filler is worth that was found inside the phrase at the end of a path. */
const INSIDE = 0.8

/** Seeks the parties that a row's frame asks for around its predicate, in one sentence. */
export class Search {
  readonly codebook: Codebook
  readonly row: CodeRow
  readonly sentence: Sentence
  readonly token: Token
  readonly finder: Finder

  readonly stance: boolean
  /** Whether the row's type is something said of a deed, and no deed itself. */
  readonly verbal: boolean

  constructor(codebook: Codebook, row: CodeRow, sentence: Sentence, token: Token, finder: Finder) {
    this.verbal = row.type !== null && SAID.has(row.type)
    this.stance = row.type !== null && OF_FORCES.has(row.type)
    this.codebook = codebook
    this.row = row
    this.sentence = sentence
    this.token = token
    this.finder = finder
  }

  slot(paths: readonly Path[], taken: readonly Filler[], side: 'actor' | 'recipient' | 'any'): readonly Filler[] {
    const { sentence, token } = this
    const nearest = first(paths, (path) => this.parties(follow(sentence, token, path), taken, DIRECT))
    const direct = side === 'actor' ? orHosts(this, nearest, paths, taken) : nearest
    // "Detained Nauru's ship and its crew": where only what is joined to a word names someone, whose the first is comes first.
    const words = paths.flatMap((path) => follow(sentence, token, path).map((word) => referent(sentence, word)))
    const isJoined = direct.length > 0 && words.length > 0 && direct.every(({ token: named }) => !words.includes(named))
    const sent =
      side === 'actor'
        ? [...words, ...subjectsOf(sentence, token, paths)].flatMap((word) => sendersOf(sentence, word))
        : []
    if (sent.length > 0) return this.parties(sent, taken, INSIDE)
    if (direct.length > 0 && !isJoined) return direct
    const inside = first(paths, (path) => this.inside(follow(sentence, token, path), taken, side))
    if (inside.length > 0) return inside
    if (isJoined) return direct
    return this.carried(paths, taken, side)
  }

  /** Whether what stands on the other side is "each other" or what is each other's. */
  isOneAnother(paths: readonly Path[]): boolean {
    return this.standsFor(paths, isOneAnother)
  }

  /** Whether on the other side stands "the other", of two who act. */
  isTheOther(paths: readonly Path[]): boolean {
    return this.standsFor(paths, isTheOther)
  }

  private standsFor(paths: readonly Path[], is: (sentence: Sentence, word: Token) => boolean): boolean {
    return paths.some((path) => follow(this.sentence, this.token, path).some((word) => is(this.sentence, word)))
  }

  /** "Brokered a deal to restore ties between Oman and Iran": with a party behind "between" goes the other. */
  withPartner(near: readonly Filler[], taken: readonly Filler[]): readonly Filler[] {
    const [one] = near
    if (near.length !== 1 || caseOf(this.sentence, one!.token.id) !== 'between') return near
    return this.parties([one!.token], taken, one!.confidence)
  }

  /** The parties that the words name, and those coordinated with them. */
  parties(words: readonly Token[], taken: readonly Filler[], confidence: number): Filler[] {
    const out: Filler[] = []
    for (const word of words) {
      for (const part of this.spelledOut(this.coordinated(referent(this.sentence, word)))) {
        for (const party of this.finder.at(this.sentence, part)) {
          const clash = (other: Filler) => this.finder.same(other.party, party)
          if (
            this.isTool(party) ||
            isOfOther(this.sentence, part, this.token) ||
            (this.row.type === 'REQUEST' && isFreed(this.sentence, part))
          )
            continue
          if (!taken.some(clash) && !out.some(({ party: known }) => known === party))
            out.push({ party, token: part, confidence })
        }
      }
    }
    return out
  }

  /** The words, and in place of one that tells nobody by name those whom "including" names. */
  spelledOut(words: readonly Token[]): Token[] {
    const isTold = (word: Token) => this.finder.at(this.sentence, word).some((party) => !this.finder.isVague(party))
    return words.flatMap((word) => {
      const named = isTold(word) ? [] : namedAmong(this.sentence, word).flatMap((first) => this.coordinated(first))
      return named.some(isTold) ? named : [word]
    })
  }

  /** "offered to send troops to X": what is sent, refused or put on alert is no one's counterpart. */
  isTool(party: number): boolean {
    return this.stance && this.finder.isForce(party)
  }

  coordinated(word: Token): Token[] {
    // "the Turkish-Libyan agreement": neither of the two adjectives is of the other.
    const hyphened = childrenBy(this.sentence, word.id, 'amod', 'compound').filter(
      ({ id, upos }) =>
        id === word.id - 2 && upos !== 'NOUN' && /^[-–]$/.test(tokenById(this.sentence, id + 1)?.form ?? ''),
    )
    const joined = [...hyphened, ...joinedTo(this.sentence, word)]
    // Of several in a list, parsers take those in the middle for appositions.
    const listed = joined.length > 0 || areTwo(this.sentence, word) ? childrenBy(this.sentence, word.id, 'appos') : []
    return [...(isMeant(this.sentence, word) ? [word] : []), ...listed, ...joined]
  }

  /** Parties inside the noun phrases of the words, the nearest first. */
  inside(words: readonly Token[], taken: readonly Filler[], side: string): Filler[] {
    let level = words.flatMap((word) => this.coordinated(referent(this.sentence, word))).filter(isNominal)
    for (let depth = 0; depth < 3 && level.length > 0; depth++) {
      const next: Token[] = []
      for (const relation of INNER) {
        const found = level.flatMap((word) => this.modifiers(word, relation, side))
        const parties = this.parties(found, taken, INSIDE - depth * 0.1)
        if (parties.length > 0) return parties
        next.push(...found)
      }
      level = next.filter(isNominal)
    }
    return []
  }

  modifiers(word: Token, relation: string, side: string): Token[] {
    const all = childrenBy(this.sentence, word.id, relation)
    const found = all.filter((child) => !isOfOther(this.sentence, child, this.token))
    if (this.row.type && AGAINST.has(this.row.type) && isForSake(this.sentence, word)) return []
    // "Its neighbour harbours the group": not who complains of his neighbour.
    if (relation === 'nmod:poss' && isRelated(word.lemma.toLowerCase())) return []
    // "A Turkish ally sent troops": not who has him.
    if ((relation === 'amod' || relation === 'compound') && isTowards(word.lemma.toLowerCase())) return []
    if (relation === 'compound')
      return found.filter((child) => !this.suffers(word, child.id) && !this.isWhere(word, child))
    if (relation !== 'nmod') return found
    const others = found.filter(
      (child) =>
        child.deprel !== 'nmod:poss' &&
        // "rejected the claim on X": a medium that only carries what was done.
        this.finder.kind(this.sentence, child) !== 'media' &&
        !this.suffers(word, child.id) &&
        !isExcepted(this.sentence, child, this.token.id),
    )
    if (side !== 'actor') return others
    const owning = isDeedOrWeapon(this.codebook, word) ? MAKING : OWNING
    const isOwning = ({ lemma }: Token) =>
      owning.has(lemma) || (lemma === 'in' && (word.upos === 'PRON' || isRelated(word.lemma)))
    return others.filter((child) => childrenBy(this.sentence, child.id, 'case').some(isOwning))
  }

  /** "condemned the attack on X": X suffered what someone else did, and is not who is spoken of. */
  suffers(word: Token, child: number): boolean {
    return this.verbal && isSufferer(this.codebook, this.sentence, word, child)
  }

  /** "A Kabul car bombing". */
  isWhere(word: Token, child: Token): boolean {
    const isPlace = isWhere(this.sentence, child) || this.finder.kind(this.sentence, child) === 'place'
    return isPlace && isDeedOrWeapon(this.codebook, word)
  }

  /** What a noun's frame misses, from the verb that carries the noun: its subject for the actor, its prepositions. */
  carried(paths: readonly Path[], taken: readonly Filler[], side: string): readonly Filler[] {
    const { sentence, token } = this
    if (token.upos === 'VERB') {
      const making = side === 'actor' ? makingOf(this.codebook, sentence, token) : undefined
      const makers = making ? this.doers(making, taken) : []
      return makers.length > 0 ? makers : this.throughObject(paths, taken)
    }
    const talking = side === 'recipient' || this.row.type !== 'CONSULT' ? undefined : besideTalks(sentence, token)
    const met = talking && isPassive(sentence, talking) ? metAt(sentence, talking) : null
    if (met) return this.parties(met, taken, CARRIED)
    const beside = side === 'recipient' ? this.helped() : (talking ?? this.joint() ?? meansOf(sentence, token))
    if (beside) return this.doers(beside, taken)
    const helper = side === 'actor' && this.helped() ? this.parties(helperIn(sentence, token), taken, DIRECT) : []
    if (helper.length > 0) return helper
    if (side === 'actor' && this.row.frame.mutual) {
      const partner = partnerAbove(sentence, token, this.finder, (words) => this.parties(words, [], CARRIED))
      if (partner.length > 0) return partner
    }
    const content = side === 'recipient' && SPOKEN.has(this.row.type ?? '') ? contentOf(sentence, token) : undefined
    if (content) return this.ofContent(content, taken)
    const verb = tokenById(sentence, token.head)
    if (!verb) return []
    // "was in Ankara for talks with": where someone is carries what he is there for.
    const copular = verb.upos !== 'VERB' && isCopular(sentence, verb)
    if (copular ? !/^(nmod|obl)/u.test(token.deprel) : verb.upos !== 'VERB' || !/^(obj|nsubj|obl)/u.test(token.deprel))
      return []
    const carries = copular || (this.codebook.classes.get('carrier')?.has(verb.lemma.toLowerCase()) ?? false)
    if (side !== 'recipient') {
      if (SPOKEN.has(this.row.type ?? '')) {
        const speaker = this.parties(voicedBehind(sentence, token), taken, CARRIED)
        if (speaker.length > 0) return speaker
      }
      if (!carries || (isRelation(token, 'obl') && !copular)) return []
      const subjects = (rolesOf(sentence, verb).get('subj') ?? []).filter((subject) => subject !== token)
      const direct = this.parties(subjects, taken, CARRIED)
      return direct.length > 0 ? direct : this.inside(subjects, taken, side)
    }
    if (!carries && !isRelation(token, 'nsubj')) return []
    const words = (path: Path) => (path.length === 1 && !PLAIN.has(path[0]!) ? follow(sentence, verb, path) : [])
    const direct = first(paths, (path) => this.parties(words(path), taken, CARRIED))
    return direct.length > 0 ? direct : first(paths, (path) => this.inside(words(path), taken, side))
  }

  /** "Warned the Ugandan leader at their meeting": the two of whom the clause tells, where "their" names nobody by itself. */
  theirs(): readonly Filler[] {
    const { sentence, token } = this
    const owners = childrenBy(sentence, token.id, 'nmod:poss')
    const verb = isRelation(token, 'obl') ? tokenById(sentence, token.head) : undefined
    if (verb?.upos !== 'VERB' || !owners.some(({ form }) => form.toLowerCase() === 'their')) return []
    const roles = rolesOf(sentence, verb)
    const [one = [], other = []] = [roles.get('subj'), roles.get('obj') ?? roles.get('iobj')].map((words) =>
      this.parties(words ?? [], [], CARRIED),
    )
    const isPair = one.length === 1 && other.length === 1 && this.finder.apart(one[0]!.party, other[0]!.party)
    return isPair ? [...one, ...other] : []
  }

  /** Who does what a verb tells; of "sent troops to fight", whose troops fight is who sent them. */
  doers(verb: Token, taken: readonly Filler[]): readonly Filler[] {
    const found = this.parties(rolesOf(this.sentence, verb).get('subj') ?? [], taken, CARRIED)
    const above =
      isRelation(verb, 'xcomp') || isRelation(verb, 'advcl') ? tokenById(this.sentence, verb.head) : undefined
    return above && found.every(({ party }) => this.finder.isForce(party)) ? this.doers(above, taken) : found
  }

  /** "Took the town with Kenyan support": the verb whose subject is helped. */
  helped(): Token | undefined {
    return this.row.type === 'SUPPORT' || this.row.type === 'AID' ? helpedIn(this.sentence, this.token) : undefined
  }

  /** "Built the dam in partnership with Ghana": the verb whose subject does it with the other. */
  joint(): Token | undefined {
    const isShared = this.row.frame.mutual || isForSake(this.sentence, this.token)
    return isShared && rolesOf(this.sentence, this.token).has('with') ? jointlyIn(this.sentence, this.token) : undefined
  }

  /** "Complaints that Chadian steel is too cheap": of whom the clause tells that a noun is about. */
  ofContent(verb: Token, taken: readonly Filler[]): readonly Filler[] {
    const subjects = childrenBy(this.sentence, verb.id, 'nsubj')
    const direct = this.parties(subjects, taken, CARRIED)
    return direct.length > 0 ? direct : this.inside(subjects, taken, 'recipient')
  }

  /** "sent aid to X": a preposition that the parser hung on the object instead of the verb. */
  throughObject(paths: readonly Path[], taken: readonly Filler[]): readonly Filler[] {
    return first(paths, (path) =>
      path.length === 1 && !PLAIN.has(path[0]!)
        ? this.parties(follow(this.sentence, this.token, ['obj', ...path]), taken, CARRIED)
        : [],
    )
  }
}

/** Types of what is said of a deed. */
const SAID: ReadonlySet<string> = new Set(['ACCUSE', 'SUPPORT', 'REJECT', 'REQUEST'])
/** Types of what one says to or of the one whom a clause tells of. */
const SPOKEN: ReadonlySet<string> = new Set(['ACCUSE', 'REQUEST', 'THREATEN'])

/** Roles that are no prepositions. */
const PLAIN = new Set(['subj', 'obj', 'iobj', 'poss', 'amod', 'compound', 'appos', 'ccomp', 'xcomp', 'advcl'])
/** What to look through inside a noun phrase, in order. */
const INNER = ['nmod:poss', 'amod', 'compound', 'appos', 'nmod'] as const
/** Prepositions by which a noun belongs to the party after it: "the telescope in Chile" is not Chile, though "nobody in Lima" is Peru. */
const OWNING = new Set(['of', 'from', 'for', 'by'])

/** Prepositions by which a deed or a weapon belongs to who used it. */
const MAKING = new Set(['of', 'from', 'by'])
