import type { Actor } from '../../model/actor.ts'
import { slug } from '../../model/identity.ts'
import { besides, saidOf, tokenById } from '../../model/tree.ts'
import type { Chunk } from './chunk.ts'
import { textOf } from './phrase.ts'
import type { View } from './view.ts'

/** The armed group that a name which no list knows is of, as the name itself or the words around it say; null where they do not. */
export function armedGroupAt(view: View, chunk: Chunk): Actor | null {
  const name = textOf(view.sentence, view.text, chunk.first, chunk.last)
  if (!isCalledArmed(view, chunk) && (chunk.type === null || !isArmed(name))) return null
  return { id: slug(name), name, kind: 'armed-group', country: null, sector: 'REB', role: null, wikidata: null }
}

/** "The Hadramaut Liberation Brigade", "the Lobaye Front", "the Talysh Brigade": a name that only those who fight give themselves. */
function isArmed(name: string): boolean {
  const ends = /\b(?:Front|Brigades?|Army|Movement|Militia|Guerrillas?|Forces|Fighters|Command)$/.test(name)
  return /\b(?:Liberation|Resistance|Revolutionary|Insurgent|Rebel)\b/.test(name)
    ? ends
    : /\p{Lu}\p{Ll}+ (?:Front|Brigades?|Militia)$/u.test(name)
}

/** "The Talysh Brigade, a rebel group", "the rebel group Talysh Brigade", "the Talysh Brigade is a militia": those who fight, as they are called. */
function isCalledArmed(view: View, chunk: Chunk): boolean {
  const { sentence, roleAt } = view
  const isGroup = (id: number) => roleAt.get(id)?.role.kind === 'armed-group'
  const told = saidOf(sentence, chunk.head)?.id ?? 0
  return [...besides(sentence, chunk.head), told, chunk.first - 1, behind(view, chunk)].some(isGroup)
}

/**
 * What a name is called right behind its comma, whatever a tree hangs it on: "a militia" of "the deputy commander of the Talysh Brigade, an
 * Iran-backed militia".
 */
function behind({ sentence, roleAt }: View, { last }: Chunk): number {
  if (tokenById(sentence, last + 1)?.form !== ',' || !/^an?$/.test(tokenById(sentence, last + 2)?.form ?? '')) return 0
  for (let id = last + 3; id < last + 9; id++) {
    if (roleAt.has(id) && tokenById(sentence, id + 1)?.upos !== 'NOUN') return id
    const word = tokenById(sentence, id)
    if (!word || !(DESCRIBING.test(word.upos) || word.form === '-' || word.xpos === 'VBN')) return 0
  }
  return 0
}

const DESCRIBING = /^(?:ADJ|NOUN|PROPN)$/
