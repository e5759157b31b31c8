import {
  type Corrected,
  correctionOf,
  type Picked,
  type PickedGoods,
  type TypedCorrection,
  type TypedValues,
} from '../../jobs/review/correction.ts'
import { wordsIn } from '../../jobs/review/words-in.ts'
import { type Correction, FIELDS, type Field } from '../../record/reviews/field.ts'
import { Failure } from '../exit.ts'

const NONE = 'none'

/**
 * A correction as it is typed: `field=value`, `none` for an empty field. Parties, time, place and source may have the words of
 * the text that name them behind an @: `recipients=MLI@Bamako`; without them the words that the claim rests on stand for them.
 *
 * @throws Failure where the field is not known or the value is none that it can have
 */
export async function typedCorrection(typed: string, corrected: Corrected): Promise<Correction> {
  const at = typed.indexOf('=')
  const field = typed.slice(0, at).trim() as Field
  const value = typed.slice(at + 1).trim()
  if (at < 0 || !FIELDS.includes(field))
    throw new Failure(`Cannot set "${typed}": wanted field=value, with one of ${FIELDS.join(', ')}`)
  try {
    return await correctionOf({ field, value: PARSERS[field](value, corrected) } as TypedCorrection, corrected)
  } catch (error) {
    throw new Failure(`Cannot set "${typed}": ${(error as Error).message}`)
  }
}

type Parser<F extends Field> = (value: string, corrected: Corrected) => TypedValues[F]

const PARSERS: { readonly [F in Field]: Parser<F> } = {
  type: (value) => value,
  mode: (value) => (value === NONE ? null : value),
  contexts: (value) => (value === NONE ? [] : list(value)),
  status: (value) => value,
  actors: parties,
  recipients: parties,
  time: (value, corrected) => (value === NONE ? null : picked(value, corrected)),
  place: (value, corrected) => (value === NONE ? null : picked(value, corrected)),
  goods: (value) => (value === NONE ? [] : goodsOf(value)),
  attribution: attributionOf,
}

function list(value: string): string[] {
  return value.split(',').map((each) => each.trim())
}

function parties(value: string, corrected: Corrected): readonly Picked[] {
  return value === NONE ? [] : list(value).map((each) => picked(each, corrected))
}

function attributionOf(value: string, corrected: Corrected): TypedValues['attribution'] {
  if (value === 'writer' || value === NONE) return null
  return value === 'anonymous' ? value : picked(value, corrected)
}

/** What is typed before an @, and where the words behind it stand. */
function picked(value: string, { claim, text }: Corrected): Picked {
  const at = value.indexOf('@')
  if (at < 0) return { name: value, span: null }
  const words = value.slice(at + 1).trim()
  const span = wordsIn(text, words, claim.evidence)
  if (span === null) throw new Error(`the words "${words}" are not in the text`)
  return { name: value.slice(0, at).trim(), span }
}

const GOODS = ['what', 'quantity', 'unit', 'money', 'approximation', 'per', 'span']

/** Goods as JSON has them; what is left out is empty, and the span that of the claim's words. */
function goodsOf(value: string): readonly PickedGoods[] {
  let parsed: unknown
  try {
    parsed = JSON.parse(value)
  } catch {
    throw new Error('wanted none or JSON such as [{"what": "wheat", "quantity": 25000, "unit": "ton"}]')
  }
  if (!Array.isArray(parsed)) throw new Error('wanted a list, such as [{"what": "wheat"}]')
  return parsed.map((each) => {
    for (const key of Object.keys(each as object))
      if (!GOODS.includes(key)) throw new Error(`"${key}" is no field of goods; wanted ${GOODS.join(', ')}`)
    const goods = each as PickedGoods
    if (typeof goods.what !== 'string') throw new Error('"what" is no text')
    if ((goods.quantity ?? null) !== null && typeof goods.quantity !== 'number')
      throw new Error('"quantity" is no number')
    return goods
  })
}
