/**
 * PLOVER's vocabulary (manual, 16-type edition): event types, the modes of each, and the contexts that any may have.
 * Two contexts are ours: `trade` and `humanitarian`.
 */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const
export type EventType = (typeof EVENT_TYPES)[number]

const POSITION = ['assist', 'change', 'yield', 'meet'] as const

/** Modes by event type; a type that is not a key has none. */
export const MODES: Readonly<Partial<Record<EventType, readonly string[]>>> = {
  CONSULT: ['visit', 'third-party', 'multilateral', 'phone'],
  RETREAT: ['withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign'],
  REQUEST: POSITION,
  ACCUSE: ['disapprove', 'investigate', 'allege'],
  REJECT: POSITION,
  THREATEN: ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'],
  PROTEST: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'],
  SANCTION: ['convict', 'expel', 'withdraw', 'discontinue'],
  MOBILIZE: ['troops', 'weapons', 'police', 'militia'],
  COERCE: [
    'seize',
    'restrict',
    'censor',
    'curfew',
    'martial-law',
    'arrest',
    'deport',
    'withhold',
    'misinformation',
    'cyber',
  ],
  ASSAULT: [
    'abduct',
    'beat',
    'torture',
    'sexual',
    'targeted',
    'destroy',
    'primitive',
    'firearms',
    'explosives',
    'suicide-attack',
    'aerial',
    'drone',
    'heavy-weapons',
    'crowd-control',
    'unconventional',
  ],
}

export const CONTEXTS = [
  'military',
  'intelligence',
  'executive',
  'legislative',
  'election',
  'political_institutions',
  'pro_democracy',
  'pro_autocracy',
  'economic',
  'legal',
  'reparations',
  'human_rights',
  'rights_freedoms',
  'repression',
  'human_security',
  'gender',
  'lgbt',
  'religion_ethnicity',
  'inequality',
  'diplomatic',
  'territory',
  'peacekeeping',
  'health',
  'asylum',
  'migration',
  'disasters',
  'natural_resource',
  'environment',
  'technology',
  'terrorism',
  'cbrn',
  'cyber',
  'misinformation',
  'crime',
  'corruption',
  'illegal_drugs',
  'trafficking',
  'trade',
  'humanitarian',
] as const
export type Context = (typeof CONTEXTS)[number]

/** The four quadrants of the manual, by event type. */
export const QUADRANTS: Readonly<
  Record<EventType, 'verbal cooperation' | 'material cooperation' | 'verbal conflict' | 'material conflict'>
> = {
  AGREE: 'verbal cooperation',
  CONSULT: 'verbal cooperation',
  SUPPORT: 'verbal cooperation',
  CONCEDE: 'verbal cooperation',
  COOPERATE: 'material cooperation',
  AID: 'material cooperation',
  RETREAT: 'material cooperation',
  REQUEST: 'verbal conflict',
  ACCUSE: 'verbal conflict',
  REJECT: 'verbal conflict',
  THREATEN: 'verbal conflict',
  PROTEST: 'material conflict',
  SANCTION: 'material conflict',
  MOBILIZE: 'material conflict',
  COERCE: 'material conflict',
  ASSAULT: 'material conflict',
}

/** Whether a type is of what is said, and not done: one of the two verbal quadrants. */
export function isVerbal(type: EventType): boolean {
  return QUADRANTS[type].startsWith('verbal')
}

/** PLOVER's actor sectors, as far as news about states needs them. */
export const SECTORS = [
  'GOV',
  'MIL',
  'JUD',
  'LEG',
  'COP',
  'SPY',
  'REB',
  'OPP',
  'PTY',
  'CVL',
  'BUS',
  'MED',
  'REL',
  'EDU',
  'NGO',
  'IGO',
  'CRM',
  'REF',
  'UNS',
] as const
export type Sector = (typeof SECTORS)[number]

/** Sectors of those who stand for their state. */
export const STATE_SECTORS: ReadonlySet<Sector | null> = new Set<Sector | null>([
  'GOV',
  'MIL',
  'LEG',
  'JUD',
  'COP',
  'SPY',
])
