import { z } from '@hono/zod-openapi'
import type { Claim } from '../model/claim.ts'
import type { DocumentRecord } from '../model/record.ts'
import type { AttributedSpan, KeptText, ReadingPage } from './contract.ts'

const SPAN = z
  .object({ start: z.number(), end: z.number() })
  .openapi('Span', { description: 'Half-open, in UTF-16 code units of the text' })

/** A text as a page shows it. */
export const READING_PAGE = z
  .object({
    text: z.string(),
    document: z.custom<DocumentRecord>().openapi({ type: 'object', description: 'As `chancery read` prints it' }),
    sentences: z.array(SPAN.extend({ paragraph: z.number() })).readonly(),
    claims: z
      .array(z.custom<Claim>().openapi({ type: 'object', description: 'As `chancery read` prints it' }))
      .readonly(),
    attributed: z
      .array(z.custom<AttributedSpan>().openapi({ type: 'object', description: 'What one says, and the word for it' }))
      .readonly(),
    framings: z
      .array(z.object({ kind: z.enum(['loaded', 'hedge', 'evaluative', 'presupposed']), span: SPAN }))
      .readonly(),
  })
  .openapi('ReadingPage') satisfies z.ZodType<ReadingPage>

export const KEPT_TEXT = z
  .object({ document: z.string(), outcome: z.enum(['added', 'unread', 'known', 'elsewhere']), run: z.number() })
  .openapi('KeptText') satisfies z.ZodType<KeptText>
