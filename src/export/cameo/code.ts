import type { Claim } from '../../model/claim.ts'
import type { Context, EventType } from '../../model/plover.ts'

/** What a row of the codebook says of its events. */
export interface RowCode {
  readonly type: EventType | null
  readonly mode: string | null
  readonly contexts: readonly Context[]
  /** CAMEO code; empty where the row gives none. */
  readonly cameo: string
}

/** Rows of the codebook by name (`deliver#2`), which claims carry as their frame. A verb and a noun may share a name. */
export type RowCodes = ReadonlyMap<string, readonly RowCode[]>

/** The rows of a codebook by their names. */
export function rowCodes(rows: Iterable<RowCode & { readonly name: string }>): RowCodes {
  const codes = new Map<string, RowCode[]>()
  for (const row of rows) {
    const same = codes.get(row.name)
    if (same) same.push(row)
    else codes.set(row.name, [row])
  }
  return codes
}

/**
 * The CAMEO code of a claim: the one that the codebook's row has; where the claim was coded otherwise than the row (a
 * delivery that is only promised is AGREE), the one that the crosswalk from CAMEO to PLOVER gives its type, mode and
 * contexts.
 *
 * @param rows rows of the codebook that the claim was read with; without them the crosswalk alone decides
 */
export function cameoCode({ event }: Claim, rows: RowCodes): string {
  const named = (rows.get(event.frame) ?? []).filter(({ cameo }) => /^\d{2,4}$/.test(cameo) && cameo !== '00')
  const same = named.filter(({ type, mode }) => type === event.type && mode === event.mode)
  const row = same.find(({ contexts }) => contexts.every((context) => event.contexts.includes(context))) ?? same[0]
  if (row !== undefined) return row.cameo
  const intents = event.type === 'AGREE' ? named.map(({ cameo }) => INTENTS[cameo.slice(0, 3)]) : []
  return intents.find((code) => code !== undefined) ?? crosswalk(event.type, event.mode, event.contexts)
}

/** Codes for the intent to do what another code is for doing: 072, military aid, is promised as 0332. */
const INTENTS: Readonly<Record<string, string>> = {
  ...{ '040': '036', '041': '036', '042': '036', '043': '036', '045': '039', '046': '036' },
  ...{ '050': '032', '054': '032', '060': '031', '061': '0311', '062': '0312', '063': '0313', '064': '0314' },
  ...{ '070': '033', '071': '0331', '072': '0332', '073': '0333', '074': '0334' },
  ...{ '080': '035', '081': '0351', '084': '0353', '085': '0354', '086': '0355', '087': '0356' },
}

/** Codes by type, by type and mode, and by either with a context, the most specific of which holds. */
const CROSSWALK: Readonly<Record<string, string>> = {
  ...{
    AGREE: '030',
    'AGREE +economic': '0311',
    'AGREE +trade': '0311',
    'AGREE +military': '0312',
    'AGREE +legal': '0313',
  },
  ...{ 'AGREE +intelligence': '0314', 'AGREE +humanitarian': '0333', 'AGREE +peacekeeping': '0334' },
  ...{ 'AGREE +diplomatic': '032', CONSULT: '040', 'CONSULT phone': '041', 'CONSULT visit': '042' },
  ...{
    'CONSULT third-party': '045',
    SUPPORT: '050',
    CONCEDE: '080',
    'CONCEDE +legal': '081',
    'CONCEDE +economic': '085',
  },
  ...{ 'CONCEDE +trade': '085', 'CONCEDE +military': '087', COOPERATE: '060', 'COOPERATE +economic': '061' },
  ...{ 'COOPERATE +trade': '061', 'COOPERATE +military': '062', 'COOPERATE +legal': '063' },
  ...{ 'COOPERATE +intelligence': '064', AID: '070', 'AID +economic': '071', 'AID +military': '072' },
  ...{ 'AID +humanitarian': '073', 'AID +migration': '073', 'AID +peacekeeping': '074', 'AID +asylum': '075' },
  ...{ RETREAT: '087', 'RETREAT withdraw': '0874', 'RETREAT release': '0841', 'RETREAT disarm': '0873' },
  ...{ 'RETREAT ceasefire': '0871', 'RETREAT access': '086', 'RETREAT resign': '0831' },
  ...{
    REQUEST: '100',
    'REQUEST assist': '103',
    'REQUEST change': '104',
    'REQUEST yield': '105',
    'REQUEST meet': '106',
  },
  ...{ ACCUSE: '110', 'ACCUSE disapprove': '111', 'ACCUSE investigate': '090', 'ACCUSE allege': '112' },
  ...{ REJECT: '120', 'REJECT assist': '121', 'REJECT change': '123', 'REJECT yield': '124', 'REJECT meet': '125' },
  ...{ THREATEN: '130', 'THREATEN restrict': '1312', 'THREATEN arrest': '132', 'THREATEN relations': '1313' },
  ...{ 'THREATEN expel': '136', 'THREATEN territory': '1382', 'THREATEN violence': '138' },
  ...{
    PROTEST: '140',
    'PROTEST demo': '141',
    'PROTEST hunger': '142',
    'PROTEST strike': '143',
    'PROTEST boycott': '143',
  },
  ...{ 'PROTEST obstruct': '144', 'PROTEST riot': '145', 'PROTEST vandalize': '145' },
  ...{ SANCTION: '160', 'SANCTION convict': '116', 'SANCTION expel': '166', 'SANCTION withdraw': '161' },
  ...{
    'SANCTION discontinue': '162',
    'SANCTION discontinue +diplomatic': '161',
    'SANCTION discontinue +economic': '1621',
  },
  ...{ 'SANCTION discontinue +trade': '163', 'SANCTION discontinue +military': '1622' },
  ...{ 'SANCTION discontinue +humanitarian': '1623', MOBILIZE: '150', 'MOBILIZE police': '153' },
  ...{
    'MOBILIZE troops': '154',
    'MOBILIZE militia': '154',
    COERCE: '170',
    'COERCE seize': '171',
    'COERCE restrict': '172',
  },
  ...{ 'COERCE censor': '1721', 'COERCE curfew': '1723', 'COERCE martial-law': '1724', 'COERCE arrest': '173' },
  ...{
    'COERCE deport': '174',
    ASSAULT: '180',
    'ASSAULT +military': '190',
    'ASSAULT abduct': '181',
    'ASSAULT beat': '182',
  },
  ...{ 'ASSAULT primitive': '182', 'ASSAULT sexual': '1821', 'ASSAULT torture': '1822', 'ASSAULT explosives': '183' },
  ...{
    'ASSAULT suicide-attack': '1831',
    'ASSAULT targeted': '186',
    'ASSAULT destroy': '1712',
    'ASSAULT firearms': '193',
  },
  ...{
    'ASSAULT heavy-weapons': '194',
    'ASSAULT aerial': '195',
    'ASSAULT drone': '195',
    'ASSAULT crowd-control': '175',
  },
  ...{ 'ASSAULT unconventional': '204' },
}

function crosswalk(type: EventType, mode: string | null, contexts: readonly Context[]): string {
  const heads = mode === null ? [type] : [`${type} ${mode}`, type]
  for (const head of heads) {
    const inContext = contexts.map((context) => CROSSWALK[`${head} +${context}`]).find((code) => code !== undefined)
    const code = inContext ?? CROSSWALK[head]
    if (code !== undefined) return code
  }
  throw new RangeError(`Cannot code "${type}": it is no event type of PLOVER`)
}
