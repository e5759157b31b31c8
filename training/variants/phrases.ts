import { type Branch, phrase } from '../branch.ts'

/** Phrases of reports, each with the relation by which it hangs: see `phrase` for how they are written. */
const each = (lines: string): readonly Branch[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => phrase(line.trim()))

/** When and where, before a clause or after it. */
export const ADVERBIALS = each(`
  in/ADP|IN/case/2 March/PROPN|NNP/obl/0
  in/ADP|IN/case/3 late/ADJ|JJ/amod/3 November/PROPN|NNP/obl/0
  in/ADP|IN/case/2 2019/NUM|CD/obl/0
  in/ADP|IN/case/2 Geneva/PROPN|NNP/obl/0/B-LOC
  on/ADP|IN/case/2 Monday/PROPN|NNP/obl/0
  on/ADP|IN/case/3 Friday/PROPN|NNP/compound/3 morning/NOUN|NN/obl/0
  on/ADP|IN/case/3 12/NUM|CD/nummod/3 June/PROPN|NNP/obl/0
  last/ADJ|JJ/amod/2 week/NOUN|NN/obl:unmarked/0
  last/ADJ|JJ/amod/2 year/NOUN|NN/obl:unmarked/0
  this/DET|DT/det/2 month/NOUN|NN/obl:unmarked/0
  that/DET|DT/det/2 November/PROPN|NNP/obl:unmarked/0
  earlier/ADV|RBR/advmod/3 this/DET|DT/det/3 year/NOUN|NN/obl:unmarked/0
  after/ADP|IN/case/3 the/DET|DT/det/3 talks/NOUN|NNS/obl/0
  after/ADP|IN/case/3 the/DET|DT/det/3 attack/NOUN|NN/obl/0
  for/ADP|IN/case/4 the/DET|DT/det/4 first/ADJ|JJ/amod/4 time/NOUN|NN/obl/0
  at/ADP|IN/case/3 the/DET|DT/det/3 summit/NOUN|NN/obl/0
  at/ADP|IN/case/3 the/DET|DT/det/3 time/NOUN|NN/obl/0
  during/ADP|IN/case/3 a/DET|DT/det/3 visit/NOUN|NN/obl/0
  by/ADP|IN/case/3 the/DET|DT/det/3 end/NOUN|NN/obl/0 of/ADP|IN/case/6 the/DET|DT/det/6 year/NOUN|NN/nmod/3
  within/ADP|IN/case/3 ninety/NUM|CD/nummod/3 days/NOUN|NNS/obl/0
  since/ADP|IN/case/2 January/PROPN|NNP/obl/0
  two/NUM|CD/nummod/2 days/NOUN|NNS/obl:unmarked/3 later/ADV|RBR/advmod/0
  meanwhile/ADV|RB/advmod/0
  in/ADP|IN/case/2 return/NOUN|NN/obl/0
  despite/SCONJ|IN/case/3 the/DET|DT/det/3 ceasefire/NOUN|NN/obl/0
  under/ADP|IN/case/4 the/DET|DT/det/4 new/ADJ|JJ/amod/4 agreement/NOUN|NN/obl/0
  once/ADV|RB/advmod/2 more/ADV|RBR/advmod/0
  twice/ADV|RB/advmod/0
  in/ADP|IN/case/3 neighbouring/VERB|VBG/amod/3 Moldova/PROPN|NNP/obl/0/B-LOC
  without/ADP|IN/case/2 permission/NOUN|NN/obl/0
  with/ADP|IN/case/3 Norwegian/ADJ|JJ/amod/3 help/NOUN|NN/obl/0
`)

/** Short adverbs that stand before a verb. */
export const ADVERBS = each(`
  also/ADV|RB/advmod/0
  already/ADV|RB/advmod/0
  recently/ADV|RB/advmod/0
  reportedly/ADV|RB/advmod/0
  again/ADV|RB/advmod/0
  secretly/ADV|RB/advmod/0
  repeatedly/ADV|RB/advmod/0
`)

/** Who says things in reports. */
export const SPEAKERS = each(`
  the/DET|DT/det/2 ministry/NOUN|NN/nsubj/0
  the/DET|DT/det/3 foreign/ADJ|JJ/amod/3 ministry/NOUN|NN/nsubj/0
  a/DET|DT/det/2 spokesman/NOUN|NN/nsubj/0
  two/NUM|CD/nummod/2 diplomats/NOUN|NNS/nsubj/0
  officials/NOUN|NNS/nsubj/0
  officials/NOUN|NNS/nsubj/0 in/ADP|IN/case/3 Nairobi/PROPN|NNP/nmod/1/B-LOC
  he/PRON|PRP/nsubj/0
  she/PRON|PRP/nsubj/0
  they/PRON|PRP/nsubj/0
  state/NOUN|NN/compound/2 television/NOUN|NN/nsubj/0
  the/DET|DT/det/2 minister/NOUN|NN/nsubj/0 ,/PUNCT|,/punct/4 Samuel/PROPN|NNP/appos/2/B-PER Mwangi/PROPN|NNP/flat/4/I-PER ,/PUNCT|,/punct/4
  Defence/PROPN|NNP/compound/2 Minister/PROPN|NNP/nmod:desc/3 Ingrid/PROPN|NNP/nsubj/0/B-PER Dahl/PROPN|NNP/flat/3/I-PER
  President/PROPN|NNP/nmod:desc/2 Omar/PROPN|NNP/nsubj/0/B-PER Haddad/PROPN|NNP/flat/2/I-PER
  Lopez/PROPN|NNP/nsubj/0/B-PER
  a/DET|DT/det/3 government/NOUN|NN/compound/3 statement/NOUN|NN/nsubj/0
  the/DET|DT/det/2 report/NOUN|NN/nsubj/0
  a/DET|DT/det/2 diplomat/NOUN|NN/nsubj/0 who/PRON|WP/nsubj/4 follows/VERB|VBZ/acl:relcl/2 the/DET|DT/det/6 talks/NOUN|NNS/obj/4
  the/DET|DT/det/5 official/ADJ|JJ/amod/5 Bolivian/ADJ|JJ/amod/5 news/NOUN|NN/compound/5 agency/NOUN|NN/nsubj/0
  his/PRON|PRP$/nmod:poss/3 Kenyan/ADJ|JJ/amod/3 counterpart/NOUN|NN/nsubj/0 ,/PUNCT|,/punct/5 Kofi/PROPN|NNP/appos/3/B-PER Boateng/PROPN|NNP/flat/5/I-PER ,/PUNCT|,/punct/5
`)

/** Who says so, in commas between subject and verb. */
export const INSERTS = each(`
  according/VERB|VBG/case/4 to/ADP|IN/fixed/1 the/DET|DT/det/4 ministry/NOUN|NN/obl/0
  according/VERB|VBG/case/5 to/ADP|IN/fixed/1 the/DET|DT/det/5 same/ADJ|JJ/amod/5 diplomat/NOUN|NN/obl/0
  on/ADP|IN/case/4 the/DET|DT/det/4 other/ADJ|JJ/amod/4 hand/NOUN|NN/obl/0
  however/ADV|RB/advmod/0
  for/ADP|IN/case/3 its/PRON|PRP$/nmod:poss/3 part/NOUN|NN/obl/0
`)

/** What is told of the thing that was done, right after it. */
export const PARTICIPLES = each(`
  made/VERB|VBN/acl/0 by/ADP|IN/case/3 Kenya/PROPN|NNP/obl:agent/1/B-LOC
  carried/VERB|VBN/acl/0 out/ADP|RP/compound:prt/1 by/ADP|IN/case/5 the/DET|DT/det/5 rebels/NOUN|NNS/obl:agent/1 on/ADP|IN/case/8 3/NUM|CD/nummod/8 September/PROPN|NNP/obl/1
  carried/VERB|VBN/acl/0 out/ADP|RP/compound:prt/1 on/ADP|IN/case/4 Monday/PROPN|NNP/obl/1 by/ADP|IN/case/7 armed/VERB|VBN/amod/7 men/NOUN|NNS/obl:agent/1
  launched/VERB|VBN/acl/0 by/ADP|IN/case/3 Jordan/PROPN|NNP/obl:agent/1/B-LOC
  signed/VERB|VBN/acl/0 in/ADP|IN/case/3 Geneva/PROPN|NNP/obl/1/B-LOC
  imposed/VERB|VBN/acl/0 by/ADP|IN/case/3 Bolivia/PROPN|NNP/obl:agent/1/B-LOC in/ADP|IN/case/5 May/PROPN|NNP/obl/1
  worth/ADJ|JJ/amod/0 $/SYM|$/obj/1 40/NUM|CD/compound/4 million/NUM|CD/nummod/2
  that/PRON|WDT/obj/3 Estonia/PROPN|NNP/nsubj/3/B-LOC imposed/VERB|VBD/acl:relcl/0 in/ADP|IN/case/5 August/PROPN|NNP/obl/3
  which/PRON|WDT/nsubj/3 had/AUX|VBD/aux/3 begun/VERB|VBN/acl:relcl/0 in/ADP|IN/case/5 March/PROPN|NNP/obl/3
`)

/** Titles before a name: "Acting Ambassador". */
export const TITLES = each(`
  President/PROPN|NNP/nmod:desc/0
  Prime/PROPN|NNP/amod/2 Minister/PROPN|NNP/nmod:desc/0
  Ambassador/PROPN|NNP/nmod:desc/0
  acting/ADJ|JJ/amod/2 Ambassador/PROPN|NNP/nmod:desc/0
  Foreign/ADJ|JJ/amod/2 Minister/PROPN|NNP/nmod:desc/0
  Trade/PROPN|NNP/compound/2 Minister/PROPN|NNP/nmod:desc/0
  General/PROPN|NNP/nmod:desc/0
  King/PROPN|NNP/nmod:desc/0
  foreign/ADJ|JJ/amod/3 ministry/NOUN|NN/compound/3 spokesman/NOUN|NN/nmod:desc/0
`)

/** Heads of phrases for a state's bodies and people: "the Peruvian army", "Peru's foreign ministry". */
export const BODIES = each(`
  government/NOUN|NN/nsubj/0
  foreign/ADJ|JJ/amod/2 ministry/NOUN|NN/nsubj/0
  defence/NOUN|NN/compound/2 ministry/NOUN|NN/nsubj/0
  army/NOUN|NN/nsubj/0
  parliament/NOUN|NN/nsubj/0
  president/NOUN|NN/nsubj/0
  prime/ADJ|JJ/amod/2 minister/NOUN|NN/nsubj/0
  foreign/ADJ|JJ/amod/2 minister/NOUN|NN/nsubj/0
  coast/NOUN|NN/compound/2 guard/NOUN|NN/nsubj/0
  military/ADJ|JJ/amod/2 government/NOUN|NN/nsubj/0
  state/NOUN|NN/compound/2 bank/NOUN|NN/nsubj/0
`)

/** Organisations by name, which no state's name stands for. */
export const ORGANISATIONS = each(`
  ASEAN/PROPN|NNP/nsubj/0/B-ORG
  NATO/PROPN|NNP/nsubj/0/B-ORG
  the/DET|DT/det/2 EU/PROPN|NNP/nsubj/0/B-ORG
  the/DET|DT/det/3 European/ADJ|NNP/amod/3/B-ORG Union/PROPN|NNP/nsubj/0/I-ORG
  the/DET|DT/det/3 African/ADJ|NNP/amod/3/B-ORG Union/PROPN|NNP/nsubj/0/I-ORG
  the/DET|DT/det/3 World/PROPN|NNP/compound/3/B-ORG Bank/PROPN|NNP/nsubj/0/I-ORG
  Hamas/PROPN|NNP/nsubj/0/B-ORG
  the/DET|DT/det/2 Taliban/PROPN|NNP/nsubj/0/B-ORG
  the/DET|DT/det/2 Kremlin/PROPN|NNP/nsubj/0/B-ORG
  ECOWAS/PROPN|NNP/nsubj/0/B-ORG
`)

/** Those of them that are someone's office. */
export const OFFICES = BODIES.filter(({ form }) => form === 'minister' || form === 'president')

/** Sums, as what is given. */
export const MONEY = each(`
  $/SYM|$/obj/0 1.5/NUM|CD/compound/3 billion/NUM|CD/nummod/1
  $/SYM|$/obj/0 40/NUM|CD/compound/3 million/NUM|CD/nummod/1
  30/NUM|CD/compound/2 million/NUM|CD/nummod/3 euros/NOUN|NNS/obj/0
  $/SYM|$/obj/0 1.5/NUM|CD/compound/3 billion/NUM|CD/nummod/1 in/ADP|IN/case/5 loans/NOUN|NNS/nmod/1
`)

/** Asides to a subject. */
export const ASIDES = each(`
  an/DET|DT/det/3 old/ADJ|JJ/amod/3 friend/NOUN|NN/appos/0
  the/DET|DT/det/2 guest/NOUN|NN/appos/0 of/ADP|IN/case/4 honour/NOUN|NN/nmod/2
  a/DET|DT/det/2 member/NOUN|NN/appos/0 of/ADP|IN/case/5 the/DET|DT/det/5 council/NOUN|NN/nmod/2
  like/ADP|IN/case/3 its/PRON|PRP$/nmod:poss/3 neighbours/NOUN|NNS/nmod/0
`)

/** Clauses to stand above another: who is not sure, who was angry. */
export const MAINS = each(`
  the/DET|DT/det/2 talks/NOUN|NNS/nsubj/3 failed/VERB|VBD/root/0 ./PUNCT|./punct/3
  the/DET|DT/det/2 council/NOUN|NN/nsubj/3 met/VERB|VBD/root/0 in/ADP|IN/case/6 emergency/NOUN|NN/compound/6 session/NOUN|NN/obl/3 ./PUNCT|./punct/3
  relations/NOUN|NNS/nsubj/3 have/AUX|VBP/aux/3 worsened/VERB|VBN/root/0 ./PUNCT|./punct/3
  prices/NOUN|NNS/nsubj/2 rose/VERB|VBD/root/0 ./PUNCT|./punct/2
  thousands/NOUN|NNS/nsubj/2 fled/VERB|VBD/root/0 their/PRON|PRP$/nmod:poss/4 homes/NOUN|NNS/obj/2 ./PUNCT|./punct/2
`)

/** States by name and adjective, for the phrases that are made here. */
export const STATES: readonly (readonly [string, string])[] = [
  ['Kenya', 'Kenyan'],
  ['Bolivia', 'Bolivian'],
  ['Norway', 'Norwegian'],
  ['Laos', 'Laotian'],
  ['Jordan', 'Jordanian'],
  ['Estonia', 'Estonian'],
  ['Ghana', 'Ghanaian'],
  ['Nepal', 'Nepalese'],
  ['Fiji', 'Fijian'],
  ['Cuba', 'Cuban'],
  ['Romania', 'Romanian'],
  ['Oman', 'Omani'],
]

export const PEOPLE: readonly (readonly [string, string])[] = [
  ['Anna', 'Berg'],
  ['Samuel', 'Okoro'],
  ['Mehmet', 'Aydin'],
  ['Dorothy', 'Hale'],
  ['Rafael', 'Soto'],
  ['Linh', 'Tran'],
  ['Viktor', 'Petrenko'],
  ['Amina', 'Diallo'],
  ['Kofi', 'Boateng'],
  ['Hassan', 'Karimi'],
]
