import type { Draft } from './draft.ts'

/** Mentions of persons by the last word of their name. */
export function personsIn(drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> {
  const persons = new Map<string, Draft[]>()
  for (const draft of drafts) {
    if (draft.actors[0]?.kind !== 'person' || draft.proper === null) continue
    const name = lastOf(draft.proper)
    const mentions = persons.get(name)
    if (mentions) mentions.push(draft)
    else persons.set(name, [draft])
  }
  return persons
}

/** How much more often than any other the armed group is named that a text is about. */
const MAIN = 2

/** The first mention of the armed group that a text names far more often than any other; null where there is none. */
export function mainArmedGroup(drafts: readonly Draft[]): Draft | null {
  const named = new Map<string, { readonly first: Draft; count: number }>()
  for (const draft of drafts) {
    const [actor] = draft.actors
    if (draft.proper === null || draft.actors.length !== 1 || actor!.kind !== 'armed-group') continue
    const known = named.get(actor!.id)
    if (known) known.count++
    else named.set(actor!.id, { first: draft, count: 1 })
  }
  const [most, next] = [...named.values()].sort((one, other) => other.count - one.count)
  return most && (!next || most.count > MAIN * next.count) ? most.first : null
}

/** The states that mentions belong to. */
export function statesOf(drafts: readonly Draft[]): ReadonlySet<string> {
  return new Set(drafts.flatMap(({ actors }) => actors.flatMap(({ country }) => country ?? [])))
}

/** The last word of a name. */
export function lastOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

/** Words of a person's name by which it may be called again. */
export function parts(name: string): string[] {
  const words = name.split(/\s+/).filter((word) => /^(?:\p{Lu}|al-)/u.test(word) && !word.endsWith('.'))
  const last = words[words.length - 1]
  const first = words[0]
  // "Nabil al-Hakimi" is called al-Hakimi, which a sentence may open with, or Hakimi.
  const bare = words.length > 1 ? last?.replace(/^al-/i, '') : undefined
  return [
    ...(bare && bare !== last ? [bare, `Al-${bare}`] : []),
    ...(last && words.length > 1 ? [last, words.slice(-2).join(' ')] : []),
    // "Kim Jong Un" is called Kim.
    ...(first && (words.length === 2 || (words.length === 3 && FAMILY.test(first))) ? [first] : []),
  ]
}

/** Family names that stand first in a name of three words. */
const FAMILY =
  /^(?:Bae|Chang|Chen|Cho|Choe|Choi|Chung|Deng|Goh|Han|Hong|Hu|Hwang|Jang|Jeong|Jiang|Jo|Jung|Kang|Kim|Kwon|Lee|Li|Lim|Liu|Ma|Mao|Moon|Noh|Oh|Pak|Park|Ri|Roh|Ryu|Shin|Song|Tsai|Wang|Wu|Xi|Yang|Yi|Yoon|Yu|Yun|Zhang|Zhao|Zhou)$/
