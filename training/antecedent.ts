import { writeFileSync } from 'node:fs'
import type { GoldClaim } from '../src/eval/golden.ts'
import type { Mention } from '../src/model/actor.ts'
import { type Document, newDocument } from '../src/model/document.ts'
import type { Event } from '../src/model/event.ts'
import { isRelated } from '../src/model/related.ts'
import { overlaps } from '../src/model/span.ts'
import type { Token } from '../src/model/token.ts'
import { childrenBy } from '../src/model/tree.ts'
import { partyId } from '../src/reading/assemble/parties.ts'
import type { Candidate } from '../src/reading/link/choosers.ts'
import { draftsOf } from '../src/reading/link/drafts.ts'
import { choosingAntecedent } from '../src/reading/link/refer.ts'
import { resolve } from '../src/reading/link/resolve.ts'
import { choosingState } from '../src/reading/link/whose.ts'
import { type EnglishResources, loadEnglish } from '../src/resources/english.ts'
import { dataFrom } from '../src/resources/node.ts'
import type { Preference } from '../src/resources/preference.ts'
import { type Article, articlesOf, readerOf } from './articles.ts'
import { type Choice, fitPreference, writePreference } from './fit-preference.ts'
import { type Annotated, readGum } from './gum.ts'

/** Found by cross-validation over articles; each choice of news counts as often as `NEWS` of other texts. */
export const FITTING = { ridge: 8, rounds: 40, least: 6 }
export const NEWS = 3

/** Whether a candidate is what a pronoun stands for, by the pronoun's word; null where nobody knows. */
type Judge = (pronoun: Token) => ((candidate: Candidate) => boolean) | null

/**
 * For which of its candidates each pronoun of a document stands that is known. What was told before is as it ought to be, where it is known.
 *
 * @param open whether a pronoun that stands for none of them is a choice of nothing, and not of what is not known
 * @param otherwise what says for which candidates those stand that are not known
 */
export function antecedents(
  doc: Document,
  { gazetteer, whose }: Pick<EnglishResources, 'gazetteer' | 'whose'>,
  judge: Judge,
  { open, otherwise }: { readonly open: boolean; readonly otherwise: Preference },
): Choice[] {
  const out: Choice[] = []
  const choose = choosingAntecedent(otherwise)
  resolve(doc, draftsOf(doc, gazetteer), gazetteer, {
    state: choosingState(whose),
    antecedent: (draft, candidates, signs) => {
      const isRight = judge(draft.sentence.tokens[draft.head - 1]!)
      const right = isRight ? candidates.map(isRight) : []
      if (isRight && open && !right.includes(true)) right[right.length - 1] = true
      if (!right.includes(true)) return choose(draft, candidates, signs)
      out.push({ signs, right })
      return right.indexOf(true)
    },
  })
  return out
}

/** Judges by the entities that a treebank marks. */
export function byEntities({ entities }: Annotated): Judge {
  return (pronoun) => {
    const own = entities.get(pronoun.start) ?? new Set()
    return ({ places }) =>
      places.some(({ sentence, head }) =>
        [...(entities.get(sentence.tokens[head - 1]!.start) ?? [])].some((e) => own.has(e)),
      )
  }
}

/** Judges by the golden claims of an article: a pronoun that is a side of an event, or owns its actor, stands for that side of its claims. */
export function byClaims({ doc, claims }: Article): Judge {
  const wanted = new Map<number, readonly string[] | null>()
  for (const event of doc.events)
    for (const side of ['actor', 'recipient'] as const) {
      const ids = sideOf(claims, event, side)
      const word = ids.length > 0 ? pronounOf(doc, event, side) : null
      if (!word) continue
      const known = wanted.get(word.start)
      wanted.set(word.start, known === undefined || (known && isSame(known, ids)) ? ids : null)
    }
  return (pronoun) => {
    const ids = wanted.get(pronoun.start)
    if (!ids) return null
    const owns = pronoun.xpos === 'PRP$'
    return ({ actors }) => isSame([...new Set(actors.map((actor) => (owns && actor.country) || partyId(actor)))], ids)
  }
}

/** The parties on a side of the claims that an event may tell, those of its type first; none where they differ. */
function sideOf(claims: readonly GoldClaim[], event: Event, side: 'actor' | 'recipient'): readonly string[] {
  const told = claims.filter((claim) => overlaps(event.trigger, claim))
  const typed = told.filter(({ type }) => type === event.type)
  const list = typed.length > 0 ? typed : told.length === 1 ? told : []
  const ids = list[0]?.[side] ?? []
  return list.every((claim) => isSame(claim[side], ids)) ? ids : []
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((id) => others.includes(id))
}

/** The pronoun that is the only party on a side of an event, or that owns its actor: "its army", but not "its neighbour". */
function pronounOf(doc: Document, event: Event, side: 'actor' | 'recipient'): Token | null {
  const [participant, ...more] = event[side === 'actor' ? 'actors' : 'recipients']
  const mention: Mention | undefined = participant && more.length === 0 ? doc.mentions[participant.mention] : undefined
  if (!mention) return null
  const sentence = doc.sentences[mention.sentence]!
  const head = sentence.tokens[mention.head - 1]!
  if (mention.form === 'pronoun') return head
  if (side === 'recipient') return null
  if (mention.form === 'possessive') return head
  if (isRelated(head.lemma) || head.lemma === 'counterpart') return null
  return childrenBy(sentence, head.id, 'nmod:poss').find(({ xpos }) => xpos === 'PRP$') ?? null
}

const NOTE = `# How much each sign of a candidate speaks for it as what a pronoun of the third person stands for (src/reading/link/antecedent-signs.ts).
# Conditional logit on the coreference of GUM (train; CC BY 4.0) and on the golden articles that may be tuned on.
# Made by: npx tsx training/antecedent.ts <folder with gum-train.conllu>
`
if (process.argv[1]?.endsWith('antecedent.ts')) {
  const resources = await loadEnglish(dataFrom('data'))
  const { read } = await readerOf()
  const gum = readGum(`${process.argv[2] ?? '.'}/gum-train.conllu`).flatMap((annotated) =>
    antecedents(read(newDocument(annotated.text, {})), resources, byEntities(annotated), {
      open: true,
      otherwise: new Map(),
    }),
  )
  const otherwise = fitPreference(gum, FITTING)
  const news = articlesOf(['test/golden/tuning'], read).flatMap((article) =>
    antecedents(article.doc, resources, byClaims(article), { open: false, otherwise }),
  )
  const choices = [...gum, ...Array.from({ length: NEWS }, () => news).flat()]
  writeFileSync('data/en/antecedent.tsv', NOTE + writePreference(fitPreference(choices, FITTING)))
  process.stdout.write(`${gum.length} choices of GUM, ${news.length} of news\n`)
}
