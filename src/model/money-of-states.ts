/**
 * Names that several states give their money, by the state whose it is: ISO 4217 codes by ISO 3166-1. The name alone leaves open whose
 * money is meant; who gives it or gets it says.
 */
const SHARED: readonly (readonly [names: string, states: string])[] = [
  ['krone kroner', 'NOR:NOK DNK:DKK GRL:DKK FRO:DKK'],
  ['krona kronor', 'SWE:SEK ISL:ISK'],
  ['kronur', 'ISL:ISK'],
  ['crown crowns', 'NOR:NOK DNK:DKK SWE:SEK ISL:ISK CZE:CZK'],
  ['pound pounds', 'GBR:GBP GIB:GIP FLK:FKP SHN:SHP EGY:EGP SDN:SDG SSD:SSP SYR:SYP LBN:LBP'],
  ['peso pesos', 'MEX:MXN ARG:ARS CHL:CLP COL:COP PHL:PHP CUB:CUP DOM:DOP URY:UYU'],
  ['dinar dinars', 'IRQ:IQD KWT:KWD DZA:DZD TUN:TND LBY:LYD JOR:JOD SRB:RSD BHR:BHD MKD:MKD'],
  ['dirham dirhams', 'MAR:MAD ARE:AED ESH:MAD'],
  ['riyal riyals', 'SAU:SAR QAT:QAR YEM:YER OMN:OMR'],
  ['rial rials', 'IRN:IRR OMN:OMR YEM:YER'],
  ['rupee rupees rs ₨', 'IND:INR PAK:PKR LKA:LKR NPL:NPR MUS:MUR SYC:SCR'],
  ['shilling shillings', 'KEN:KES TZA:TZS UGA:UGX SOM:SOS'],
  ['real reais', 'BRA:BRL'],
  ['won', 'KOR:KRW PRK:KPW'],
  ['manat manats', 'AZE:AZN TKM:TMT'],
  ['kwacha kwachas', 'ZMB:ZMW MWI:MWK'],
  ['leu lei', 'ROU:RON MDA:MDL'],
  ['yuan', 'CHN:CNY'],
  [
    'franc francs',
    'CHE:CHF LIE:CHF RWA:RWF BDI:BIF DJI:DJF GIN:GNF COM:KMF COD:CDF BEN:XOF BFA:XOF CIV:XOF GNB:XOF MLI:XOF NER:XOF SEN:XOF ' +
      'TGO:XOF CMR:XAF CAF:XAF TCD:XAF COG:XAF GNQ:XAF GAB:XAF PYF:XPF NCL:XPF WLF:XPF',
  ],
]

const BY_NAME: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  SHARED.flatMap(([names, states]) => {
    const codes = new Map(states.split(' ').map((pair) => pair.split(':') as [string, string]))
    return names.split(' ').map((name) => [name, codes] as const)
  }),
)

/** The money of Central Africa has the name of that of West Africa. */
const CENTRAL = new Set('CMR CAF TCD COG GNQ GAB'.split(' '))

/**
 * Whose money a sum is in, where its words name no state: that of the first state which has money of that name among those who give it, then
 * those who get it; else the one that all states of the text with such money share. Null where nothing says.
 *
 * @param words the words of the sum: "50 million kroner"
 * @param sides the states of who gives and of who gets it, nearest first
 * @param told all states that the text tells of
 */
export function moneyOf(words: string, sides: readonly string[], told: Iterable<string>): string | null {
  const named: readonly string[] = words.toLowerCase().match(/\p{L}+|₨/gu) ?? []
  if (named.includes('cfa')) return sides.some((state) => CENTRAL.has(state)) ? 'XAF' : 'XOF'
  const codes = named.map((word) => BY_NAME.get(word)).find((found) => found !== undefined)
  if (!codes) return null
  for (const state of sides) {
    const code = codes.get(state)
    if (code) return code
  }
  const others = new Set([...told].flatMap((state) => codes.get(state) ?? []))
  return others.size === 1 ? [...others][0]! : null
}
