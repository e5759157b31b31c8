import { type Command, Option } from 'commander'
import { EXPORT_FORMATS } from '../export/formats.ts'
import { PERIODS } from '../record/ask/period.ts'
import type { Context } from './context.ts'
import { BRIEF_FORMATS } from './options.ts'
import { limitOption, withFilter, withRecord, withRecordFile, withTime } from './shared-options.ts'

const EXAMPLES = {
  search: `
Examples:
  $ chancery search Goita fuel             both words, in any form and accent
  $ chancery search '"red sea" embarg*'    words side by side, and a beginning
  $ chancery search grain --since 2024-01-01 --publisher "The Daily Record"`,
  claims: `
Examples:
  $ chancery claims --actor RUS --recipient MLI --type AID --status promised
  $ chancery claims --actor Russia --context military --since 2024-01-01
  $ chancery claims --source "Igor Gromyko" --json
  $ chancery claims --recipient ml --voice anonymous --as-of 2024-03-01`,
  timeline: `
Examples:
  $ chancery timeline MLI RUS
  $ chancery timeline Mali Russia --by quarter --since 2023-01-01

Each event counts once, whoever reports it. What is only promised, planned, asked
for or threatened counts as verbal.`,
  ledger: `
Examples:
  $ chancery ledger RUS MLI
  $ chancery ledger Russia Mali --since 2023-01-01 --json
  $ chancery read *.txt --format jsonl | chancery ledger RUS MLI -

A promise counts once, however often it is told, and so does a delivery; figures
that contradict each other stand side by side.`,
  brief: `
Examples:
  $ chancery brief MLI RUS --since 2023-01-01 --output mali-russia.html
  $ chancery brief Mali Russia --format md --as-of 2024-03-01
  $ chancery brief MLI RUS --json

It fits on two pages of A4 or Letter; what had no room is counted. Every sentence
has notes with the words, the speaker, the publisher, the day and the address.`,
  export: `
Examples:
  $ chancery export --format csv --actor RUS --recipient MLI > claims.csv
  $ chancery export --format parquet --since 2024-01-01 --output claims.parquet
  $ chancery read article.txt --format json --with-text | chancery export - --format webannotation`,
  actor: `
Examples:
  $ chancery actor MLI
  $ chancery actor "United Nations" --json`,
  sources: `
Examples:
  $ chancery sources
  $ chancery sources --limit 100 --json`,
  show: `
Examples:
  $ chancery show c_2f32ce0b1594959d
  $ chancery show d_d2239b78a872cf6f --json
  $ chancery show h_91be00cd22f1a6b8`,
} as const

/** Adds the commands that ask the record to the command line. `code` takes the exit code. */
export function addAskCommands(chancery: Command, context: Context, code: (value: number) => void): void {
  withTime(withRecord(chancery.command('search')))
    .description('Find documents by their words, in any form, the best first.')
    .argument('<word...>', 'words; "side by side" in quotes; begin* with a star')
    .option('--publisher <name>', 'outlet')
    .addOption(limitOption('documents', 10))
    .addHelpText('after', EXAMPLES.search)
    .action(async (words: string[], options) => {
      const { searchCommand } = await import('./commands/search.ts')
      code(await searchCommand(words, options, context))
    })

  withFilter(withRecord(chancery.command('claims')))
    .description('Find claims: who did what to whom, promised or done, and who says so.')
    .addOption(limitOption('claims', 20))
    .addHelpText('after', EXAMPLES.claims)
    .action(async (options) => {
      const { claimsCommand } = await import('./commands/claims.ts')
      code(await claimsCommand(options, context))
    })

  withTime(withRecord(chancery.command('timeline')))
    .description('Show cooperation and conflict between two actors over time, in both directions.')
    .argument('<actor>', 'a code of two or three letters, or a name')
    .argument('<actor>', 'the other')
    .addOption(new Option('--by <period>', 'length of a row').choices(PERIODS).default('month'))
    .addHelpText('after', EXAMPLES.timeline)
    .action(async (a: string, b: string, options) => {
      const { timelineCommand } = await import('./commands/timeline.ts')
      code(await timelineCommand(a, b, options, context))
    })

  withTime(withRecord(chancery.command('ledger')))
    .description('Show what one promised and delivered to another: goods and money, pledge by pledge.')
    .argument('<giver>', 'who gives: a code of two or three letters, or a name')
    .argument('<receiver>', 'who receives')
    .argument(
      '[file...]',
      'claims from files and not from the record, as "read --format jsonl" prints them; - is standard input',
    )
    .addHelpText('after', EXAMPLES.ledger)
    .action(async (giver: string, receiver: string, files: string[], options) => {
      const { ledgerCommand } = await import('./commands/ledger.ts')
      code(await ledgerCommand({ giver, receiver }, files, options, context))
    })

  withTime(withRecord(chancery.command('brief')))
    .description('Write what the record holds of a relation as two printable pages, with a note to every sentence.')
    .argument('<actor>', 'a code of two or three letters, or a name')
    .argument('<actor>', 'the other')
    .addOption(
      new Option('-f, --format <format>', 'what to write (default: html where the file is named so, else md)').choices(
        BRIEF_FORMATS,
      ),
    )
    .option('-o, --output <file>', 'where to write it (default: standard output)')
    .addHelpText('after', EXAMPLES.brief)
    .action(async (a: string, b: string, options) => {
      const { briefCommand } = await import('./commands/brief.ts')
      code(await briefCommand(a, b, options, context))
    })

  withFilter(withRecordFile(chancery.command('export')))
    .description('Write claims in the format of another tool.')
    .argument(
      '[file...]',
      'claims from files and not from the record, as "read --format jsonl" prints them; - is standard input',
    )
    .addOption(new Option('-f, --format <format>', 'what to write').choices(EXPORT_FORMATS).makeOptionMandatory())
    .option('-o, --output <file>', 'where to write it (default: standard output)')
    .addHelpText('after', EXAMPLES.export)
    .action(async (files: string[], options) => {
      const { exportCommand } = await import('./commands/export.ts')
      code(await exportCommand(files, options, context))
    })

  withRecord(chancery.command('actor'))
    .description('Show what an actor did and suffered, with whom, and who speaks for it.')
    .argument('<actor>', 'a code of two or three letters, or a name')
    .addHelpText('after', EXAMPLES.actor)
    .action(async (actor: string, options) => {
      const { actorCommand } = await import('./commands/actor.ts')
      code(await actorCommand(actor, options, context))
    })

  withRecord(chancery.command('sources'))
    .description('List outlets with how much they attribute, and who is quoted.')
    .addOption(limitOption('of each', 20))
    .addHelpText('after', EXAMPLES.sources)
    .action(async (options) => {
      const { sourcesCommand } = await import('./commands/sources.ts')
      code(await sourcesCommand(options, context))
    })

  withRecord(chancery.command('show'))
    .description('Show a claim, a document or a happening with all that the record knows of it.')
    .argument('<id>', 'id of a claim (c_…), a document (d_…) or a happening (h_…)')
    .addHelpText('after', EXAMPLES.show)
    .action(async (id: string, options) => {
      const { showCommand } = await import('./commands/show.ts')
      code(await showCommand(id, options, context))
    })
}
