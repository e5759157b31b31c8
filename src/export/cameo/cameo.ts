import type { ClaimActor } from '../../model/claim.ts'
import type { DocumentedClaim } from '../../model/documented-claim.ts'
import { hash64 } from '../../model/identity.ts'
import type { Sector } from '../../model/plover.ts'
import { batched } from '../batched.ts'
import type { Claims } from '../claims.ts'
import { cameoCode, type RowCodes } from './code.ts'
import { goldstein } from './goldstein.ts'

const PARTY = (n: 1 | 2) =>
  ['Code', 'Name', 'CountryCode', 'KnownGroupCode', 'EthnicCode', 'Religion1Code', 'Religion2Code', 'Type1Code']
    .concat('Type2Code', 'Type3Code')
    .map((field) => `Actor${n}${field}`)
const PLACE = (whose: string) =>
  ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID'].map(
    (field) => `${whose}Geo_${field}`,
  )

/** The columns of GDELT's event table (GDELT 2.0 Event Database Codebook, 2015), and after them ours. */
export const CAMEO_COLUMNS: readonly string[] = [
  ...['GLOBALEVENTID', 'SQLDATE', 'MonthYear', 'Year', 'FractionDate', ...PARTY(1), ...PARTY(2), 'IsRootEvent'],
  ...['EventCode', 'EventBaseCode', 'EventRootCode', 'QuadClass', 'GoldsteinScale'],
  ...[
    'NumMentions',
    'NumSources',
    'NumArticles',
    'AvgTone',
    ...PLACE('Actor1'),
    ...PLACE('Actor2'),
    ...PLACE('Action'),
  ],
  ...['DATEADDED', 'SOURCEURL', 'ClaimID', 'ClaimStatus'],
]

/** GDELT's kinds of place: 1 a country, 4 a city of the world, 5 a part of a state of the world. */
const GEO_TYPES = { country: 1, city: 4, region: 5 } as const
/** Sectors of PLOVER that CAMEO has no role for. */
const NO_ROLE: readonly (Sector | null)[] = ['PTY', 'REL', 'UNS']

/**
 * Claims as a table of CAMEO events with GDELT's columns, tab-separated, with a header: a row for each pair of actor and
 * recipient. `ClaimID` and `ClaimStatus` come after GDELT's own, so that a row can be traced back, and what is only
 * promised told from what happened. What is said not to have happened is no event and is left out.
 *
 * @param claims claims with their documents; read one at a time
 * @param rows rows of the codebook, for their CAMEO codes
 * @returns the file, piece by piece
 */
export function cameo(claims: Claims, rows: RowCodes): AsyncGenerator<string> {
  return batched(lines(claims, rows))
}

async function* lines(claims: Claims, rows: RowCodes): AsyncGenerator<string> {
  yield `${CAMEO_COLUMNS.join('\t')}\n`
  for await (const claim of claims) if (claim.claim.status.value !== 'denied') yield eventLines(claim, rows)
}

function eventLines(documented: DocumentedClaim, rows: RowCodes): string {
  const { claim } = documented
  const code = cameoCode(claim, rows)
  const none: readonly (ClaimActor | null)[] = [null]
  const actors = claim.actors.length === 0 ? none : claim.actors
  const recipients = claim.recipients.length === 0 ? none : claim.recipients
  return actors
    .flatMap((actor) => recipients.map((recipient) => eventLine(documented, code, actor, recipient)))
    .join('')
}

function eventLine(
  { claim, document }: DocumentedClaim,
  code: string,
  actor: ClaimActor | null,
  recipient: ClaimActor | null,
): string {
  const day = claim.time?.start ?? document.date
  const place = claim.place
  const where =
    place === null
      ? Array<null>(8).fill(null)
      : [GEO_TYPES[place.precision], place.name, null, null, null, place.lat, place.lon, null]
  const cells = [
    ...[eventId(claim.id, actor, recipient), ...dayCells(day), ...partyCells(actor), ...partyCells(recipient)],
    ...[claim.sentence === 0 ? 1 : 0, code, code.slice(0, 3), code.slice(0, 2), quadClass(code), goldstein(code)],
    ...[1, 1, 1, null, ...Array<null>(16).fill(null), ...where],
    ...[document.date?.replaceAll('-', '') ?? null, document.url, claim.id, claim.status.value],
  ]
  return `${cells.map(cell).join('\t')}\n`
}

/** A whole number, as GDELT's ids are, that no other row has but by chance: 52 bits of a hash, exact in any software. */
function eventId(claim: string, actor: ClaimActor | null, recipient: ClaimActor | null): number {
  return Number.parseInt(hash64([claim, actor?.id, recipient?.id].join('\t')).slice(0, 13), 16)
}

/** SQLDATE, MonthYear, Year and FractionDate, which GDELT reckons as (whole months × 30 + day) / 365. */
function dayCells(day: string | null): (string | null)[] {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day ?? '') ?? []
  if (year === undefined || month === undefined || date === undefined) return [null, null, null, null]
  const fraction = Number(year) + ((Number(month) - 1) * 30 + Number(date)) / 365
  return [`${year}${month}${date}`, `${year}${month}`, year, fraction.toFixed(4)]
}

/** CAMEO's code of an actor is its country, then its role: MLIMIL. */
function partyCells(party: ClaimActor | null): (string | null)[] {
  if (party === null) return Array<null>(10).fill(null)
  const country = party.country ?? (party.kind === 'state' ? party.id : null)
  const role = party.kind === 'state' || NO_ROLE.includes(party.sector) ? null : party.sector
  return [[country, role].join('') || null, party.name, country, null, null, null, null, role, null, null]
}

/** GDELT's QuadClass by the root of the code: 01 to 05, 06 to 08, 09 to 13, 14 to 20. */
function quadClass(code: string): 1 | 2 | 3 | 4 {
  const root = Number(code.slice(0, 2))
  if (root <= 5) return 1
  if (root <= 8) return 2
  return root <= 13 ? 3 : 4
}

function cell(value: string | number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value).replace(/[\t\r\n]+/g, ' ')
}
