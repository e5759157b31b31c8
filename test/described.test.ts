import { expect, test } from 'vitest'
import { createReader } from '../src/languages/reader.ts'
import { dataFrom } from '../src/resources/node.ts'
import { toldBetween } from './support/told.ts'

const reader = await createReader(dataFrom())

test.each([
  // Those who fight and are described are the armed group that the text is about, named before or after.
  [
    'Rebels killed three Chadian soldiers. The Lobaye Front accused Chad of theft.',
    ['lobaye-front > TCD ASSAULT happened', 'lobaye-front > TCD ACCUSE happened'],
  ],
  [
    'A militia calling itself Saraya al-Fao shelled Kuwait. Iraqi troops arrested three members of the militia.',
    ['saraya-al-fao > KWT ASSAULT happened', 'IRQ > saraya-al-fao COERCE happened'],
  ],
  [
    'Their captors, who call themselves the Talysh Brigade, threatened Iran.',
    ['talysh-brigade > IRN THREATEN threatened'],
  ],
  // So are those whom words beside their name call fighters, whatever the name says.
  [
    'Iran armed the Talysh Brigade, a rebel group. Iran also trained 200 of the insurgents.',
    ['IRN > talysh-brigade AID happened', 'IRN > talysh-brigade AID happened'],
  ],
  [
    'Jundallah, an armed group, attacked Iran. Pakistan arrested 14 members of the group.',
    ['jundallah > IRN ASSAULT happened', 'PAK > jundallah COERCE happened'],
  ],
  // Who leads an armed group or is of it acts for it, also where the group's name has a hyphen.
  ['Hassan Nasrallah threatened Israel.', ['hezbollah > ISR THREATEN threatened']],
  ['Kenya killed Ali Rad, an al-Shabaab commander.', ['KEN > al-shabaab ASSAULT happened']],
  ['Kenya killed the al-Shabaab member Ali Rad.', ['KEN > al-shabaab ASSAULT happened']],
  // Peoples of several states, and states that are called by where they lie.
  ['Turkey urged Kurds not to cross the river.', ['TUR > kurds REQUEST requested']],
  ['Iran accused the Gulf states of theft.', ['IRN > GCC ACCUSE happened']],
  // What is done to people is done to people, whatever word stands before them; so are those freed, and a state's makers of goods its firms.
  [
    'Chile freed other Peruvians seized by its navy.',
    ['CHL > PER-CVL RETREAT happened', 'CHL > PER-CVL COERCE happened'],
  ],
  ['Hungary put tariffs on Chinese steel makers.', ['HUN > CHN-BUS SANCTION happened']],
  ['Turkish policymakers criticised Greece.', ['TUR > GRC ACCUSE happened']],
  // Officials of several states behind "from", and a state that ends a title.
  ['Kenya met officials from Peru, South Korea, and Chad.', ['KEN+KOR+PER+TCD > KEN+KOR+PER+TCD CONSULT happened']],
  ['The Chilean envoy attended a dinner with President of Ghana John Berg.', ['CHL > GHA CONSULT happened']],
  // Protesters are at odds with their own state.
  ['Sudan rejected the demands of protesters.', ['SDN > SDN-CVL REJECT happened', 'SDN-CVL > SDN REQUEST requested']],
  // The officer of a body is its own, also where it was named long before.
  [
    'The Security Council condemned Syria. The secretary-general appealed to Jordan for calm.',
    ['UNO > SYR ACCUSE happened', 'UNO > JOR REQUEST requested'],
  ],
  // The men of an officer are his state; other people of someone's state are its people.
  ['General Ivan Petrov of Bulgaria spoke. His men shelled Serbia.', ['BGR > SRB ASSAULT happened']],
  ['Norway praised Samoa and its fishermen.', ['NOR > WSM+WSM-CVL SUPPORT happened']],
  // A person is of those whom he leads, who sent him, or whom "of" names behind his name.
  ['Anna Berg, who heads the International Monetary Fund’s mission, criticised Fiji.', ['IMF > FJI ACCUSE happened']],
  ['Wali Haqyar, who leads the Afghans, accused Tajikistan of theft.', ['AFG > TJK ACCUSE happened']],
  ['Belize sent an observer, George Berg. He accused Guatemala of theft.', ['BLZ > GTM ACCUSE happened']],
  [
    'Foreign ministers Rodolfo Anzures of Mexico and Ana Tejada of Guatemala spoke. Tejada thanked Mexico.',
    ['GTM > MEX SUPPORT happened'],
  ],
  // Arab names are called again with their article or without.
  [
    'Foreign Minister Nabil al-Hakimi of Yemen spoke. Hakimi thanked Oman. Al-Hakimi accused Eritrea of theft.',
    ['YEM > OMN SUPPORT happened', 'YEM > ERI ACCUSE happened'],
  ],
  // Which sailors or boats they are is no part of what is asked or promised.
  ['Peru promised to return the boats seized by Chile.', ['PER > CHL CONCEDE promised', 'CHL > PER COERCE happened']],
  // To whom an envoy is sent, he is not of.
  ['Peru elected a president. The special envoy to Peru resigned.', []],
  // "Both" of two kinds of one's own members is not two states; what was done is spoken of in the passive too.
  [
    'Iraq and Peru talked. Both Kurdish and Sunni ministers thanked Chile.',
    ['IRQ+PER > IRQ+PER CONSULT happened', 'kurdish-and-sunni-ministers > CHL SUPPORT happened'],
  ],
  [
    'Turkey began an offensive in Syria. The operation was condemned by France.',
    ['TUR > SYR ASSAULT happened', 'FRA > TUR ACCUSE happened'],
  ],
  ['Norway had not, by Friday, withdrawn its soldiers from Mali.', ['NOR > MLI RETREAT denied']],
  // Money is no state's act.
  ['Peru and Chile agreed to help banks that lack the U.S. dollar.', ['CHL+PER > CHL+PER AGREE promised']],
  // Who visits is not one more name of his host.
  [
    'At the invitation of the President of Brazil, Ana Vale, the President of Nigeria, Ibrahim Sule, paid a visit to Brasília.',
    ['NGA > BRA CONSULT happened'],
  ],
  ['Kiribati detained Nauru’s ship and its crew.', ['KIR > NRU COERCE happened']],
  // Who is left out does nothing, and nothing is done to him but by a clause of his own.
  ['Turkey invited all neighbours except Cyprus.', ['TUR > - AGREE promised']],
  [
    'Turkey invited all with the exception of Cyprus, which Turkey does not recognise.',
    ['TUR > - AGREE promised', 'TUR > CYP REJECT happened'],
  ],
  [
    'Chile promised the islands ships, with the exception of Fiji, which Chile accused of theft.',
    ['CHL > - AGREE promised', 'CHL > FJI ACCUSE happened'],
  ],
  // An officer is of the state of whom he is joined to; what several are is no one's own office.
  [
    'Cypriot president Nicos Berg and energy minister Ana Lee thanked Greece. Lee accused Turkey of theft.',
    ['CYP > GRC SUPPORT happened', 'CYP > TUR ACCUSE happened'],
  ],
  [
    'The Greek minister and his Cypriot and French counterparts, Nikos Berg and Jean Lee, thanked Egypt.',
    ['CYP+FRA+GRC > EGY SUPPORT happened'],
  ],
  // "Their" of two states: each one's; and who speaks for a ministry speaks from where it governs.
  [
    'Ghana and Togo quarrelled. Their foreign ministers met on Monday.',
    ['GHA+TGO > GHA+TGO ACCUSE happened', 'GHA+TGO > GHA+TGO CONSULT happened'],
  ],
  [
    'Ghana and Togo quarrelled. Their soldiers shelled Benin.',
    ['GHA+TGO > GHA+TGO ACCUSE happened', 'GHA+TGO > BEN ASSAULT happened'],
  ],
  ['A foreign ministry spokeswoman in Lima accused Chile of theft.', ['PER > CHL ACCUSE happened']],
  ['On Monday lawmakers in Peru accused Chile of theft.', ['PER > CHL ACCUSE happened']],
  ['Prosecutors in Peru accused a Chilean admiral of theft.', ['PER > CHL ACCUSE happened']],
  ['An embassy spokeswoman in Lima accused Chile of theft.', ['embassy-spokeswoman-in-lima > CHL ACCUSE happened']],
  // A headline's participle without an object tells whom something was done to.
  ['Sick Kenyan minister airlifted to Germany', []],
  // Holders of an office of which a state has one are of several states, and "they" is nobody in particular.
  [
    'Libya shelled Egypt. Several foreign ministers thanked Egypt.',
    ['LBY > EGY ASSAULT happened', 'several-foreign-ministers > EGY SUPPORT happened'],
  ],
  [
    'Greece met Egypt. It did not want to exclude anyone. They thanked Cyprus.',
    ['EGY+GRC > EGY+GRC CONSULT happened', 'GRC > EGY REJECT denied'],
  ],
  // Whose minister, neighbour or ambassador it is, and which country the doer means by "that country".
  [
    'Egypt took a harsher tone on Ethiopia, whose prime minister last week threatened Sudan.',
    ['ETH > SDN THREATEN threatened'],
  ],
  [
    'Chad and Niger are neighbours. Niger complained that its neighbour had attacked Togo.',
    ['NER > TCD ACCUSE happened', 'TCD > TGO ASSAULT happened'],
  ],
  [
    'In view of the floods in Pakistan, the government of Peru has decided to give that country two million dollars.',
    ['PER > PAK AGREE planned'],
  ],
  ['Sudan and South Sudan are at odds. Uganda accused the South of theft.', ['UGA > SSD ACCUSE happened']],
  // Aircraft are fighters too; who heads a mission of a body of states acts for it, wherever he comes from.
  ['Two Algerian fighters intercepted a Maltese plane off Oran.', ['DZA > MLT COERCE happened']],
  [
    'The head of the European Union mission, Irish lawmaker Niamh Tierney, accused Togo of fraud.',
    ['EU > TGO ACCUSE happened'],
  ],
  [
    'Peru rejected the charge of the Netherlands before it boarded a Dutch ship.',
    ['PER > NLD REJECT happened', 'PER > NLD COERCE happened'],
  ],
  // Critics who are not named are nobody, whoever was named before them; who is asked is not the place where he trades.
  [
    'Farmers from Chile thanked Peru. Those who blame Iran are lying. If they are honest, they must not send weapons to Iraq.',
    ['CHL-CVL > PER SUPPORT happened'],
  ],
  ['Germany has been encouraging commercial entities to cease trading in Iran.', ['DEU > - REQUEST requested']],
  ['Russia held live-fire exercises near Japan.', ['RUS > JPN MOBILIZE happened']],
  // A feast is no party of politics.
  ['Chilean soldiers shelled a birthday party in Peru.', ['CHL > PER ASSAULT happened']],
  ['Peru sent a team at the request of Chile.', ['PER > CHL AID happened', 'CHL > PER REQUEST requested']],
])('who is described, and of which state or group: %s', (text, expected) => {
  expect(toldBetween(text)).toEqual(expected)
})

test.each([
  '"Our team" study co-author Tak-Sing Wong said.',
  'Ivo Berg spoke. "My son has never been to Peru," he said of Chile.',
  '"Our minister" Ana Vea of Tonga said that Fiji had attacked Samoa.',
])('no mention stands for itself, through others either: %s', (text) => {
  const { mentions } = reader.document(text, {})
  for (const { id } of mentions) {
    const chain = new Set<number>()
    let at: number | null = id
    for (; at !== null && !chain.has(at); at = mentions[at]!.antecedent) chain.add(at)
    expect(at).toBeNull()
  }
})

// What a ministry gives out says so in its heading: "we", "the minister" and "the Sultanate" are its own state, and so is "you" of who asks there.
test.each([
  [
    'Weekly press briefing of the Ministry of Foreign Affairs, Jakarta, 6 August 2009\n\nSpokesperson: We reject the charge of Australia. Australia and Fiji met.\n\nReporter: Australia says that your army attacked Fiji.\n\nSpokesperson: Our army thanked Fiji.\n\nReporter: Why?\n\nSpokesperson: For its help.',
    [
      'IDN > AUS REJECT happened',
      'AUS+FJI > AUS+FJI CONSULT happened',
      'IDN > FJI ASSAULT happened',
      'IDN > FJI SUPPORT happened',
    ],
  ],
  [
    'Press release: Minister of State ends visit to Tanzania\n\nMuscat, 23 May 2012\n\nThe Sultanate thanked Tanzania for its help.',
    ['OMN > TZA SUPPORT happened'],
  ],
  [
    'Oman, Iran hold talks\n\nMuscat, 23 May 2012\n\nIran thanked the Sultanate for its help.',
    ['IRN > OMN SUPPORT happened'],
  ],
])('%s', (text, expected) => {
  expect(toldBetween(text)).toEqual(expect.arrayContaining(expected))
})

test.each([
  ['2020-01-10', null],
  ['2024-02-19', 'president'],
])('nobody has an office that he is yet to hold: %s', (date, role) => {
  const [claim] = reader.read('Nikos Christodoulides thanked Malta.', { date }).claims
  expect([claim?.actors[0]?.name, claim?.actors[0]?.role]).toEqual(['Nikos Christodoulides', role])
})

test('talks for which others meet are no second event', () => {
  expect(toldBetween('The French and Greek ministers met on Monday to discuss the border.')).toEqual([
    'FRA+GRC > FRA+GRC CONSULT happened',
  ])
  expect(toldBetween('Kenya and Chad met to hold talks on trade.')).toEqual(['KEN+TCD > KEN+TCD CONSULT happened'])
})
