/** What silver labels are drawn from: sets of names by type, each a whole name as it stands in the text. */
export interface NameLists {
  readonly given: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly organisations: ReadonlySet<string>
}

/** Label of a word that may or may not belong to a name: the network is not taught anything of it. */
const OPEN = '?'
const ORGANISATION =
  /^(Inc|Corp|Corporation|Co|Ltd|LLC|LLP|PLC|University|College|School|Department|Ministry|Committee|Commission|Council|Association|Institute|Bank|Company|Party|Court|Agency|Union|Group|Foundation|Times|Post|News|Congress|Senate|Parliament|House|Office|Bureau|Center|Centre|Services?|Systems|Board|Authority|Administration|Organi[sz]ation|Society|Club|Army|Navy|Airlines?|Hospital|Church|Partners|Associates|Network|Federation|League|Army|Force|Forces|Guard|Police|Front|Brigades?|Movement)\.?$/
const PLACE =
  /^(Street|St|Avenue|Ave|Road|Rd|River|County|City|Lake|Mountains?|Mt|Island|Islands|Bay|Beach|Valley|Park|Coast|Sea|Ocean|Gulf|Desert|Peninsula|Province|State|Strip|Heights|Hill|Hills|Airport|Bridge|Square|Plaza)$/
/** Proper nouns that name no person, body or place. */
const OTHER =
  /^(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|\w*day|Christmas|Easter|Ramadan|Thanksgiving|English|Spanish|French|Arabic|Chinese|German|Hebrew|Islam|Christianity|God|Internet|Web|PM|AM|Mr|Mrs|Ms|Dr|President|Senator|Minister|General|Secretary|Prime|Vice|Chief|King|Queen|Prince|Director|Chairman|Professor|Mayor|Governor)\.?$/

/**
 * BIO labels for a treebank that marks none. Runs of proper nouns are typed by lists and by words that say the type
 * ("Ministry", "River"); a run of unknown type is left open, everything else is outside.
 */
export function silverLabels(
  forms: readonly string[],
  upos: readonly string[],
  relations: readonly string[],
  lists: NameLists,
): string[] {
  const labels = forms.map(() => 'O')
  for (let i = 0; i < forms.length; ) {
    if (upos[i] !== 'PROPN') {
      i++
      continue
    }
    let end = runEnd(i, upos)
    // "Department of Energy", "Bank of America": one name where the first part says that it is a body.
    while (ORGANISATION.test(forms[end - 1]!) && forms[end] === 'of' && upos[end + 1] === 'PROPN')
      end = runEnd(end + 1, upos)
    let start = i
    while (start < end - 1 && relations[start] === 'nmod:desc') start++
    const type = typeOf(forms.slice(start, end), lists)
    for (let k = start; k < end; k++)
      labels[k] = type === null ? OPEN : type === 'O' ? 'O' : `${k === start ? 'B' : 'I'}-${type}`
    i = end
  }
  return labels
}

function runEnd(from: number, upos: readonly string[]): number {
  let end = from
  while (end < upos.length && upos[end] === 'PROPN') end++
  return end
}

function typeOf(words: readonly string[], lists: NameLists): string | null {
  const whole = words.join(' ')
  const last = words[words.length - 1]!
  if (lists.organisations.has(whole)) return 'ORG'
  if (lists.places.has(whole)) return 'LOC'
  if (words.every((word) => OTHER.test(word))) return 'O'
  if (words.some((word) => ORGANISATION.test(word))) return 'ORG'
  if (words.length > 1 && PLACE.test(last)) return 'LOC'
  const capitalised = words.every((word) => /^\p{Lu}[\p{Ll}.'-]/u.test(word) || /^\p{Lu}\.?$/u.test(word))
  if (capitalised && words.length <= 4 && lists.given.has(words[0]!) && !OTHER.test(last)) return 'PER'
  return null
}
