/** Names of months and their short forms as news writes them, by number from 1. Small letters, without full stops. */
const NAMES: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv', 'enero', 'ene', 'janeiro', 'januar', 'gennaio'],
  ['february', 'feb', 'février', 'fevrier', 'févr', 'fév', 'febrero', 'fevereiro', 'fev', 'februar', 'febbraio'],
  ['march', 'mar', 'mars', 'marzo', 'março', 'marco', 'märz'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr', 'aprile'],
  ['may', 'mai', 'mayo', 'maio', 'maggio'],
  ['june', 'jun', 'juin', 'junio', 'junho', 'juni', 'giugno'],
  ['july', 'jul', 'juillet', 'juil', 'julio', 'julho', 'juli', 'luglio'],
  ['august', 'aug', 'août', 'aout', 'agosto', 'ago'],
  ['september', 'sept', 'sep', 'septembre', 'septiembre', 'setembro', 'set', 'settembre'],
  ['october', 'oct', 'octobre', 'octubre', 'outubro', 'out', 'oktober', 'okt', 'ottobre'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro'],
  ['december', 'dec', 'décembre', 'decembre', 'déc', 'diciembre', 'dic', 'dezembro', 'dez', 'dezember', 'dicembre'],
]

const NUMBERS = new Map(NAMES.flatMap((names, at) => names.map((name) => [name, at + 1] as const)))

/** The number of a month, from 1, by its name in full or short; null where it names none. */
export function monthOf(name: string): number | null {
  return NUMBERS.get(name.toLowerCase().replace(/\.$/, '')) ?? null
}

/** A pattern of all names of months, longest first, without groups of its own. */
export const MONTH_NAME = `(?:${[...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|')})`
