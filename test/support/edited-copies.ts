import { below, type Chance, pick } from './chance.ts'

/** A text as one publisher carries it. */
export interface Copy {
  readonly text: string
  readonly title: string
  readonly publisher: string
}

/** The largest share of a text's words that a copy may lack. */
const LARGEST_CUT = 0.4
const PUBLISHERS = [
  'The Harbour Post',
  'Daily Meridian',
  'Northern Ledger',
  'Plateau Times',
  'Canal Gazette',
  'Lakeside Courier',
  'The Beacon',
  'Morning Register',
  'Valley Observer',
] as const
const AGENCIES = ['AFP', 'Reuters', 'AP', 'TASS', 'Xinhua', 'EFE'] as const
const SWAPS: Readonly<Record<string, string>> = {
  said: 'stated',
  says: 'claims',
  told: 'informed',
  announced: 'declared',
  although: 'while',
  however: 'but',
  people: 'persons',
  more: 'greater',
  after: 'following',
  about: 'around',
  near: 'close to',
  killed: 'slain',
  large: 'big',
  began: 'started',
  also: '',
  reportedly: '',
  very: '',
}

/** A copy as newspapers make them: cut, with another lead and title, words changed, notices and credit lines added. */
export function editedCopy(original: Copy, random: Chance): Copy {
  const publisher = pick(random, PUBLISHERS)
  let sentences = sentencesOf(original.text)
  if (random() < 0.7) sentences = cut(sentences, random() * LARGEST_CUT, random)
  if (random() < 0.5 && sentences.length > 3) sentences = [newLead(sentences[0]!, random), ...sentences.slice(1)]
  if (random() < 0.8) sentences = withChangedWords(sentences, 0.05 * random(), random)
  let text = sentences.join(random() < 0.5 ? ' ' : '\n\n')
  if (random() < 0.5) text = credited(text, random)
  if (random() < 0.5) text = withNotice(text, publisher, random)
  if (random() < 0.5) text = text.replace(/"([^"\n]*)"/g, '“$1”').replaceAll("'", '’')
  return { text, title: random() < 0.6 ? newTitle(original.title, random) : original.title, publisher }
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?]["”]?)\s+(?=["“A-Z])|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

/** Leaves out sentences until no more than `share` of the words is gone: from the end, or here and there. */
function cut(sentences: readonly string[], share: number, random: Chance): string[] {
  const count = (sentence: string) => sentence.split(/\s+/).length
  let left = share * sentences.reduce((sum, sentence) => sum + count(sentence), 0)
  const kept = [...sentences]
  const fromEnd = random() < 0.6
  for (let tries = sentences.length; tries > 0 && kept.length > 1; tries--) {
    const at = fromEnd ? kept.length - 1 : 1 + below(random, kept.length - 1)
    if (count(kept[at]!) > left) {
      if (fromEnd) break
      continue
    }
    left -= count(kept[at]!)
    kept.splice(at, 1)
  }
  return kept
}

/** The lead told anew: about half of its words, its end before its beginning, and an opening of the publisher's own. */
function newLead(lead: string, random: Chance): string {
  const words = lead.split(/\s+/).filter(() => random() < 0.6)
  const half = Math.floor(words.length / 2)
  const opening = pick(random, [
    'In what observers call a turning point,',
    'It emerged this week that',
    'Readers will recall:',
  ])
  return `${opening} ${[...words.slice(half), ...words.slice(0, half)].join(' ')}.`
}

function withChangedWords(sentences: readonly string[], share: number, random: Chance): string[] {
  return sentences.map((sentence) =>
    sentence
      .split(' ')
      .map((word) => {
        const swap = SWAPS[word.toLowerCase()]
        if (swap !== undefined && random() < 0.5) return swap
        if (random() >= share) return word
        return pick(random, ['', `${word} duly`, 'reported', `the ${word}`])
      })
      .filter((word) => word !== '')
      .join(' '),
  )
}

function credited(text: string, random: Chance): string {
  const agency = pick(random, AGENCIES)
  const form = below(random, 4)
  if (form === 0) return `GENEVA (${agency}) — ${text}`
  if (form === 1) return `PORT LOUIS, March 3 (${agency}) - ${text}`
  if (form === 2) return `${text}\n\n© ${agency}`
  return `${text}\n\nSource: ${agency}`
}

function withNotice(text: string, publisher: string, random: Chance): string {
  const notice = pick(random, [
    `${publisher} brings you the news of the day every morning. Sign up here for our letter, and never miss a story again.`,
    `All rights reserved by ${publisher}. No part of this page may be copied, kept or sent on without leave in writing.`,
    `Do you know more about this story? Write to the newsroom of ${publisher}. We protect those who trust us with what they know, and we answer every letter that reaches us within the week.`,
    `Read next: what the ministers did not say, five charts on trade, and our guide to the vote. ${publisher} has no owner but its readers.`,
  ])
  return random() < 0.8 ? `${text}\n\n${notice}` : `${notice}\n\n${text}`
}

function newTitle(title: string, random: Chance): string {
  const words = title.split(/\s+/)
  return `${pick(random, ['Latest:', 'World briefing:', 'Analysis:'])} ${words.slice(0, 2 + below(random, words.length)).join(' ')}`
}
