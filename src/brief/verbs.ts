import type { StatusValue } from '../model/event.ts'
import type { EventType } from '../model/plover.ts'

/** A verb in the forms that statuses want, and what stands between it and whom it is done to. */
export interface Phrase {
  readonly past: string
  readonly base: string
  readonly gerund: string
  readonly tail: string
}

/** past|base|gerund|tail, by type of event; the same meanings as those that the command line shows. */
const TYPES: Readonly<Record<EventType, string>> = {
  AGREE: 'made|make|making|an agreement with or a promise to',
  CONSULT: 'held|hold|holding|talks with',
  SUPPORT: 'showed|show|showing|support for',
  CONCEDE: 'yielded|yield|yielding|to',
  COOPERATE: 'cooperated|cooperate|cooperating|with',
  AID: 'provided|provide|providing|aid or material to',
  RETREAT: 'stepped back or eased measures|step back or ease measures|stepping back or easing measures|towards',
  REQUEST: 'asked|ask|asking|something of',
  ACCUSE: 'criticised or accused|criticise or accuse|criticising or accusing|',
  REJECT: 'refused|refuse|refusing|a request or proposal of',
  THREATEN: 'threatened|threaten|threatening|',
  PROTEST: 'protested|protest|protesting|against',
  SANCTION: 'cut ties with or sanctioned|cut ties with or sanction|cutting ties with or sanctioning|',
  MOBILIZE: 'readied|ready|readying|forces towards',
  COERCE: 'coerced|coerce|coercing|',
  ASSAULT: 'attacked|attack|attacking|',
}

/** By type and mode, where the mode says more. */
const MODES: Readonly<Record<string, string>> = {
  'CONSULT visit': 'visited or received|visit or receive|visiting or receiving|',
  'CONSULT phone': 'spoke|speak|speaking|by telephone with',
  'RETREAT release': 'released|release|releasing|people or property of',
  'RETREAT withdraw': 'withdrew|withdraw|withdrawing|from',
  'RETREAT ceasefire': 'ceased|cease|ceasing|fire towards',
  'REQUEST assist': 'asked|ask|asking|for help from',
  'REQUEST meet': 'asked|ask|asking|for talks with',
  'REJECT assist': 'refused|refuse|refusing|help to',
  'REJECT meet': 'refused|refuse|refusing|talks with',
  'ACCUSE disapprove': 'criticised|criticise|criticising|',
  'ACCUSE investigate': 'investigated|investigate|investigating|',
  'ACCUSE allege': 'accused|accuse|accusing|',
  'THREATEN restrict': 'threatened|threaten|threatening|restrictions against',
  'THREATEN relations': 'threatened|threaten|threatening|steps against relations with',
  'THREATEN violence': 'threatened|threaten|threatening|violence against',
  'SANCTION expel': 'expelled|expel|expelling|people of',
  'SANCTION withdraw': 'withdrew|withdraw|withdrawing|from ties with',
  'SANCTION discontinue': 'cut or restricted|cut or restrict|cutting or restricting|ties or trade with',
  'MOBILIZE troops': 'moved|move|moving|troops towards',
  'MOBILIZE weapons': 'readied|ready|readying|weapons towards',
  'COERCE seize': 'seized|seize|seizing|property or ground of',
  'COERCE restrict': 'restricted|restrict|restricting|',
  'COERCE arrest': 'arrested|arrest|arresting|people of',
  'COERCE deport': 'deported|deport|deporting|people of',
  'COERCE withhold': 'withheld|withhold|withholding|something from',
  'COERCE cyber': 'attacked|attack|attacking|computers of',
}

/** By predicate, where the type alone would say something else: to thank is SUPPORT, and so is to sign. */
const PREDICATES: Readonly<Record<string, string>> = {
  'AGREE agree': 'agreed|agree|agreeing|with',
  'AGREE promise': 'made|make|making|a promise to',
  'AGREE pledge': 'made|make|making|a promise to',
  'AGREE vow': 'made|make|making|a promise to',
  'AGREE invite': 'invited|invite|inviting|',
  'AGREE visit': 'agreed|agree|agreeing|to visit',
  'AGREE repay': 'undertook|undertake|undertaking|to repay',
  'SUPPORT thank': 'thanked|thank|thanking|',
  'SUPPORT praise': 'praised|praise|praising|',
  'SUPPORT congratulate': 'congratulated|congratulate|congratulating|',
  'SUPPORT sign': 'signed|sign|signing|an agreement with',
  'SUPPORT recognise': 'recognised|recognise|recognising|',
  'SUPPORT recognize': 'recognised|recognise|recognising|',
  'CONSULT visit': 'visited|visit|visiting|',
  'CONSULT host': 'received|receive|receiving|',
  'CONSULT receive': 'received|receive|receiving|',
  'CONSULT meet': 'met|meet|meeting|',
  'CONSULT talk': 'held|hold|holding|talks with',
}

/** Predicates of handing over, with the word that leads to the one who gets; only where something is named. */
const HANDING: Readonly<Record<string, string>> = {
  deliver: 'delivered|deliver|delivering|to',
  send: 'sent|send|sending|to',
  give: 'gave|give|giving|to',
  grant: 'granted|grant|granting|to',
  lend: 'lent|lend|lending|to',
  pay: 'paid|pay|paying|to',
  donate: 'donated|donate|donating|to',
  supply: 'supplied|supply|supplying|to',
  ship: 'shipped|ship|shipping|to',
  export: 'exported|export|exporting|to',
  sell: 'sold|sell|selling|to',
  buy: 'bought|buy|buying|from',
  purchase: 'bought|buy|buying|from',
  hand_over: 'handed over|hand over|handing over|to',
  return: 'returned|return|returning|to',
  release: 'released|release|releasing|to',
  import: 'imported|import|importing|from',
}

const PROMISE = phraseOf('promised|promise|promising|to')
const PLAN = phraseOf('planned|plan|planning|for')
const PROVIDE = phraseOf('provided|provide|providing|to')

/** How an event is told. @param frame the codebook's row: "deliver#1" */
export function verbOf(type: EventType, mode: string | null, frame: string): Phrase {
  const predicate = predicateOf(frame)
  const row = PREDICATES[`${type} ${predicate}`] ?? MODES[`${type} ${mode}`] ?? TYPES[type]
  return phraseOf(row)
}

/** Whether a verb is known for this predicate or mode, and not for the type alone. */
export function hasOwnVerb(type: EventType, mode: string | null, frame: string): boolean {
  return `${type} ${predicateOf(frame)}` in PREDICATES || `${type} ${mode}` in MODES
}

/** How a handing over of something that is named is told; null for what hands over nothing. */
export function handingOf(type: EventType, frame: string, status: StatusValue): Phrase | null {
  if (type === 'AGREE') return status === 'promised' ? PROMISE : status === 'planned' ? PLAN : null
  if (type !== 'AID' && type !== 'COOPERATE' && type !== 'RETREAT') return null
  const row = HANDING[predicateOf(frame)]
  if (row !== undefined) return phraseOf(row)
  return type === 'AID' ? PROVIDE : null
}

function predicateOf(frame: string): string {
  return frame.replace(/#\d+$/, '')
}

function phraseOf(row: string): Phrase {
  const [past = '', base = '', gerund = '', tail = ''] = row.split('|')
  return { past, base, gerund, tail }
}
