import type { Token } from '../../model/token.ts'

/** Nouns by which a clause behind a comma takes up what was told. */
const TAKEN_UP = new Set(
  (
    'accusation act allegation assertion assessment characterization charge claim complaint conclusion contention criticism demand ' +
    'description idea insinuation move notion offer position proposal request step suggestion theory version view'
  ).split(' '),
)
/** How many words who speaks may take. */
const LONGEST = 6

/**
 * "Peru has accused Chile of theft, a charge Santiago denies": parsers take the last verb for one of saying and all before it for what is
 * said. Hangs its clause on the noun, and the noun on what it takes up. Returns the id of the word that so becomes the root, or 0.
 *
 * @param part consecutive tokens of a sentence
 */
export function freeCharge(part: readonly Token[]): number {
  const offset = part[0]!.id
  const at = (id: number) => part[id - offset]
  let root = 0
  for (const noun of part) {
    if (noun.upos !== 'NOUN' || !TAKEN_UP.has(noun.form.toLowerCase()) || !opens(noun, at)) continue
    hangClauseOn(noun, part)
    const verb = part.find(({ id }) => id === noun.head)
    const said = part.find(({ head, deprel, id }) => head === verb?.id && deprel === 'ccomp' && id < noun.id)
    const who = part.find(({ head, id }) => head === noun.id && id > noun.id && id < (verb?.id ?? 0))
    if (!verb || !said || !who || noun.deprel !== 'nsubj' || verb.id - noun.id > LONGEST || who.upos === 'ADP') continue
    if (verb.deprel === 'root') root = said.id
    said.head = verb.head
    said.deprel = verb.deprel
    verb.head = noun.id
    verb.deprel = 'acl:relcl'
    noun.head = said.id
    noun.deprel = 'parataxis'
    who.head = verb.id
    who.deprel = 'nsubj'
    for (const token of part) if (token.head === verb.id && token.deprel === 'punct') token.head = said.id
  }
  return root
}

/** "Says that they are armed, a charge the government has denied": the clause whose subject begins right behind the noun is the noun's. */
function hangClauseOn(noun: Token, part: readonly Token[]): void {
  const who = part.find(({ id, deprel }) => id > noun.id && id <= noun.id + LONGEST && deprel === 'nsubj')
  const verb = who && part.find(({ id }) => id === who.head)
  if (!verb || verb.id < who.id || verb.head >= noun.id || !LOOSE.has(verb.deprel)) return
  const between = part.filter(({ id }) => id > noun.id && id < who.id)
  if (between.some(({ upos, head }) => !NOMINAL.has(upos) || head !== who.id)) return
  verb.head = noun.id
  verb.deprel = 'acl:relcl'
}

const LOOSE = new Set(['ccomp', 'conj', 'parataxis', 'advcl'])
const NOMINAL = new Set(['DET', 'ADJ', 'PROPN', 'NOUN', 'NUM'])

/** Whether a noun stands right behind a comma and "a". */
function opens({ id }: Token, at: (id: number) => Token | undefined): boolean {
  return /^an?$/i.test(at(id - 1)?.form ?? '') && at(id - 2)?.form === ','
}
