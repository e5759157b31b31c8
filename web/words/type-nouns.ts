import { type EventType, QUADRANTS } from '../../src/model/plover.ts'

/** What events of a type are called together: to follow "most often". */
export const TYPE_NOUNS: Readonly<Record<EventType, string>> = {
  AGREE: 'agreements and commitments',
  CONSULT: 'meetings and consultations',
  SUPPORT: 'support in words',
  CONCEDE: 'concessions',
  COOPERATE: 'cooperation in deeds',
  AID: 'aid and supplies',
  RETREAT: 'withdrawals and easing',
  REQUEST: 'requests and demands',
  ACCUSE: 'criticism and accusations',
  REJECT: 'refusals',
  THREATEN: 'threats',
  PROTEST: 'protests',
  SANCTION: 'cut ties and sanctions',
  MOBILIZE: 'readying of forces',
  COERCE: 'coercion',
  ASSAULT: 'attacks',
}

/** Whether events of a type bring two sides together or set them against each other. */
export function toneOf(type: EventType): 'cooperation' | 'conflict' {
  return QUADRANTS[type].endsWith('conflict') ? 'conflict' : 'cooperation'
}
