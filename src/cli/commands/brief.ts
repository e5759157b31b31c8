import { briefOf } from '../../brief/brief.ts'
import { briefHtml } from '../../brief/html.ts'
import { briefMarkdown } from '../../brief/markdown.ts'
import { partyOf } from '../../record/ask/typed/party.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { fileOutput } from '../file-output.ts'
import type { BriefCommandOptions } from '../options.ts'
import { withRecordOf } from '../with-record.ts'

/** `chancery brief`: what the record holds of a relation, as two printable pages with a note to every sentence. */
export async function briefCommand(
  a: string,
  b: string,
  options: BriefCommandOptions,
  context: Context,
): Promise<number> {
  return withRecordOf(options, context, async (db) => {
    const { since, until, asOf, output } = options
    const sides = { a: await partyOf(db, a), b: await partyOf(db, b) }
    const brief = await briefOf(db, { ...sides, since, until, asOf })
    let text = `${JSON.stringify(brief)}\n`
    if (options.json !== true) text = formatOf(options) === 'html' ? briefHtml(brief) : briefMarkdown(brief)
    if (output === undefined) await context.out.write(text)
    else await fileOutput(output, whole(text))
    return EXIT.done
  })
}

/** As it is asked for, else as the file is named, else Markdown, which a terminal shows. */
function formatOf({ format, output }: BriefCommandOptions): 'html' | 'md' {
  return format ?? (/\.html?$/i.test(output ?? '') ? 'html' : 'md')
}

async function* whole(text: string): AsyncGenerator<string> {
  yield text
}
