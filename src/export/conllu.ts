import { stringifyConllu } from '../formats/conllu.ts'
import type { Claim, ClaimActor } from '../model/claim.ts'
import { type Document, newDocument } from '../model/document.ts'
import type { ClaimedDocument, DocumentedClaim } from '../model/documented-claim.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Claims } from './claims.ts'

/**
 * Documents as CoNLL-U with their claims: a comment `# claim = …` above the sentence of each (id, parties, codes, status,
 * who says so), and in MISC which words are its trigger, actors and recipients (`ClaimTrigger=c_1,c_2`).
 *
 * @param claims claims with their documents, which must have their text and trees; those of one document after each
 *   other, of which only one is in memory at a time
 * @returns the file, piece by piece
 * @throws Error where a document has no text or no trees, naming it
 */
export async function* conllu(claims: Claims): AsyncGenerator<string> {
  let open: DocumentedClaim[] = []
  for await (const claim of claims) {
    if (open.length > 0 && open[0]!.document.id !== claim.document.id) {
      yield documentText(open)
      open = []
    }
    open.push(claim)
  }
  if (open.length > 0) yield documentText(open)
}

function documentText(claimed: readonly DocumentedClaim[]): string {
  const { document } = claimed[0]!
  const claims = claimed.map(({ claim }) => claim)
  return stringifyConllu(withLayers(document), {
    comments: (sentence) => [
      ...(sentence === 0 ? metaComments(document) : []),
      ...claims.filter((claim) => claim.sentence === sentence).map((claim) => `claim = ${claimWords(claim)}`),
    ],
    misc: (sentence, token) =>
      ROLES.flatMap(({ name, spans }) => {
        const ids = claims
          .filter((claim) => claim.sentence === sentence && spans(claim).some((span) => overlaps(span, token)))
          .map(({ id }) => id)
        return ids.length === 0 ? [] : [`${name}=${ids.join(',')}`]
      }),
  })
}

/** What a word can be to a claim. */
const ROLES: readonly { readonly name: string; readonly spans: (claim: Claim) => readonly Span[] }[] = [
  { name: 'ClaimActor', spans: ({ actors }) => actors.map(({ span }) => span) },
  { name: 'ClaimRecipient', spans: ({ recipients }) => recipients.map(({ span }) => span) },
  { name: 'ClaimTrigger', spans: ({ event }) => [event.trigger] },
]

function withLayers({ id, text, trees }: ClaimedDocument): Document {
  if (text === null || trees === null)
    throw new Error(`Cannot write "${id}" as CoNLL-U: only its claims are at hand, wanted its text and trees`)
  const doc = newDocument(text, { id })
  doc.sentences = trees
  return doc
}

function metaComments({ title, publisher, url, date }: ClaimedDocument): string[] {
  const known = Object.entries({ title, publisher, url, date }).filter(([, value]) => value !== null)
  return known.map(([name, value]) => `${name} = ${oneLine(value!)}`)
}

function claimWords({ id, actors, recipients, event, status, attribution }: Claim): string {
  const ids = (parties: readonly ClaimActor[]) => parties.map((party) => party.id).join(',') || '-'
  const codes = [event.type, event.mode, ...event.contexts].filter((code) => code !== null).join(',')
  const sources = attribution.map(({ source }) => source?.name ?? '?').join(' > ')
  return oneLine(
    `${id} ${ids(actors)} ${codes} ${ids(recipients)} ${status.value}${sources === '' ? '' : ` | ${sources}`}`,
  )
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
