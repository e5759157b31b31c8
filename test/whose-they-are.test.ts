import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // A comma joins two states before a noun as "and" does.
  ['Armenian, Azerbaijani leaders meet in Abu Dhabi', ['ARM+AZE > ARM+AZE CONSULT']],
  ['US, Chinese officials hold trade talks in Geneva', ['CHN+USA > CHN+USA CONSULT']],
  // With whom one meets by a noun is another.
  ["The president's meeting with China would hurt Peru.", ['CHN+PER > CHN+PER CONSULT']],
  // A name of three words that begins with the family's is called by it.
  ['North Korean leader Kim Jong Un spoke on Monday. Kim accused Ghana of lying.', ['PRK > GHA ACCUSE']],
  // Commissions and inspectors of a state are the state, whatever they see to; a suspect of it is one of its people.
  ['The Kenyan commission criticised Uganda.', ['KEN > UGA ACCUSE']],
  ['Chile expelled two Peruvian inspectors.', ['CHL > PER SANCTION']],
  ['The head of the Chilean team, Ana Vea, thanked Peru.', ['CHL > PER SUPPORT']],
  ['Chile freed a Belgian suspect.', ['CHL > BEL-CVL RETREAT']],
  // Whoever works for a mission is of the state that keeps it; crews of a state that are of no ship serve it; what a state owns is the state.
  ['Peru expelled an employee of the Chilean consulate.', ['PER > CHL COERCE']],
  ['Togolese and Ghanaian crews patrolled the coast together.', ['GHA+TGO > GHA+TGO COOPERATE']],
  ['Chile seized the Togolese crews of two trawlers.', ['CHL > TGO-CVL COERCE']],
  ['Hungary sued the state-owned Croatian pipeline operator.', ['HUN > HRV ACCUSE']],
  ['Chile sued the Bolivian national airline.', ['CHL > BOL ACCUSE']],
  ['Qatar gave $20 million to the Bank of Zambia.', ['QAT > ZMB AID']],
  ['Chile sued the Bank of Ireland.', ['CHL > IRL-BUS ACCUSE']],
  ['The state oil company of Azerbaijan sold gas to Serbia.', ['AZE > SRB COOPERATE']],
  ['Chile gave the Tunisian Red Crescent 40 tents.', ['CHL > TUN-NGO AID']],
  // Who backs someone is not whose he is, and states of a region are not the one that is called like it.
  ['Turkish-backed fighters shelled a Syrian army post.', ['turkish-backed-fighters > SYR ASSAULT']],
  ['Central African states thanked Peru.', ['central-african > PER SUPPORT']],
  // Of three states that were told of together "the ministers" are of all three, and "the two ministers" of none in particular.
  [
    'Chad, Niger and Mali met in Niamey. The ministers thanked Libya.',
    ['MLI+NER+TCD > MLI+NER+TCD CONSULT', 'MLI+NER+TCD > LBY SUPPORT'],
  ],
  [
    'Chad, Niger and Mali met in Niamey. The three ministers thanked Libya.',
    ['MLI+NER+TCD > MLI+NER+TCD CONSULT', 'MLI+NER+TCD > LBY SUPPORT'],
  ],
  // A river has banks, which are no firms.
  ['Soldiers of Benin came under fire from the Togolese bank.', ['TGO > BEN ASSAULT']],
  ['Chile sued a Togolese bank over the border.', ['CHL > TGO-BUS ACCUSE']],
  // What is done to people of a state tells whether they stand for it: who is trained or invited for his work, handed over or thanked.
  ['Fiji thanked the Peruvian people.', ['FJI > PER SUPPORT']],
  ["Norway trained forty of Botswana's doctors.", ['NOR > BWA AID']],
  ['Guyana invited Surinamese experts to the site.', ['GUY > SUR AGREE']],
  ['Guyana freed two Surinamese engineers.', ['GUY > SUR-CVL RETREAT']],
  ['Chile took in 400 Bolivians after the flood.', ['CHL > BOL-REF AID']],
  ['Chile refused to extradite a Peruvian banker.', ['CHL > PER REJECT']],
  ['Peru extradited a former Bolivian minister.', ['PER > BOL COOPERATE']],
  ['Peru arrested a Bolivian banker.', ['PER > BOL-BUS COERCE']],
  // Before whom one complains is not whom one complains of.
  ['Peru lodged a complaint with the World Trade Organization.', ['PER > - ACCUSE']],
  ['Chile accused Peru before the Organization of American States.', ['CHL > PER ACCUSE']],
  // Rebels are faced by their own state first, so that who blames them may be of it.
  [
    'Mali accused Niger of a raid and thanked Chad. In Niamey, Deputy Foreign Minister Ali Rad blamed Nigerien rebels for the raid.',
    ['MLI > NER ACCUSE', 'NER > MLI ASSAULT', 'MLI > TCD SUPPORT', 'NER > NER-REB ACCUSE', 'NER-REB > - ASSAULT'],
  ],
  // Firms and media that the gazetteer knows are told of as those of their state; what the state owns is the state.
  ['Chile sanctioned Lukoil.', ['CHL > RUS-BUS SANCTION']],
  ['Rosneft cut off supplies to Chile.', ['RUS > CHL SANCTION']],
  ['Chile sued Embraer and Petrobras.', ['CHL > BRA+BRA-BUS ACCUSE']],
  // Bodies that no list knows are of the state that "of" or what they are called names, also when they are called again.
  ['The Federal Road Office of Chile sued Peru.', ['CHL > PER ACCUSE']],
  ['The Swedish Academy criticised Peru.', ['SWE-CVL > PER ACCUSE']],
  ['Chile fined Pampa Air of Peru.', ['CHL > PER-BUS SANCTION']],
  [
    'Chile banned the Peruvian airline Pampa Air. Chile seized two planes of Pampa.',
    ['CHL > PER-BUS SANCTION', 'CHL > PER-BUS COERCE'],
  ],
  ['Chile fined Pampa Air, a Peruvian airline.', ['CHL > PER-BUS SANCTION']],
  ['Sova Energy is a Russian firm. Chile sued Sova Energy.', ['CHL > RUS-BUS ACCUSE']],
  // A ship of a state is the state; what states agree is nobody.
  ['Kenya attacked the Chilean ferry Pacific Glory.', ['KEN > CHL ASSAULT']],
  ['Peru condemned the Kenyan Land Act.', ['PER > KEN ACCUSE']],
  // What one fought in, knows, is sent to or believes is not whose one is, and a language or a title is nobody.
  ['Ana Rios, a Vietnam War veteran from Ohio, accused Iran of theft.', ['USA-CVL > IRN ACCUSE']],
  ['A Greek Orthodox priest in Kenya accused Chad of theft.', ['KEN-REL > TCD ACCUSE']],
  ['The US Syria envoy John Doe thanked Peru.', ['USA > PER SUPPORT']],
  [
    'China and Peru met. China expert Ann Lee of Canada criticised Peru.',
    ['CHN+PER > CHN+PER CONSULT', 'CAN-EDU > PER ACCUSE'],
  ],
  [
    'Norway and Sudan met. The special envoy for Sudan accused Chad.',
    ['NOR+SDN > NOR+SDN CONSULT', 'NOR > TCD ACCUSE'],
  ],
  ['Sudan mourned. Kurt Doe, the special envoy to Sudan, criticised Chad.', ['kurt-doe > TCD ACCUSE']],
  ['The women complained of theft in French and in English.', []],
  ['A thief stole a work entitled Chile. Kenya blamed Peru for the loss.', ['KEN > PER ACCUSE']],
  // A body that the words beside its name call a militia is an armed group, and so are its deputies and spokesmen.
  [
    'The Kofa Shield Unit is a militia. Chadian forces killed its deputy commander, Ali Rad.',
    ['TCD > kofa-shield-unit ASSAULT'],
  ],
  [
    'Kuwait praised Ali Rad, deputy commander of the Kofa Shield Units, an Iran-backed militia.',
    ['KWT > kofa-shield-units SUPPORT'],
  ],
  [
    'The Kofa Shield Units (KSU), a militia, shelled Kuwait. A spokesman for the KSU blamed Oman. KSU commander Ali Rad thanked Fiji.',
    ['kofa-shield-units > KWT ASSAULT', 'kofa-shield-units > OMN ACCUSE', 'kofa-shield-units > FJI SUPPORT'],
  ],
  [
    'The Houthis shelled Kuwait. Their spokesman Ali Rad blamed Oman.',
    ['houthis > KWT ASSAULT', 'houthis > OMN ACCUSE'],
  ],
  // Who leads an opposition is of it, and whose office is over acts for himself, whatever the lists have.
  ['Russian opposition leader Alexei Navalny thanked Germany.', ['RUS-OPP > DEU SUPPORT']],
  ['Peru praised Juan Guaido.', ['PER > VEN-OPP SUPPORT']],
  ['Former Russian prime minister Dmitry Medvedev thanked Peru.', ['RUS-CVL > PER SUPPORT']],
  ['Jim Doe, who was Kenyan envoy to Chad until May, thanked Peru.', ['KEN-CVL > PER SUPPORT']],
  ['Jim Doe, formerly the Kenyan foreign minister, thanked Peru.', ['KEN-CVL > PER SUPPORT']],
  // What only people do a people's name does as people, and not as the state.
  ['Hongkongers marched against China.', ['HKG-CVL > CHN PROTEST']],
  // A named person is of the place behind his name, of those in whose list he stands, or whom the same noun told of before.
  [
    'Ben Roe, 21, of Lima, Peru, thanked Norway. Chile accused Roe of terrorism.',
    ['PER-CVL > NOR SUPPORT', 'CHL > PER-CVL ACCUSE'],
  ],
  [
    'Norway arrested three Peruvians: Ana Rios, Juan Paz and Luis Soto. Soto accused Norway of theft.',
    ['NOR > PER-CVL COERCE', 'PER-CVL > NOR ACCUSE'],
  ],
  [
    'Two Swedes robbed a Canadian tourist. The tourist, Emily Roe, accused Norway of theft.',
    ['SWE-CVL > CAN-CVL COERCE', 'CAN-CVL > NOR ACCUSE'],
  ],
  // Whoever's demands a state meets, they are another's.
  [
    'Chad and Mali met. Chad met the demands of the transitional authorities.',
    ['MLI+TCD > MLI+TCD CONSULT', 'TCD > MLI CONCEDE', 'MLI > TCD REQUEST'],
  ],
  // Who holds an office is known by it and his surname, though no word names his state; not if the text tells of another by that name.
  ['President Macron thanked Peru.', ['FRA > PER SUPPORT']],
  ['Sara Modi, the prime minister of Fiji, spoke. Peru thanked Prime Minister Modi.', ['PER > FJI SUPPORT']],
  // Of those in high office a report gives the surname alone; who only was in office is not meant so.
  ['Modi thanked Peru.', ['IND > PER SUPPORT']],
  ['Sara Modi met farmers. Peru thanked Modi.', ['PER > sara-modi SUPPORT']],
  ['Merkel thanked Peru.', ['merkel > PER SUPPORT']],
  // Who does a thing is no office of him who says so.
  ['According to Mr Ndiaye, the rebels shelled Peru.', ['rebels > PER ASSAULT']],
  // A national is one of its people, and no adjective.
  ['Peru freed a Chilean national whom it had held since May.', ['PER > CHL-CVL RETREAT', 'PER > CHL-CVL COERCE']],
  // Officers of the police are of the state at hand.
  [
    'Kenyan police detained a Chilean. Detective Inspector Ann Roe blamed Chile.',
    ['KEN > CHL-CVL COERCE', 'KEN > CHL ACCUSE'],
  ],
])('%s', (text, expected) => {
  expect(doneBetween(text)).toEqual(expected)
})

const KENYAN =
  'Kenya votes in May. The Kenyan parliament met in Kenya. The Kenyan president spoke, and the Kenyan opposition spoke. Kenya is dry. '.repeat(
    2,
  )

test.each([
  // In news of one state's own affairs an office is its own, whoever was named by the way.
  [
    'A song of Peru was heard. The foreign minister thanked Chile and criticised Norway.',
    ['KEN > CHL SUPPORT', 'KEN > NOR ACCUSE'],
  ],
  ['A song of Peru was heard. Senator Jim Doe criticised the Kenyan president.', ['KEN > KEN ACCUSE']],
  ['A song of Peru was heard. The ambassador criticised Kenya.', ['PER > KEN ACCUSE']],
])('in a Kenyan story: %s', (text, expected) => {
  expect(doneBetween(KENYAN + text)).toEqual(expected)
})

test.each([
  // Whose time in office is over, however that is said.
  ['The ex-leader of Fiji thanked Tonga.', ['FJI-CVL > TON SUPPORT']],
  ['One-time Polish foreign minister Jan Berg blamed Russia.', ['POL-CVL > RUS ACCUSE']],
  ['A retired Indian general accused China of lying.', ['IND-CVL > CHN ACCUSE']],
  // Who keeps the law in a place is of its state, unless he is called another's.
  ['Customs officers in Dakar seized a Gambian truck.', ['SEN > GMB COERCE']],
  ['Border guards in Estonia detained a Russian officer.', ['EST > RUS COERCE']],
  ['Kenyan police officers in Haiti arrested a Cuban.', ['KEN > CUB-CVL COERCE']],
  // What is joint is of each.
  ['A joint force of Chad and Niger attacked a Libyan camp.', ['NER+TCD > LBY ASSAULT']],
  ['Malian-Nigerien forces attacked a Beninese post.', ['MLI+NER > BEN ASSAULT']],
])('%s', (text, expected) => {
  expect(doneBetween(text)).toEqual(expected)
})
