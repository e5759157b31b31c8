import { type Standing, standing } from './standing.ts'

/** What a noun of saying tells: "no report that it fired" leaves it open, and a report that is false tells what was not so. */
export function asTold(said: Standing, noun: Standing): Standing {
  if (noun.value !== 'denied' && noun.value !== 'possible') return said
  const isUnheard = noun.value === 'denied' && noun.cue?.form.toLowerCase() === 'no'
  const { value, factuality } = isUnheard ? standing('possible', null, null) : noun
  return { ...said, value, factuality, cue: noun.cue, negated: value === 'denied' }
}
