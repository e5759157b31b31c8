import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // What someone was brought to do he did.
  ['The United States forced Panama to expel a Cuban envoy.', ['USA > PAN COERCE', 'PAN > CUB SANCTION']],
  ['Spain convinced Morocco to free a French teacher.', ['ESP > MAR REQUEST', 'MAR > FRA-EDU RETREAT']],
  ['Chad was forced by France to break off relations with Sudan.', ['FRA > TCD COERCE', 'TCD > SDN SANCTION']],
  ['China pressured Nepal into deporting a Bhutanese monk.', ['CHN > NPL REQUEST', 'NPL > BTN-REL COERCE']],
  ['Canada talked Haiti into freeing a Cuban priest.', ['HTI > CUB-REL RETREAT']],
  // Whom one asked, tried or failed to bring to it, or will, need not have done it.
  ['Kenya asked Uganda to free a Rwandan officer.', ['KEN > UGA REQUEST']],
  ['Iran tried to persuade Syria to expel the Turkish envoy.', ['IRN > SYR REQUEST']],
  ['Iran could not convince Syria to expel the Turkish envoy.', ['IRN > SYR REQUEST']],
  ['Iran will force Syria to expel the Turkish envoy.', ['IRN > SYR THREATEN']],
  // Whose hands it was done at did it, but for defeats in play.
  ['Four Sudanese were beaten at the hands of Egyptian police.', ['EGY > SDN-CVL ASSAULT']],
  ['Peru suffered a heavy defeat at the hands of Chile.', []],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
