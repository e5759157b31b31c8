import { expect, test } from 'vitest'
import { createReader } from '../src/languages/reader.ts'
import { dataFrom } from '../src/resources/node.ts'
import { toldBetween } from './support/told.ts'

const reader = await createReader(dataFrom())

test.each([
  // A name has no "Mr", and its state may stand behind it, in its title's owner or before the sentence.
  ['King Hassan II of Morocco accused Algeria of theft.', ['MAR > DZA ACCUSE happened']],
  ['Cameroon voted. China congratulated Mr Biya on the victory of Paul Biya.', ['CHN > CMR SUPPORT happened']],
  // Who leads an armed group acts for it and not for his state, and so do his men.
  ['Israel killed Hassan Nasrallah in Beirut.', ['ISR > hezbollah ASSAULT happened']],
  [
    'Hemedti accused Egypt of bombing his troops.',
    ['rapid-support-forces > EGY ACCUSE happened', 'EGY > rapid-support-forces ASSAULT happened'],
  ],
  // British papers write titles without a full stop.
  [
    'The Tunisian minister, Habib Mansouri, spoke. Mr Mansouri accepted the invitation of Malta.',
    ['TUN > MLT AGREE promised'],
  ],
  // Ranks cut short; a name that is called by an office is a person's, whatever it looks like.
  ['Maj. Gen. Kyaw Zin of Myanmar spoke. He accused Laos of theft.', ['MMR > LAO ACCUSE happened']],
  [
    'Arlindo Quaresma, the Sao Tomean finance minister, spoke. Quaresma thanked the Portuguese.',
    ['STP > PRT SUPPORT happened'],
  ],
  // Whose words an officer answers, he is not of: the Tongan is who is named with neither, wherever it is told.
  [
    'Fiji and Tonga met. Kenya criticised Tonga. Foreign Minister Ana Vea dismissed the Kenyan statement and thanked Fiji.',
    [
      'FJI+TON > FJI+TON CONSULT happened',
      'KEN > TON ACCUSE happened',
      'TON > KEN REJECT happened',
      'TON > FJI SUPPORT happened',
    ],
  ],
  // The two of whom a text tells, and not two others that it names together by the way.
  [
    'Eritrea shelled Ethiopia. Ethiopia accused Eritrea of theft. Britain and France abstained. China urged both neighbours to talk.',
    ['ERI > ETH ASSAULT happened', 'ETH > ERI ACCUSE happened', 'CHN > ERI+ETH REQUEST requested'],
  ],
  // "Two patrol boats" are any two.
  [
    'Kenya and Uganda met. Peru promised Chile two patrol boats.',
    ['KEN+UGA > KEN+UGA CONSULT happened', 'PER > CHL AGREE promised'],
  ],
  // What is called something is not called for, and it has happened.
  [
    'Kuwait called the arrest of its envoy by Iraq arbitrary.',
    ['KWT > IRQ ACCUSE happened', 'IRQ > KWT COERCE happened'],
  ],
  // People of a state are its people, whatever the frame asks for; named with an article they act for it.
  ['Belarus seized a Canadian engineer.', ['BLR > CAN-CVL COERCE happened']],
  [
    'Nepal deported Bhutanese. The Bhutanese thanked India.',
    ['NPL > BTN-CVL COERCE happened', 'BTN > IND SUPPORT happened'],
  ],
  // Those whom a state sends serve it.
  ['Cuban doctors treated the people of Fiji.', ['CUB > FJI-CVL AID happened']],
  // Who leads an armed group stands for it.
  ['Tunisia received the leader of the Polisario Front.', ['TUN+polisario > TUN+polisario CONSULT happened']],
  // The sides of a communiqué are states, written as names or not; a party of a state is a party.
  ['The Moroccan Party congratulated Gabon.', ['MAR > GAB SUPPORT happened']],
  // Who is only named to say who acts is not whom it is done to.
  ['The raid was condemned by members of the European Union.', ['EU > - ACCUSE happened']],
  // A headline in which every word has a capital.
  ['Kenya Deports Three Somali Diplomats Over Visa Row', ['KEN > SOM COERCE happened']],
  // A firm is called again without the word that says what it does; who acts for a state does nothing to that state.
  [
    'Peru banned the Chilean airline Tamarugo Air. The Civil Aviation Office of Peru suspended Tamarugo’s licence on Monday.',
    ['PER > CHL-BUS SANCTION happened', 'PER > CHL-BUS COERCE happened'],
  ],
  // An armed group by its people and by the last word of its name.
  [
    'Sudan armed the rebels of the Ouaddai Liberation Front. The Front captured a Chadian captain.',
    ['SDN > ouaddai-liberation-front AID happened', 'ouaddai-liberation-front > TCD COERCE happened'],
  ],
  // Verbs with words that no row of theirs has.
  ['The Fijian navy has held a South Korean trawler since July.', ['FJI > KOR COERCE happened']],
  ['Japan and Germany have written off $190 million owed by Kyrgyzstan.', ['DEU+JPN > KGZ AID happened']],
  ['Norway’s minister fed the ducks in the park.', []],
  // Whose offer it is that is taken.
  [
    'Greece and Turkey held talks. Oman offered both states its help. Athens accepted.',
    ['GRC+TUR > GRC+TUR CONSULT happened', 'OMN > GRC+TUR AGREE promised', 'GRC > OMN AGREE promised'],
  ],
  ['In Tehran, army spokesman Ali Rad condemned Israel.', ['IRN > ISR ACCUSE happened']],
  [
    'Slovakia’s prime minister spoke. The prime minister’s spokeswoman, Ana Berg, accused Mali of theft.',
    ['SVK > MLI ACCUSE happened'],
  ],
  ['Business leaders in Madrid accused Peru of theft.', ['ESP-BUS > PER ACCUSE happened']],
  // Who accuses a state is not of it.
  ['The spokesman accused India of theft.', ['spokesman > IND ACCUSE happened']],
  // Of two states with one name the usual one.
  ['The Congolese accused Rwanda of theft.', ['COD > RWA ACCUSE happened']],
  // Whom the actor was last told of with.
  [
    'Kenya accused Tanzania of theft on Monday. Kenya then expelled the envoy.',
    ['KEN > TZA ACCUSE happened', 'KEN > TZA SANCTION happened'],
  ],
  [
    'Kenya accused Tanzania of theft on Monday. On Friday Kenya recalled its ambassador.',
    ['KEN > TZA ACCUSE happened', 'KEN > TZA SANCTION happened'],
  ],
  // Who made the raid that is spoken of as given; between whom one offers to go.
  [
    'Israel bombed Lebanon on Monday. On Tuesday Egypt condemned the raid.',
    ['ISR > LBN ASSAULT happened', 'EGY > ISR ACCUSE happened'],
  ],
  [
    'Iran and Iraq share a border. Iran and Iraq accused one another of theft. Oman offered to mediate.',
    ['IRN+IRQ > IRN+IRQ ACCUSE happened', 'OMN > IRN+IRQ AGREE promised'],
  ],
  // Two who do something with each other, and two between whom it was done.
  ['Chile and Argentina have severed relations.', ['ARG+CHL > ARG+CHL SANCTION happened']],
  ['A memorandum was signed between Serbia and Albania.', ['ALB+SRB > ALB+SRB SUPPORT happened']],
  [
    'Paraguay sued Argentina. Paraguay will haul its neighbour before a court.',
    ['PRY > ARG ACCUSE happened', 'PRY > ARG ACCUSE planned'],
  ],
  ['Israel freed nine Lebanese shepherds and fishermen.', ['ISR > LBN-CVL RETREAT happened']],
  ['Bulgaria was the first country to recognise Macedonia.', ['BGR > MKD SUPPORT happened']],
  ['Russian troops were fired on by Ukrainian troops.', ['UKR > RUS ASSAULT happened']],
  // Where the frame finds no recipient: the nearest below.
  ['Norway has agreed to share its data with Iceland.', ['NOR > ISL AGREE promised']],
  ['Belgium opened an inquiry into the conduct of Rwanda.', ['BEL > RWA ACCUSE happened']],
  // One's own forces are nobody's counterpart.
  ['Ethiopia withdrew its troops from Somalia.', ['ETH > SOM RETREAT happened']],
  // Who suffered what is condemned is not who is condemned.
  ['Last week Ethiopia condemned the attack on Somalia.', ['ETH > - ACCUSE happened']],
  // Whose they are is said, and is no state: they are not of the one spoken of before.
  ['Kenya was told. The county’s police accused Iran.', ['county-s-police > IRN ACCUSE happened']],
  ['Kenya was told. The country’s police accused Iran.', ['KEN > IRN ACCUSE happened']],
  // A state has one foreign minister: several in its capital are of several states.
  [
    'Several foreign ministers in Cairo denounced Turkey.',
    ['several-foreign-ministers-in-cairo > TUR ACCUSE happened'],
  ],
  // Whose ambassador it is, and not where he is.
  [
    'Ukraine protested. Its ambassador in Cairo, Kofi Ansah, accused Russia of theft.',
    ['UKR > - ACCUSE happened', 'UKR > RUS ACCUSE happened'],
  ],
  // A town that a president visits is his host's.
  ['The President of Uzbekistan arrived in Ashgabat on an official visit.', ['UZB > TKM CONSULT happened']],
  // To denounce what others agreed on is no end of one's own treaty.
  ['Greece denounced the Turkish-Libyan agreement.', ['GRC > LBY+TUR ACCUSE happened']],
  // Several at once.
  ['British and French negotiators met in Geneva.', ['FRA+GBR > FRA+GBR CONSULT happened']],
  ['The leaders of France and Germany condemned Iran.', ['DEU+FRA > IRN ACCUSE happened']],
  // Of two years: who was the state then.
  ['The Soviet Union sent tanks to Angola.', ['SUN > AGO AID happened']],
  // A denied deed is still a deed.
  ['Last week Qatar denied having sent weapons to Chad.', ['QAT > TCD AID denied']],
  // Whose capital it is met in is no party, and who meets no one consults no one.
  ['Last week the leaders of Kenya gathered in Lima, the capital of Peru.', []],
  // Words may be attacked too.
  ['Last week Turkey attacked the proclamation of the United States.', ['TUR > USA ACCUSE happened']],
  // What carries the words is no party.
  ['Last week Iran rejected the demand, according to the Associated Press.', ['IRN > - REJECT happened']],
  // A dateline is nobody.
  ['BAMAKO, Feb 12 (Reuters) - Russia delivered fuel to Mali.', ['RUS > MLI AID happened']],
])('finds who and whom in: %s', (text, wanted) => {
  expect(toldBetween(text)).toEqual(wanted)
})

test('fields that are enumerated without a noun of their own are contexts all', () => {
  const text = 'Fiji has close cooperation in the political, military and humanitarian with Tonga.'
  expect(reader.read(text).claims.map(({ event }) => event.contexts)).toEqual([
    ['diplomatic', 'military', 'humanitarian'],
  ])
})

test('an officer whose state is not said, and who says "we", acts for the state of the dateline', () => {
  const text =
    'OSLO, 12 March 2023 - Norway will send fuel to Moldova, Foreign Minister Anna Berg said. "We delivered the first ' +
    'generators in January," she told reporters.'
  expect(toldBetween(text, '2023-03-13')[1]).toBe('NOR > MDA AID happened')
})

test('an officer of a body that is named in the same phrase acts for it, and one beside a state does not', () => {
  const officer = (text: string) =>
    reader.document(text).mentions.flatMap(({ actors }) => actors.filter(({ kind }) => kind === 'person'))[0]?.id
  expect(officer('Nigeria joined. AU trade and industry commissioner Albert Muchanga announced it.')).toBe('AU')
  expect(officer('Chile and Brazil sat with Peru and Foreign Minister Ana Berg.')).toBe('ana-berg')
})

test('a body that several states have is of the one named before it', () => {
  expect(toldBetween('The Libyan House of Representatives condemned Egypt.')).toEqual(['LBY > EGY ACCUSE happened'])
  expect(toldBetween('The Kremlin condemned Egypt.')).toEqual(['RUS > EGY ACCUSE happened'])
})

test('a bracket names several at once for the rest of the text', () => {
  const text =
    'The President of Peru and the Prime Minister of Japan (hereinafter "the Leaders") met in Lima. ' +
    'The Leaders condemned North Korea.'
  expect(toldBetween(text)).toEqual(['JPN+PER > JPN+PER CONSULT happened', 'JPN+PER > PRK ACCUSE happened'])
})

test('a pronoun keeps its place beside the words that name its party', () => {
  const text = 'The Israeli army said it had opened an inquiry into the conduct of Jordan.'
  const [claim] = reader.read(text, { date: '2024-02-19' }).claims
  const [actor] = claim?.actors ?? []
  expect(actor && text.slice(actor.span.start, actor.span.end)).toBe('The Israeli army')
  expect(actor?.through && text.slice(actor.through.start, actor.through.end)).toBe('it')
})

test('what private persons and firms do to one another is not kept', () => {
  expect(toldBetween('Ann Lee accused Bob Ray of theft. Last week Acme sued Ann Lee.')).toEqual([])
})

test('a body is called by the last word of its name', () => {
  const text = 'The Security Council met on Monday. Iran implored the Council to act.'
  expect(toldBetween(text)).toContain('IRN > UNO REQUEST requested')
})

test('each item of a round-up is a story of its own', () => {
  const item = (head: string, text: string) => `${head}\n\n${text}`
  const text = [
    'The world today',
    item('PERU', 'Peru accused Chile of theft on Monday. Peru then expelled the envoy.'),
    item('KENYA', 'Kenya accused Uganda of theft on Monday. Kenya then expelled the envoy.'),
    item('IRAN', 'Iran accused Oman of theft on Monday.'),
  ].join('\n\n')
  expect(toldBetween(text).filter((claim) => claim.includes('SANCTION'))).toEqual([
    'PER > CHL SANCTION happened',
    'KEN > UGA SANCTION happened',
  ])
})

test('a citizen who writes "we" means his own state, and nobody else does', () => {
  const essay =
    'Serbia is old. We have a border with Hungary. Hungary accused us of theft, and we thanked Austria for its help. ' +
    'Our neighbours know Serbia. Serbia is proud of it, and Serbia is right.'
  expect(toldBetween(essay)).toContain('HUN > SRB ACCUSE happened')
  expect(
    toldBetween('We will bring you updates. Hungary accused us of theft. Our reporters tell us more of Serbia.'),
  ).toEqual(['HUN > - ACCUSE happened'])
})

test('at a press conference the office before a colon is that of who was named with it', () => {
  const text =
    'The Spokesperson, Ms. Ana Berg, opened the briefing.\n\nReuters: What happened?\n\nSpokesperson: Peru accused Chile of theft.\n\n' +
    'AFP: Bolivia accused Peru of theft. Is it so?\n\nSpokesperson: Peru rejects this.\n\nSpokesperson: Peru thanked Brazil.'
  const told = reader.read(text, { date: '2024-02-19', publisher: 'Ministry of Foreign Affairs of Peru' }).claims
  expect(told.map(({ event, attribution }) => `${event.type} ${attribution.at(-1)?.source?.name ?? '-'}`)).toEqual([
    'ACCUSE Ana Berg',
    'ACCUSE -',
    'REJECT Ana Berg',
    'SUPPORT Ana Berg',
  ])
})

test.each([
  // Where a deed was done is not who did it.
  ['A car bombing in Amman killed five Chilean soldiers.', '- > CHL ASSAULT happened'],
  ['An Amman car bombing killed five Chilean soldiers.', '- > CHL ASSAULT happened'],
  ['A Jordanian raid killed five Chilean soldiers.', 'JOR > CHL ASSAULT happened'],
  ['A rocket from Jordan killed five Chilean soldiers.', 'JOR > CHL ASSAULT happened'],
])('the doer of a deed told by its name: %s', (text, wanted) => {
  expect(toldBetween(text)).toEqual([wanted])
})

test.each([
  // Whose ties are restored: those behind "between", whoever made the deal.
  [
    'Peru brokered a deal to restore ties between Oman and Iran.',
    ['PER > IRN+OMN CONSULT happened', 'IRN+OMN > IRN+OMN SUPPORT promised'],
  ],
  // Who gives an interview meets nobody.
  ['Speaking to Agence France-Presse, the Tunisian president thanked Peru.', ['TUN > PER SUPPORT happened']],
  // Whose statement tells it did it.
  ['Chile was condemned in a joint statement by Egypt and Greece.', ['EGY+GRC > CHL ACCUSE happened']],
  ['Chile was criticised in a Peruvian report.', ['PER > CHL ACCUSE happened']],
  // What a clause says of somebody is joined to what was done to him.
  [
    'Chile was under pressure and was condemned in a joint statement by Egypt and Greece.',
    ['EGY+GRC > CHL ACCUSE happened'],
  ],
  // Whose a thing is comes before where it lies.
  ['The Arab coalition bombed Houthi positions in Sanaa.', ['SLC > houthis ASSAULT happened']],
  ['Israel attacked a Turkish base in Syria.', ['ISR > TUR ASSAULT happened']],
  // What is owned by two and called something is both of theirs.
  [
    'Kenya rejected the Ethiopian-Somali border accord and called it void.',
    ['KEN > ETH+SOM REJECT happened', 'KEN > ETH+SOM ACCUSE happened'],
  ],
  // A group of states that meets is those who make it up.
  ['The G20 met on Saturday.', ['G20 > G20 CONSULT happened']],
  // Forces of several states are not those of the land where they fight; who works for himself is of his state's people.
  ['Coalition troops killed ten Taliban fighters in Helmand.', ['coalition-troops > taliban ASSAULT happened']],
  ['Cuba freed Ann Lee, a Norwegian contractor.', ['CUB > NOR-CVL RETREAT happened']],
  // Who claims that "it" did something did it, whoever tells of the claim.
  ["Fiji cited a study of Chad's claim that it had shelled Benin.", ['TCD > BEN ASSAULT happened']],
  // Those who are against somebody are not he.
  ['France backed the enemies of Ghana in Togo.', []],
  // In whose raid it was done did it, and not on whom the raid was.
  ['Three Malian farmers were killed in a US counter-terrorism operation.', ['USA > MLI-CVL ASSAULT happened']],
  ['Three Malian farmers were killed in an attack on Chile.', ['- > MLI-CVL ASSAULT happened']],
  // Names that have no adjective stand where others have one.
  ['Turkey is under EU sanctions.', ['EU > TUR SANCTION ongoing']],
  // Who suffered a deed is not blamed for it.
  [
    'Two Peruvian farmers were killed in Bolivia on Monday. Chile condemned the attack.',
    ['- > PER-CVL ASSAULT happened', 'CHL > BOL ACCUSE happened'],
  ],
])('%s', (text, wanted) => {
  expect(toldBetween(text)).toEqual(wanted)
})

test('who helped those who took a town did not lose it', () => {
  const text = 'Kenya accused Mali of theft. The town was retaken by Mali in an operation backed by Togo.'
  expect(toldBetween(text)).toContain('MLI > KEN COERCE happened')
})
