import type { Token } from '../../model/token.ts'

/** Relations by which a parser joins the clause of a cleft to what stands between. */
const ASTRAY = new Set(['parataxis', 'ccomp', 'advcl', 'conj'])

/**
 * Hangs the clause of "It was Qatar, not Egypt, that brokered" and "It was Peru, he said, that attacked" on the name that it is about, where a
 * parser hangs it on the words between.
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function freeClefts(part: readonly Token[]): void {
  const about = part.find(({ head, upos }) => head === 0 && (upos === 'PROPN' || upos === 'NOUN'))
  if (!about) return
  const own = part.filter(({ head, id }) => head === about.id && id < about.id)
  if (!own.some(({ deprel, form }) => deprel === 'nsubj' && /^it$/i.test(form))) return
  if (!own.some(({ deprel }) => deprel === 'cop')) return
  const first = part[0]!.id
  for (const verb of part) {
    const that = part.find(({ head, deprel, id }) => head === verb.id && deprel.startsWith('nsubj') && id < verb.id)
    if (verb.id < about.id || !that || !/^(?:that|which|who)$/.test(that.form)) continue
    const above = part[verb.head - first]!
    if (ASTRAY.has(verb.deprel) || (verb.deprel === 'acl:relcl' && isDenied(part, above)))
      Object.assign(verb, { head: about.id, deprel: 'acl:relcl' })
  }
}

/** "And not Uganda": whether a name is told as not the one. */
function isDenied(part: readonly Token[], { id, deprel }: Token): boolean {
  return deprel === 'conj' && part.some(({ head, form, id: at }) => head === id && at === id - 1 && form === 'not')
}

/**
 * Makes a deed done of "What Peru did was to expel the envoy" and "All it did was close the border": the tree has one verb there, and "did" is
 * its auxiliary. A verb that was taken for an adjective is one.
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function freeWhatWasDone(part: readonly Token[]): void {
  for (const did of part) {
    if (did.form !== 'did' || !did.deprel.startsWith('aux')) continue
    const be = part.find(({ id, form, deprel }) => id > did.id && form === 'was' && /^(?:aux|cop)/.test(deprel))
    const verb = be && part.find(({ id }) => id === be.head && id > be.id)
    if (!verb || !part.some((word) => isObject(word, verb))) continue
    const rest = part.filter(({ id, upos }) => id > did.id && id < verb.id && id !== be.id && upos !== 'ADV')
    if (rest.some(({ form }) => form !== 'to')) continue
    for (const word of [be, ...rest]) word.deprel = 'dep'
    did.head = verb.id
    Object.assign(verb, { upos: 'VERB', xpos: 'VB', feats: 'VerbForm=Inf' })
  }
}

function isObject({ head, deprel }: Token, { id }: Token): boolean {
  return head === id && deprel === 'obj'
}
