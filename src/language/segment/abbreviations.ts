/**
 * Words that keep their full stop. `title` ones stand before a name and never end a sentence; the others end one where what
 * follows looks like a beginning.
 */
const TITLES =
  'mr mrs ms messrs mme mlle dr prof gen col lt sgt cpl pvt maj capt cmdr cdr adm brig sen rep gov pres amb sec rev hon fr st ste mt ft ' +
  'supt insp det asst assoc dep vice-pres fig figs no nos art arts eq vs v cf approx ca viz op'

const OTHERS =
  'jr sr inc ltd co corp cos bros plc llc univ dept dist div est etc al ed eds trans vol vols pp ch sect para jan feb mar apr jun jul aug sep sept oct nov dec ' +
  'mon tue tues wed thu thur thurs fri sat sun ave blvd rd hwy bldg apt e.g i.e a.m p.m ph.d m.d b.a m.a ala ariz ark calif colo conn del fla ga ill ind kan ky la ' +
  'md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo esq hr hrs min mins lb lbs oz sq tel ext attn rs'

const set = (words: string) => new Set(words.split(' '))
const titles = set(TITLES)
const others = set(OTHERS)

export type AbbreviationKind = 'title' | 'other'

/** Kind of the abbreviation that `word` (without its last full stop) is, or null. Single letters and dotted letters count. */
export function abbreviationKind(word: string): AbbreviationKind | null {
  const low = word.toLowerCase()
  if (/^\p{Lu}$/u.test(word)) return 'title'
  if (titles.has(low)) return 'title'
  if (others.has(low)) return 'other'
  // "U.S", "e.g", "U.N": letters with stops between them.
  return /^(?:\p{L}\.)+\p{L}$/u.test(word) ? 'other' : null
}
