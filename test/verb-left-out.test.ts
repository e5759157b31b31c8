import { expect, test } from 'vitest'
import { doneBetween, toldBetween } from './support/told.ts'

test.each([
  // Of a clause with nothing but an auxiliary, what the one before tells is done by another.
  ['Norway has recognised Kosovo, as has Denmark.', ['NOR > XKX SUPPORT', 'DNK > XKX SUPPORT']],
  ['Germany has frozen its aid to Rwanda, as have Chile and Peru.', ['DEU > RWA SANCTION', 'CHL+PER > RWA SANCTION']],
  ['As did Canada, Spain recalled its ambassador from Tehran.', ['CAN > IRN SANCTION', 'ESP > IRN SANCTION']],
  ['Mexico, as did Colombia, criticised Venezuela.', ['COL > VEN ACCUSE', 'MEX > VEN ACCUSE']],
  ['Ghana condemned the coup in Niger. So has Senegal.', ['GHA > NER ACCUSE', 'SEN > NER ACCUSE']],
  ['Uganda accused Rwanda of spying. So, on Tuesday, did Burundi.', ['UGA > RWA ACCUSE', 'BDI > RWA ACCUSE']],
  ['Sweden banned imports from Israel. Ireland has too.', ['SWE > ISR SANCTION', 'IRL > ISR SANCTION']],
  // Where that is a passive, it is done to another.
  ['Sudan said that Egypt was attacked by Libya, as was Chad.', ['LBY > EGY ASSAULT', 'LBY > TCD ASSAULT']],
  // As one step is taken after another.
  ['Kenya banned Tanzanian milk. Uganda took a similar step.', ['KEN > TZA SANCTION', 'UGA > TZA SANCTION']],
  ['India expelled a Pakistani envoy. Nepal joined in.', ['IND > PAK SANCTION', 'NPL > PAK SANCTION']],
  // He who is likened to the subject does it too.
  ['Like Sweden, Finland expelled four Russian diplomats.', ['FIN > RUS SANCTION', 'SWE > RUS SANCTION']],
  ['Peru, like Chile, has condemned Cuba.', ['PER > CUB ACCUSE', 'CHL > CUB ACCUSE']],
  ['Following the example of Latvia, Estonia expelled a Belarusian.', ['EST > BLR-CVL COERCE', 'LVA > BLR-CVL COERCE']],
  ['Bolivia followed Cuba in recognising Kosovo.', ['BOL > XKX SUPPORT', 'CUB > XKX SUPPORT']],
  ['Chad cut ties with Qatar. Niger followed its lead.', ['TCD > QAT SANCTION', 'NER > QAT SANCTION']],
  ['Peru broke off ties with Iran, a step that Chile has also taken.', ['PER > IRN SANCTION', 'CHL > IRN SANCTION']],
  ['Norway gave Malawi six buses and Sweden gave four.', ['NOR > MWI AID', 'SWE > MWI AID']],
  // Who pays back does to the other what that one did.
  ['India expelled a Canadian envoy. Canada did the same.', ['IND > CAN SANCTION', 'CAN > IND SANCTION']],
  ['Ecuador arrested two Peruvian soldiers. Peru responded in kind.', ['ECU > PER COERCE', 'PER > ECU COERCE']],
  ['Russia has banned British officials, and vice versa.', ['RUS > GBR SANCTION', 'GBR > RUS SANCTION']],
  // Neither a member nor a condition nor another thing done is the same deed.
  ['Norway condemned Iran and is a member of the bloc, as is Denmark.', ['NOR > IRN ACCUSE']],
  ['Peru broke off ties with Iran, a step that Chile made light of.', ['PER > IRN SANCTION']],
  ['Kenya expelled the Somali envoy. Uganda took a different step.', ['KEN > SOM SANCTION']],
  ['Chile, like Bolivia, has accused Bolivia of spying.', ['CHL > BOL ACCUSE']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})

test.each([
  // What one did not do or refused to do, the other did; or did not, as the first.
  ['Hungary did not condemn Russia, but Poland did.', 'POL > RUS ACCUSE happened'],
  ['France did not recognise Palestine, but Ireland did.', 'IRL > PSE SUPPORT happened'],
  ['India refused to send aid to Iraq; Poland did.', 'POL > IRQ AID happened'],
  ['Italy refused to recognise Kosovo. So did Greece.', 'GRC > XKX REJECT happened'],
  ['Hungary did not condemn Russia, and neither did Serbia.', 'SRB > RUS ACCUSE denied'],
  ['Unlike Germany, France did not close its embassy in Kabul.', 'DEU > AFG SANCTION happened'],
  ['France will send tanks to Ukraine, and so will Spain.', 'ESP > UKR AGREE planned'],
  // What was asked for or promised is done.
  ['Mali asked France to withdraw its troops. France did so in August.', 'FRA > MLI RETREAT happened'],
  ['Japan has not freed the Chilean fishermen, but India has.', 'IND > CHL-CVL RETREAT happened'],
  ['Togo asked Chad to free a pilot. It did so in May.', 'TCD > TGO RETREAT happened'],
  ['Chad wanted Libya to free the drivers, which it did.', 'LBY > TCD RETREAT happened'],
  ['Spain promised to recognise Palestine, and did.', 'ESP > PSE SUPPORT happened'],
  ['Qatar promised to send fuel to Egypt and has done so.', 'QAT > EGY AID happened'],
])('%s', (text, claim) => {
  expect(toldBetween(text)).toContain(claim)
})

test.each([
  ['Egypt condemned Israel. Sudan did not.', 'SDN > ISR ACCUSE happened'],
  ['Egypt will expel the Libyan envoy if Chad does.', 'TCD > LBY SANCTION planned'],
  ['Togo asked Benin to free the men. Benin did not.', 'BEN > TGO RETREAT happened'],
  ['Unlike Norway, Sweden recognised Palestine.', 'NOR > PSE SUPPORT happened'],
])('%s', (text, claim) => {
  expect(toldBetween(text)).not.toContain(claim)
})
