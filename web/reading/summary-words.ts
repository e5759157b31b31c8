import { grouped } from '../../src/formats/grouped.ts'
import { nameWithRole } from '../../src/formats/name-with-role.ts'
import { share as looseShare } from '../words/share.ts'
import { NOBODY, type Speaker, type Voices, WRITER } from './voices.ts'

/** A part of a sentence; with a voice, it leads to what that voice says. */
export interface Phrase {
  readonly text: string
  readonly voice?: string
}

/** Share of the attributed words from which voices say nearly everything that is attributed. */
const NEARLY_ALL = 2 / 3
/** Voices that are named where many speak. */
const MOST_NAMED = 3

/** A share that no line break parts from its sign. */
function share(part: number, whole: number): string {
  return looseShare(part, whole).replace(' ', '\u00a0')
}

const ONE: Readonly<Record<Speaker['kind'], string>> = {
  named: 'person',
  organisation: 'body',
  media: 'news medium',
  document: 'document',
  anonymous: 'voice without a name',
  nobody: 'voice',
}

/** What a text comes to as to who speaks in it, in two or three sentences. */
export function summaryWords(voices: Voices, claims: number): Phrase[] {
  return [...whoSpeaks(voices), ...writerAlone(voices, claims), ...unnamed(voices)]
}

function whoSpeaks({ speakers, attributedWords: of }: Voices): Phrase[] {
  const known = speakers.filter(({ key }) => key !== NOBODY)
  const [first, second] = known
  if (first === undefined) return [{ text: 'Nobody is quoted or cited by name, office or body.' }]
  if (second === undefined)
    return [
      { text: `Only one ${ONE[first.kind]} speaks: ` },
      named(first),
      { text: ', with ' },
      statementsOf([first], speakers),
      { text: '.' },
    ]
  if (first.words >= NEARLY_ALL * of)
    return [
      { text: `One ${ONE[first.kind]}, ` },
      named(first),
      { text: ', makes ' },
      statementsOf([first], speakers),
      { text: `: ${share(first.words, of)} of the attributed words.` },
    ]
  if (known.length === 2 || first.words + second.words >= NEARLY_ALL * of)
    return [
      { text: 'Two voices, ' },
      named(first),
      { text: ` (${share(first.words, of)} of the attributed words) and ` },
      named(second),
      { text: ` (${share(second.words, of)}), make ` },
      statementsOf([first, second], speakers),
      { text: '.' },
    ]
  const most = known.slice(0, MOST_NAMED)
  return [
    { text: `${grouped(known.length)} voices speak. Most is attributed to ` },
    ...most.flatMap((speaker, i) => [
      { text: i === 0 ? '' : i === most.length - 1 ? ' and ' : ', ' },
      named(speaker),
      { text: ` (${share(speaker.words, of)}${i === 0 ? ' of the attributed words' : ''})` },
    ]),
    { text: '.' },
  ]
}

function named(speaker: Speaker): Phrase {
  return { text: nameWithRole(speaker), voice: speaker.key }
}

/** "4 of the 6 statements" */
function statementsOf(some: readonly Speaker[], all: readonly Speaker[]): Phrase {
  const [part, whole] = [statements(some), statements(all)]
  const text = part < whole ? `${grouped(part)} of the ${grouped(whole)} statements` : allOf(whole, 'statement')
  return { text, voice: some[0]!.key }
}

/** "all 4 statements", "both statements", "the one statement" */
function allOf(whole: number, noun: string): string {
  if (whole === 2) return `both ${noun}s`
  return whole === 1 ? `the one ${noun}` : `all ${grouped(whole)} ${noun}s`
}

function statements(speakers: readonly Speaker[]): number {
  return speakers.reduce((sum, speaker) => sum + speaker.statements, 0)
}

function writerAlone({ alone, writerWords, words }: Voices, claims: number): Phrase[] {
  const rest = `${share(writerWords, words)} of the words are the writer’s own.`
  if (claims === 0) return [{ text: ` No claim about states was found; ${rest}` }]
  if (alone.length === 0)
    return [
      {
        text: ` ${claims === 1 ? 'The one claim has' : `${claims === 2 ? 'Both' : `All ${grouped(claims)}`} claims have`} a source; ${rest}`,
      },
    ]
  const part =
    alone.length < claims ? `${grouped(alone.length)} of the ${grouped(claims)} claims` : allOf(claims, 'claim')
  return [{ text: ' The writer asserts ' }, { text: `${part} alone`, voice: WRITER }, { text: `; ${rest}` }]
}

function unnamed({ speakers }: Voices): Phrase[] {
  const hidden = speakers.filter(({ kind }) => kind === 'anonymous' || kind === 'nobody')
  const [first] = hidden
  if (first === undefined) return []
  const [part, whole] = [statements(hidden), statements(speakers)]
  if (part === whole)
    return [{ text: ' ' }, { text: 'No statement', voice: first.key }, { text: ' names who makes it.' }]
  return [
    { text: ' ' },
    { text: `${grouped(part)} of the ${grouped(whole)} statements`, voice: first.key },
    { text: part === 1 ? ' names nobody.' : ' name nobody.' },
  ]
}
