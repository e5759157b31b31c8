import type { Claim, ClaimActor } from '../model/claim.ts'
import type { ClaimedDocument, DocumentedClaim } from '../model/documented-claim.ts'
import type { Span } from '../model/span.ts'
import { batched } from './batched.ts'
import type { Claims } from './claims.ts'
import { codePoints } from './code-points.ts'
import { goodsWords } from './goods-words.ts'

/** Our own terms beside those of the Web Annotation vocabulary. */
const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { chancery: 'urn:chancery:term:' }]

/**
 * Claims as a W3C Web Annotation page in JSON-LD (https://www.w3.org/TR/annotation-model/), one annotation a claim: its
 * target is the words in the document, its bodies the codes (`classifying`) and the claim's fields. Offsets count
 * Unicode code points, as the model wants; where the text of the document is not at hand they cannot be counted, and
 * the words alone select the place.
 *
 * @param claims claims with their documents; read one at a time
 * @returns the file, piece by piece
 */
export function webAnnotation(claims: Claims): AsyncGenerator<string> {
  return batched(page(claims))
}

async function* page(claims: Claims): AsyncGenerator<string> {
  const head = { '@context': CONTEXT, id: 'urn:chancery:export', type: 'AnnotationPage' }
  yield `${JSON.stringify(head).slice(0, -1)},"items":[`
  let between = '\n'
  let document: ClaimedDocument | null = null
  let points: Points = null
  for await (const documented of claims) {
    if (documented.document.id !== document?.id) {
      document = documented.document
      points = document.text === null ? null : codePoints(document.text)
    }
    yield between + JSON.stringify(annotation(documented, points))
    between = ',\n'
  }
  yield '\n]}\n'
}

type Points = ((span: Span) => Span) | null

function annotation({ claim, document }: DocumentedClaim, points: Points) {
  const codes = [claim.event.type, claim.event.mode, ...claim.event.contexts].filter((code) => code !== null)
  return {
    id: `urn:chancery:claim:${encodeURIComponent(claim.id)}`,
    type: 'Annotation',
    motivation: 'classifying',
    generator: { id: 'urn:chancery:coder', type: 'Software', name: `Chancery ${claim.coder.version}` },
    body: [
      ...codes.map((value) => ({ type: 'TextualBody', purpose: 'classifying', format: 'text/plain', value })),
      fields(claim, points),
    ],
    target: {
      type: 'SpecificResource',
      source: sourceOf(document),
      selector: [
        ...position(claim.evidence, points),
        {
          type: 'TextQuoteSelector',
          exact: claim.evidence.exact,
          prefix: claim.evidence.prefix,
          suffix: claim.evidence.suffix,
        },
      ],
    },
  }
}

/** The address of the document where it has one that can be one, else a name made of its id. */
function sourceOf({ url, id, title, language, date }: ClaimedDocument) {
  return {
    id: url !== null && URL.canParse(url) ? url : `urn:chancery:document:${encodeURIComponent(id)}`,
    type: 'Text',
    language,
    ...(title === null ? {} : { 'chancery:title': title }),
    ...(date === null ? {} : { 'chancery:published': date }),
  }
}

function position(span: Span, points: Points) {
  return points === null ? [] : [{ type: 'TextPositionSelector', ...points(span) }]
}

function fields(claim: Claim, points: Points) {
  const party = ({ id, name, span }: ClaimActor) => ({
    'chancery:actor': id,
    'chancery:name': name,
    'chancery:selector': position(span, points),
  })
  const { status, time, place, goods, attribution, event } = claim
  return {
    type: ['Dataset', 'chancery:Claim'],
    purpose: 'describing',
    'chancery:trigger': position(event.trigger, points),
    'chancery:actors': claim.actors.map(party),
    'chancery:recipients': claim.recipients.map(party),
    'chancery:status': status.value,
    'chancery:factuality': status.factuality,
    'chancery:time': time === null ? null : { start: time.start, end: time.end, 'chancery:value': time.value },
    'chancery:place': place?.name ?? null,
    'chancery:goods': goods.map(goodsWords),
    'chancery:sources': attribution.map(({ source, cue }) => ({
      'chancery:name': source?.name ?? null,
      'chancery:stance': cue?.stance ?? null,
    })),
  }
}
