import { type Anchor, findDateline } from './dateline.ts'
import { dayOf } from './dates.ts'
import { type Found, foundAt } from './found.ts'
import { type IntakeRun, offsetOf } from './intake-run.ts'
import type { DocumentItem, IntakeItem, Metadata, MetadataField, Origin } from './item.ts'
import { detectLanguage, languageOf } from './language.ts'
import type { Draft, Outcome } from './outcome.ts'

const FIELDS: readonly MetadataField[] = [
  'title',
  'publisher',
  'author',
  'url',
  'published',
  'modified',
  'dateline',
  'language',
]

/** An outcome as the one who asked gets it: a document with dateline, language and options, and how far the run is. */
export async function finish(outcome: Outcome, run: IntakeRun): Promise<IntakeItem> {
  const { key, name } = outcome
  const offset = offsetOf(run)
  if (outcome.kind === 'flaw') return { kind: 'bad', key, name, offset, reason: outcome.reason }
  if (outcome.kind === 'pass') return { kind: 'skipped', key, name, offset, why: outcome.why }
  const text = wellFormed(outcome.text)
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: 'bad', key, name, offset, reason: 'it holds no text' }
  return documentOf({ ...outcome, text }, offset, run)
}

async function documentOf(draft: Draft, offset: number, { options }: IntakeRun): Promise<DocumentItem> {
  const { key, name, text, id = null, validators = null } = draft
  const dateline = findDateline(text, anchorOf(draft, options.date))
  const told = [...draft.found, ...dateline, ...optionsFound(options)]
  const found = [...told, ...hostFound(told)]
  const language = await languageFound(text, found, options.language)
  const first = new Map<MetadataField, Found>()
  for (const piece of [...language, ...found]) if (!first.has(piece.field)) first.set(piece.field, piece)
  const metadata = Object.fromEntries(FIELDS.map((field) => [field, first.get(field)?.value ?? null]))
  const origins = Object.fromEntries([...first].map(([field, { origin }]) => [field, origin]))
  const code = first.get('language')?.value ?? null
  return {
    kind: 'document',
    key,
    name,
    offset,
    text,
    id,
    validators,
    ...(metadata as unknown as Metadata),
    origins: origins as Partial<Record<MetadataField, Origin>>,
    // Where nothing tells the language the text is short or mixed: it is read as what most documents are.
    readable: code === null || (options.languages ?? ['en']).includes(code),
  }
}

/** Pages say "en" by default in every language: what the text shows comes before what a page says of itself. */
async function languageFound(
  text: string,
  found: readonly Found[],
  given: string | undefined,
): Promise<readonly Found[]> {
  if (given !== undefined) return foundAt('option', { language: languageOf(given) })
  const said = found.find(({ field, origin }) => field === 'language' && (origin === 'jsonl' || origin === 'csv'))
  if (said !== undefined) return [said]
  return foundAt('detected', { language: await detectLanguage(text) })
}

/** What tells the year of a dateline: the text's own date, else the option's, else when it was fetched. */
function anchorOf({ found, seen = null }: Draft, date: string | undefined): Anchor | null {
  const known = found.find(({ field }) => field === 'published') ?? found.find(({ field }) => field === 'modified')
  const near = dayOf(known?.value ?? null) ?? date ?? null
  if (near !== null) return { day: near, isLatest: false }
  const fetched = dayOf(seen)
  return fetched === null ? null : { day: fetched, isLatest: true }
}

function optionsFound({ date, publisher, title, url }: IntakeRun['options']): readonly Found[] {
  return foundAt('option', { published: date, publisher, title, url })
}

/** Where nothing names the publisher, its host does: "example.org". */
function hostFound(found: readonly Found[]): readonly Found[] {
  const url = found.find(({ field }) => field === 'url')?.value
  if (url === undefined || !URL.canParse(url)) return []
  return foundAt('address', { publisher: new URL(url).hostname.replace(/^www\./, '') })
}

/** Half a surrogate pair is no text in any encoding: it would be lost between here and the record. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
}
