import { parseAgencies } from '../../resources/agencies.ts'
import { dataFrom } from '../../resources/node.ts'
import { readText } from '../../resources/read-data.ts'
import { loadWording, type Wording } from '../../resources/wording.ts'
import { creditFinder } from '../reprints/credit.ts'
import type { AgencyFinder } from '../reprints/reprint-group.ts'

/** What finds agencies in copies. @throws Error where the data file is missing or malformed, naming it */
export async function loadAgencyFinder(): Promise<AgencyFinder> {
  const file = 'gazetteer/agencies.tsv'
  const agencies = parseAgencies(await readText(dataFrom(), file), `data/${file}`)
  return { agencies, credits: creditFinder(agencies) }
}

/** What tells how sure copies say something is. @throws Error where a data file is missing or malformed, naming it */
export function loadEnglishWording(): Promise<Wording> {
  return loadWording(dataFrom())
}
