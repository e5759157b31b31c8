import { z } from '@hono/zod-openapi'
import type { Accuracy } from '../record/reviews/accuracy.ts'
import type { Agreement } from '../record/reviews/agreement.ts'
import type { Review } from '../record/reviews/review.ts'
import type { AccuracyView, NewReview, Picked, Reviewed, ReviewQueue, TypedCorrection } from './contract.ts'
import { BASIS, FOUND_CLAIM, told } from './schemas.ts'

const LONGEST_NOTE = 10_000
const LONGEST_NAME = 200
/** Parties, contexts or goods of one claim at most. */
const MOST = 50

const name = z.string().max(LONGEST_NAME)
const span = z.object({ start: z.number().int().min(0), end: z.number().int().min(1) }).nullable()
const picked = z.object({ name, span }) satisfies z.ZodType<Picked>
const goods = z.object({
  what: z.string().max(LONGEST_NAME),
  quantity: z.number().nullish(),
  unit: name.nullish(),
  money: z.object({ amount: z.number(), currency: z.string().length(3).nullable() }).nullish(),
  approximation: name.nullish(),
  per: name.nullish(),
  span: span.optional(),
})
const parties = z.array(picked).max(MOST)

/** A field with the value that a person gives it; names, codes and days as the command line takes them. */
const CORRECTION = z
  .discriminatedUnion('field', [
    z.object({ field: z.literal('type'), value: name }),
    z.object({ field: z.literal('mode'), value: name.nullable() }),
    z.object({ field: z.literal('contexts'), value: z.array(name).max(MOST) }),
    z.object({ field: z.literal('actors'), value: parties }),
    z.object({ field: z.literal('recipients'), value: parties }),
    z.object({ field: z.literal('status'), value: name }),
    z.object({ field: z.literal('time'), value: picked.nullable() }),
    z.object({ field: z.literal('place'), value: picked.nullable() }),
    z.object({ field: z.literal('goods'), value: z.array(goods).max(MOST) }),
    z.object({ field: z.literal('attribution'), value: z.union([picked, z.literal('anonymous'), z.null()]) }),
  ])
  .openapi('Correction') satisfies z.ZodType<TypedCorrection>

/** Who reviews; the one who started the desk where it is left out. */
export const REVIEWER = z.string().trim().min(1).max(LONGEST_NAME).optional()

export const NEW_REVIEW = z
  .object({
    claim: z.string(),
    verdict: z.enum(['accept', 'reject', 'correct', 'note']),
    correction: CORRECTION.optional(),
    note: z.string().max(LONGEST_NOTE).optional(),
    reviewer: REVIEWER,
  })
  .openapi('NewReview') satisfies z.ZodType<NewReview>

export const WITHDRAWAL = z.object({ reviewer: REVIEWER })

const REVIEW = told<Review>('Review', 'One decision of one person: never changed, and never removed')

export const REVIEWED = z
  .object({ claim: FOUND_CLAIM.nullable(), review: REVIEW.nullable() })
  .openapi('Reviewed') satisfies z.ZodType<Reviewed>

export const REVIEW_QUEUE = z
  .object({
    items: z
      .array(FOUND_CLAIM.extend({ context: z.object({ text: z.string(), start: z.number() }) }).openapi('QueuedClaim'))
      .readonly(),
    of: z.number(),
    reviewed: z.number(),
    basis: BASIS,
  })
  .openapi('ReviewQueue') satisfies z.ZodType<ReviewQueue>

export const ACCURACY = z
  .object({
    accuracy: told<Accuracy>(
      'Accuracy',
      'Shares of claims and fields that the machine read as people say, with 95 % intervals',
    ),
    agreement: z
      .custom<Agreement>()
      .openapi({ type: 'object', description: 'As `chancery accuracy --json` prints it' }),
    basis: BASIS,
  })
  .openapi('AccuracyView') satisfies z.ZodType<AccuracyView>
