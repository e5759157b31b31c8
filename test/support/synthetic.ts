import type { Claim, ClaimActor } from '../../src/model/claim.ts'
import { hash64 } from '../../src/model/identity.ts'
import { CONTEXTS, EVENT_TYPES, MODES } from '../../src/model/plover.ts'
import type { Entry } from '../../src/record/entry.ts'
import { chance } from './invented.ts'

const SENTENCES = 12
const WORDS = 20
const CLAIMS = 10
const MENTIONS = 40
const DAYS = 5 * 365
const FIRST_DAY = Date.UTC(2020, 0, 1)
const STATUSES = ['happened', 'happened', 'happened', 'ongoing', 'promised', 'planned', 'denied', 'requested'] as const

/** Codes of three letters for states that nobody has: AAA, AAB, … */
const STATES = Array.from({ length: 190 }, (_, n) => `${letter(n / 676)}${letter(n / 26)}${letter(n)}`)
const VOCABULARY = Array.from({ length: 30_000 }, (_, n) => word(n))
const PUBLISHERS = Array.from({ length: 300 }, (_, n) => `Publisher ${word(n)}`)
const SPEAKERS = Array.from({ length: 8_000 }, (_, n) => `${capital(word(n + 7))} ${capital(word(n + 5003))}`)

function letter(n: number): string {
  return String.fromCharCode(65 + (Math.floor(n) % 26))
}

function word(n: number): string {
  const syllables = [
    'ka',
    'ro',
    'mi',
    'te',
    'su',
    'len',
    'dor',
    'vi',
    'pan',
    'go',
    'sha',
    'ne',
    'bar',
    'il',
    'um',
    'tso',
  ]
  let rest = n + 17
  let made = ''
  while (rest > 0) {
    made += syllables[rest % 16]
    rest = Math.floor(rest / 16)
  }
  return made
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The word that stands at a rank of the vocabulary, from 0: the commonest. */
export function syntheticWord(rank: number): string {
  return VOCABULARY[rank]!
}

/** Who says a claim; of every fourth it is two who say it together, by turns of one state and of two. */
function sourceOf(
  name: string | null,
  country: string,
  n: number,
  span: { start: number; end: number },
): NonNullable<Claim['attribution'][number]['source']> {
  const role = 'minister'
  if (name === null) return { id: 'anonymous', name: 'an official', role, country, kind: 'anonymous', span }
  const one = { id: name, name, role, country, kind: 'named' } as const
  if (n % 4 !== 0) return { ...one, span }
  const other = { ...one, id: `${name} Jr`, name: `${name} Jr`, country: n % 8 === 0 ? country : STATES[n]! }
  const together = { id: `${name}+${name} Jr`, name: `${name} and ${name} Jr`, role: null, country: null }
  return { ...together, kind: 'named', span, members: [one, other] }
}

/**
 * An article with claims as the reader would make them, but made up: ten claims, unless more are wanted, in some 240 words,
 * states, publishers, words and speakers by Zipf's law over five years. The same number gives the same article.
 */
export function syntheticEntry(number: number, claimCount = CLAIMS): Entry {
  const next = chance(number + 1)
  const zipf = <T>(from: readonly T[]) => from[Math.min(from.length - 1, Math.floor(from.length ** next()) - 1)]!
  const day = new Date(FIRST_DAY + Math.floor(next() * DAYS) * 86_400_000).toISOString().slice(0, 10)
  const sentences: { start: number; end: number; paragraph: number }[] = []
  let text = ''
  for (let i = 0; i < SENTENCES; i++) {
    const start = text.length
    text += `${capital(Array.from({ length: WORDS }, () => zipf(VOCABULARY)).join(' '))}${i === 0 ? number : ''}.`
    sentences.push({ start, end: text.length, paragraph: i >> 2 })
    text += ' '
  }
  const id = `d_${hash64(text)}`
  const party = (start: number): ClaimActor => {
    const code = zipf(STATES)
    const stated = { through: null, stated: true, span: { start, end: start + 5 } }
    return next() < 0.7
      ? { id: code, name: `State ${code}`, kind: 'state', country: code, sector: 'GOV', role: null, ...stated }
      : { id: code, name: zipf(SPEAKERS), kind: 'person', country: code, sector: 'GOV', role: 'minister', ...stated }
  }
  const claims = Array.from({ length: claimCount }, (_, n) => claimOf(n))
  function claimOf(n: number): Claim {
    const { start, end } = sentences[n % SENTENCES]!
    const type = zipf(EVENT_TYPES)
    const modes = MODES[type] ?? []
    const mode = modes.length > 0 && next() < 0.5 ? zipf(modes) : null
    const voice = next()
    const speaker = zipf(SPEAKERS)
    const span = { start, end: start + 6 }
    return {
      id: `c_${hash64(`${id}|${n}`)}`,
      document: id,
      sentence: n % SENTENCES,
      event: { type, mode, contexts: next() < 0.6 ? [zipf(CONTEXTS)] : [], trigger: span, frame: 'make#1' },
      actors: [party(start)],
      recipients: next() < 0.85 ? [party(start)] : [],
      status: { value: zipf(STATUSES), factuality: 2, span: null },
      time: next() < 0.6 ? { type: 'DATE', value: day, start: day, end: day, stated: true, span } : null,
      place: null,
      goods:
        type === 'AID'
          ? [{ what: 'grain', quantity: 25_000, unit: 'ton', money: null, approximation: null, span }]
          : [],
      attribution:
        voice < 0.4
          ? []
          : [
              {
                source: sourceOf(voice < 0.85 ? speaker : null, zipf(STATES), n, span),
                manner: 'indirect',
                cue: { lemma: 'say', stance: 'neutral', span },
                content: [{ start, end }],
              },
            ],
      framing: [],
      evidence: {
        ...{ start, end, exact: text.slice(start, end) },
        ...{ prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) },
      },
      confidence: { event: 0.5 + next() / 2, actors: 0.9, recipients: 0.8, time: 0.7, attribution: 0.9 },
      absent: { place: 'not stated' },
      coder: { version: '0.1.0', language: 'en', model: 'en-1' },
    }
  }
  const actors = claims.flatMap((claim) => [...claim.actors, ...claim.recipients])
  return {
    text,
    day,
    language: 'en',
    appearance: {
      ...{
        title: `Article ${number}`,
        publisher: zipf(PUBLISHERS),
        author: null,
        url: `https://example.org/${number}`,
      },
      ...{ published: day, modified: null, dateline: null, givenId: null, input: 'synthetic', origins: {} },
    },
    layers: {
      sentences,
      mentions: Array.from({ length: MENTIONS }, (_, n) => {
        const { span, through: _through, stated: _stated, ...actor } = actors[n % actors.length]!
        const shape = { id: n, form: 'name', antecedent: null, reason: null } as const
        return { ...shape, sentence: n % SENTENCES, span, actors: [{ ...actor, wikidata: null }] }
      }),
      claims,
      marks: {
        voices: [],
        framings: [],
        attributed: claims.flatMap(({ attribution }) => attribution.map((link, depth) => ({ ...link, depth }))),
      },
      words: SENTENCES * WORDS,
      lemmas: Array.from({ length: 60 }, () => zipf(VOCABULARY)).join(' '),
      forms: [],
      reader: 'synthetic',
    },
  }
}
