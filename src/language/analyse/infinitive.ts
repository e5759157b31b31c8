import type { Token } from '../../model/token.ts'

/**
 * Gives a bare infinitive the object that a parser hung on the "help" before it: in "helped broker a truce" no one helps the truce.
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function giveObjectsToInfinitives(part: readonly Token[]): void {
  for (const [at, verb] of part.entries()) {
    if (verb.xpos !== 'VB' || verb.deprel !== 'xcomp') continue
    const before = part[at - 1]
    const help = before?.xpos === 'TO' ? part[at - 2] : before
    if (help?.id !== verb.head || !HELP.test(help.form)) continue
    if (part.some(({ head, deprel }) => head === verb.id && deprel === 'obj')) continue
    for (const word of part)
      if (word.head === help.id && word.deprel === 'obj' && word.id > verb.id) word.head = verb.id
  }
}

const HELP = /^help(?:s|ed|ing)?$/i

/** What somebody has a mind to do, or does not. */
const AIMS =
  /^(?:agreement|ambition|attempt|bid|campaign|commitment|decision|desire|drive|effort|failure|haste|hesitation|intent|intention|move|obligation|offer|plan|pledge|promise|proposal|readiness|refusal|reluctance|resolve|right|threat|undertaking|unwillingness|vow|willingness)s?$/i

/**
 * Hangs an infinitive on the noun whose aim it tells, where a parser hung it on the verb above because a phrase stands between: of "condemned
 * the plan of Peru to fill the dam" it is Peru that is to fill it.
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function hangAimsOnNouns(part: readonly Token[]): void {
  for (const verb of part) {
    if (verb.xpos !== 'VB' || (verb.deprel !== 'advcl' && verb.deprel !== 'xcomp')) continue
    if (!part.some(({ head, xpos }) => head === verb.id && xpos === 'TO')) continue
    const aim = part.find(
      ({ head, id, deprel, form }) =>
        head === verb.head && id < verb.id && id > head && /^(?:obj|obl)$/.test(deprel) && AIMS.test(form),
    )
    const whose = aim && part.find(({ head, deprel, id }) => head === aim.id && deprel === 'nmod' && id < verb.id)
    const marker = whose && part.find(({ head, deprel }) => head === whose.id && deprel === 'case')
    if (aim && /^(?:of|by|from)$/i.test(marker?.form ?? '')) Object.assign(verb, { head: aim.id, deprel: 'acl' })
  }
}
