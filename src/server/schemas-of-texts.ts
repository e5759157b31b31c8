import { z } from '@hono/zod-openapi'
import type { DocumentRecord } from '../model/record.ts'
import type { AttributedSpan, KeptText, ReadingPage } from './contract.ts'
import { CLAIM, told } from './schemas.ts'

const SPAN = z
  .object({ start: z.number(), end: z.number() })
  .openapi('Span', { description: 'Half-open, in UTF-16 code units of the text' })

/** A text as a page shows it. */
export const READING_PAGE = z
  .object({
    text: z.string(),
    document: told<DocumentRecord>('DocumentRecord', 'What is known of a text, its counts and voices'),
    sentences: z.array(SPAN.extend({ paragraph: z.number() })).readonly(),
    claims: z.array(CLAIM).readonly(),
    attributed: z.array(told<AttributedSpan>('AttributedSpan', 'What one says, and the word for saying')).readonly(),
    framings: z
      .array(z.object({ kind: z.enum(['loaded', 'hedge', 'evaluative', 'presupposed']), span: SPAN }))
      .readonly(),
  })
  .openapi('ReadingPage') satisfies z.ZodType<ReadingPage>

export const KEPT_TEXT = z
  .object({ document: z.string(), outcome: z.enum(['added', 'unread', 'known', 'elsewhere']), run: z.number() })
  .openapi('KeptText') satisfies z.ZodType<KeptText>
