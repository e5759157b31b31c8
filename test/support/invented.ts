/** Names to make articles of: any state may do anything to any other. */
const STATES = [
  'Norway',
  'Iceland',
  'Peru',
  'Chile',
  'Kenya',
  'Ghana',
  'Japan',
  'Laos',
  'Fiji',
  'Malta',
  'Oman',
  'Cuba',
]
const SPEAKERS = ['Foreign Minister Anna Berg', 'Prime Minister Tomas Rojas', 'a diplomat', 'Ambassador Lena Okoro']
const ACTS = [
  (a: string, b: string, n: number) => `${a} lent ${b} ${n} million euros`,
  (a: string, b: string, n: number) => `${a} delivered ${n} tons of wheat to ${b}`,
  (a: string, b: string) => `${a} accused ${b} of piracy`,
  (a: string, b: string, n: number) => `${a} promised ${b} ${n} buses`,
  (a: string, b: string) => `${a} recalled its ambassador from ${b}`,
  (a: string, b: string) => `${a} signed a fishing agreement with ${b}`,
]

/** Numbers from 0 (with) to 1 (without) that are the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export interface InventedArticle {
  readonly text: string
  readonly date: string
  readonly publisher: string
  readonly title: string
}

/** An article of a few sentences in which states deal with each other; no two of one seed have the same text. */
export function inventedArticle(number: number): InventedArticle {
  const next = chance(number + 1)
  const pick = <T>(from: readonly T[]) => from[Math.floor(next() * from.length)]!
  const sentences = Array.from({ length: 2 + Math.floor(next() * 3) }, () => {
    const actor = pick(STATES)
    const act = pick(ACTS)(actor, pick(STATES.filter((state) => state !== actor)), 2 + Math.floor(next() * 900))
    return next() < 0.5 ? `${act} on Monday, ${pick(SPEAKERS)} said.` : `${act} last week.`
  })
  const day = `${1 + Math.floor(next() * 28)}`.padStart(2, '0')
  return {
    text: `${sentences.join(' ')} This is report ${number}.`,
    date: `2024-0${1 + Math.floor(next() * 9)}-${day}`,
    publisher: pick(['The Daily Record', 'The Evening Post', 'Harbour News']),
    title: `Report ${number}`,
  }
}
