import type { Context, EventType } from './plover.ts'

/** What each type of PLOVER means, to follow "who" and lead to "whom". */
const TYPES: Readonly<Record<EventType, string>> = {
  AGREE: 'agrees or commits to',
  CONSULT: 'meets or consults',
  SUPPORT: 'supports',
  CONCEDE: 'yields to',
  COOPERATE: 'cooperates with',
  AID: 'provides aid or material to',
  RETREAT: 'steps back or eases',
  REQUEST: 'asks or demands',
  ACCUSE: 'criticises or accuses',
  REJECT: 'refuses',
  THREATEN: 'threatens',
  PROTEST: 'protests against',
  SANCTION: 'cuts ties or sanctions',
  MOBILIZE: 'readies forces',
  COERCE: 'coerces',
  ASSAULT: 'attacks',
}

/** What a mode adds, by type where the same mode means different things. */
const MODES: Readonly<Record<string, string>> = {
  'CONSULT visit': 'visits',
  'CONSULT third-party': 'mediates',
  'CONSULT multilateral': 'meets among several',
  'CONSULT phone': 'speaks by telephone with',
  'RETREAT withdraw': 'withdraws from',
  'RETREAT release': 'releases',
  'RETREAT disarm': 'disarms',
  'RETREAT ceasefire': 'ceases fire',
  'RETREAT access': 'grants access',
  'RETREAT resign': 'resigns',
  'REQUEST assist': 'asks for help',
  'REQUEST change': 'asks for a change',
  'REQUEST yield': 'asks to yield',
  'REQUEST meet': 'asks for talks or invites',
  'REJECT assist': 'refuses help',
  'REJECT change': 'refuses a change',
  'REJECT yield': 'refuses to yield',
  'REJECT meet': 'refuses talks',
  'ACCUSE disapprove': 'criticises',
  'ACCUSE investigate': 'investigates',
  'ACCUSE allege': 'accuses',
  'THREATEN restrict': 'threatens restrictions',
  'THREATEN arrest': 'threatens arrest',
  'THREATEN relations': 'threatens relations',
  'THREATEN expel': 'threatens expulsion',
  'THREATEN territory': 'threatens territory',
  'THREATEN violence': 'threatens violence',
  'PROTEST demo': 'demonstrates',
  'PROTEST riot': 'riots',
  'PROTEST strike': 'strikes',
  'PROTEST hunger': 'hunger-strikes',
  'PROTEST boycott': 'boycotts',
  'PROTEST obstruct': 'obstructs',
  'PROTEST vandalize': 'damages in protest',
  'SANCTION convict': 'convicts',
  'SANCTION expel': 'expels',
  'SANCTION withdraw': 'withdraws from ties with',
  'SANCTION discontinue': 'cuts ties or imposes sanctions',
  'MOBILIZE troops': 'moves troops',
  'MOBILIZE weapons': 'readies weapons',
  'MOBILIZE police': 'mobilises police',
  'MOBILIZE militia': 'mobilises militia',
  'COERCE seize': 'seizes',
  'COERCE restrict': 'restricts',
  'COERCE censor': 'censors',
  'COERCE curfew': 'imposes a curfew',
  'COERCE martial-law': 'imposes martial law',
  'COERCE arrest': 'arrests',
  'COERCE deport': 'deports',
  'COERCE withhold': 'withholds from',
  'COERCE misinformation': 'spreads misinformation',
  'COERCE cyber': 'attacks computers of',
  'ASSAULT abduct': 'abducts',
  'ASSAULT beat': 'beats',
  'ASSAULT torture': 'tortures',
  'ASSAULT sexual': 'assaults sexually',
  'ASSAULT targeted': 'kills deliberately',
  'ASSAULT destroy': 'destroys',
  'ASSAULT primitive': 'attacks by hand',
  'ASSAULT firearms': 'shoots at',
  'ASSAULT explosives': 'bombs',
  'ASSAULT suicide-attack': 'bombs by suicide',
  'ASSAULT aerial': 'attacks from the air',
  'ASSAULT drone': 'attacks by drone',
  'ASSAULT heavy-weapons': 'shells',
  'ASSAULT crowd-control': 'disperses by force',
  'ASSAULT unconventional': 'attacks with unconventional weapons',
}

/** An event's type and mode in plain words, to follow the names of so many doers: "refuses", of two "refuse". */
export function eventWords(type: EventType, mode: string | null, doers = 1): string {
  const words = (mode === null ? undefined : MODES[`${type} ${mode}`]) ?? TYPES[type]
  return doers > 1 ? words.replace(VERB, (verb) => verb.replace(/(?:(i)es|s)$/, (_, i) => (i ? 'y' : ''))) : words
}

/** Words between what is done and whom it is done to, where the words for it do not lead on by themselves. */
const LEADS: readonly (readonly [words: RegExp, lead: string])[] = [
  [/^(?:asks for (?:help|a change)|withholds)$/, 'from'],
  [/^asks to yield$|^refuses (?:help|a change|to yield)$|^grants access$|^resigns$/, 'to'],
  [/^refuses talks$|^threatens relations$|^mediates$|^meets among several$/, 'with'],
  [/^(?:steps back or eases|moves troops|readies (?:forces|weapons)|disarms|ceases fire)$/, 'towards'],
  [
    /^(?:demonstrates|riots|strikes|hunger-strikes|damages in protest|imposes a curfew|imposes martial law|spreads misinformation|cuts ties or imposes sanctions)$|^mobilises |^threatens (?:restrictions|violence)$/,
    'against',
  ],
  [/^threatens (?:arrest|expulsion)$/, 'of people of'],
  [/^asks or demands$/, 'something of'],
]

/** What stands between the words for an event and whom it is done to: "towards" of "moves troops towards Peru"; empty where nothing does. */
export function leadWords(type: EventType, mode: string | null): string {
  const words = eventWords(type, mode)
  return LEADS.find(([pattern]) => pattern.test(words))?.[1] ?? ''
}

/** The verbs among the words of the tables above: the first, and the one after "or". */
const VERB = /^[\w-]+|(?<= or )[a-z]+s(?= |$)/g

/** A type of event in plain words, whatever its mode. */
export function typeWords(type: EventType): string {
  return TYPES[type]
}

/** Contexts whose name is an abbreviation. */
const ABBREVIATED: ReadonlySet<Context> = new Set(['lgbt', 'cbrn'])

/** A context in plain words: "political institutions". */
export function contextWords(context: Context): string {
  return ABBREVIATED.has(context) ? context.toUpperCase() : context.replaceAll('_', ' ')
}
