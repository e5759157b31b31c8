import { z } from '@hono/zod-openapi'
import { intake } from '../intake/intake.ts'
import type { IntakeOptions } from '../intake/intake-options.ts'
import type { IntakeItem } from '../intake/item.ts'
import { pastedText } from '../intake/pasted-text.ts'
import type { HandedText } from './contract.ts'
import { Refusal } from './problem.ts'
import { DAY } from './schemas.ts'
import { type Uploads, upload } from './uploads.ts'

/** Characters of a title, name or address at most. */
const LONGEST = 2000

const known = {
  title: z.string().max(LONGEST).optional(),
  date: DAY.optional().openapi({ example: '1972-02-28', description: 'Day of publication' }),
  publisher: z.string().max(LONGEST).optional(),
}

/** A text, or the address of a page to fetch it from, with what is known of it. */
export const HANDED_TEXT = z
  .object({
    text: z.string().optional().openapi({ description: 'The text; without it, the page at the address is fetched' }),
    url: z.string().max(LONGEST).optional(),
    ...known,
  })
  .openapi('HandedText') satisfies z.ZodType<HandedText>

/** A file as it comes in a form. */
export const FILE = z
  .custom<File>((value) => value instanceof File, 'wanted a file')
  .openapi({ type: 'string', format: 'binary' })

/** One file that was dropped on a page, with what is known of it where it does not say so itself. */
export const HANDED_FILE = z.object({ file: FILE.optional(), ...known })

/** The body of a request that hands an article over. */
export const HANDED_OVER = {
  content: { 'application/json': { schema: HANDED_TEXT }, 'multipart/form-data': { schema: HANDED_FILE } },
} as const

export interface HandedOver extends HandedText {
  readonly file?: File | undefined
}

/** What was handed over, as intake takes it in; files lie on disk until `over` is called. */
export interface TakenIn {
  readonly items: AsyncIterable<IntakeItem>
  over(): Promise<void>
}

/**
 * Takes in what was handed over: a text as it stands, a page that is fetched, or a file of any kind that intake reads.
 *
 * @throws Refusal where there is none of these
 */
export async function takeIn({ text, file, ...more }: HandedOver, options: IntakeOptions): Promise<TakenIn> {
  const { url, title, date, publisher } = more
  const said = Object.fromEntries(Object.entries({ title, date, publisher }).filter(([, value]) => value !== undefined))
  const given = { ...options, ...said, followLinks: false }
  if (file !== undefined) {
    const uploads: Uploads = await upload([file])
    return { items: intake(uploads.files, given), over: uploads.remove }
  }
  const over = async () => {}
  if (text !== undefined) return { items: one(pastedText(text, { ...given, ...(url ? { url } : {}) })), over }
  if (url !== undefined) return { items: intake([addressOf(url)], given), over }
  throw new Refusal('bad_request', 'Nothing to read: wanted "text", "url" or a file')
}

/**
 * An address that may be fetched, in full.
 *
 * @throws Refusal where it is none, or no address of the web
 */
export function addressOf(typed: string): string {
  const address = typed.trim()
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || !['http:', 'https:'].includes(url.protocol))
    throw new Refusal('bad_request', `Cannot fetch "${address}": wanted an address that begins with http or https`)
  return url.href
}

async function* one(item: Promise<IntakeItem>): AsyncGenerator<IntakeItem> {
  yield await item
}
