import { availableParallelism } from 'node:os'
import { type Command, Option } from 'commander'
import type { Context } from './context.ts'
import { atLeastOne, columnOption, dateOption, encodingOption, intervalOption, portOption } from './options.ts'
import { withRecord, withRecordFile } from './shared-options.ts'

const EXAMPLES = {
  add: `
Examples:
  $ chancery add articles/ --date 2024-02-19
  $ chancery add https://example.org/news/feed.xml
  $ chancery add crawl.warc.gz saved-page.html report.pdf
  $ chancery add monday.jsonl tuesday.jsonl --jobs 4
  $ cat articles.jsonl | chancery add -

Text, Markdown, HTML, MHTML, PDF, JSONL, CSV, RSS, Atom and JSON feeds, WARC, gzip
and .zip are told apart by what they hold. What the record has already is passed over, so the same command goes on where an
earlier one was stopped. What cannot be read is named with its reason, also later
(chancery log), and the rest goes on.`,
  watch: `
Examples:
  $ chancery watch https://example.org/feed.xml --every 15m

Stop it with Ctrl-C. Only what changed is asked for, and hosts are not pressed.`,
  log: `
Examples:
  $ chancery log                what was run, the newest first
  $ chancery log --bad          what could not be read in the newest run, and why
  $ chancery log --run 3 --json`,
  reread: `
Examples:
  $ chancery reread

Reads again what was read by another version of the program, its lexicons or its
network. Claims keep their ids and what people decided on them; decisions on
claims that are no longer read are listed.`,
  desk: `
Examples:
  $ chancery desk --open
  $ chancery desk --record relations.db --port 8000

It is reached from this machine alone, unless --host says otherwise; then it wants
the token that it prints.`,
  backup: `
Examples:
  $ chancery backup record-2024-03-01.db`,
  check: `
Examples:
  $ chancery check

Exit code 1 where something is wrong.`,
} as const

/** Threads that read where nothing is said: one core stays free, and memory for more is rarely there. */
const USUAL_JOBS = Math.max(1, Math.min(4, availableParallelism() - 1))

/** Adds the commands on the record to the command line. `code` takes the exit code. */
export function addRecordCommands(chancery: Command, context: Context, code: (value: number) => void): void {
  withIntake(withRecord(chancery.command('add')))
    .description('Read articles into the record.')
    .argument('<input...>', 'files, folders, addresses (https://…), or - for standard input')
    .option('-t, --title <title>', 'title of what gives none')
    .option('-u, --url <url>', 'address of what gives none')
    .addOption(
      new Option('--column <what=name>', 'a column of CSV whose name does not tell, such as text=body').argParser(
        columnOption,
      ),
    )
    .addHelpText('after', EXAMPLES.add)
    .action(async (inputs: string[], options) => {
      const { addCommand } = await import('./commands/add.ts')
      code(await addCommand(inputs, options, context))
    })

  withIntake(withRecord(chancery.command('watch')))
    .description('Poll feeds and add what is new in them, until stopped.')
    .argument('<feed...>', 'addresses of RSS, Atom or JSON feeds')
    .addOption(new Option('--every <time>', 'time between two polls').argParser(intervalOption).default(900_000, '15m'))
    .addHelpText('after', EXAMPLES.watch)
    .action(async (feeds: string[], options) => {
      const { watchCommand } = await import('./commands/watch.ts')
      code(await watchCommand(feeds, options, context))
    })

  withRecord(chancery.command('log'))
    .description('Print what was read into the record, what was not, and why.')
    .addOption(new Option('--run <n>', 'the items of one run').argParser(atLeastOne))
    .option('--bad', 'only what could not be read; of the newest run where none is named')
    .addOption(new Option('-n, --limit <n>', 'print at most n runs').argParser(atLeastOne).default(20))
    .addHelpText('after', EXAMPLES.log)
    .action(async (options) => {
      const { logCommand } = await import('./commands/log.ts')
      code(await logCommand(options, context))
    })

  withRecord(chancery.command('reread'))
    .description('Read the documents of the record again with the present reader.')
    .option('--actors <file>', ACTORS)
    .addOption(jobsOption())
    .addHelpText('after', EXAMPLES.reread)
    .action(async (options) => {
      const { rereadCommand } = await import('./commands/reread.ts')
      code(await rereadCommand(options, context))
    })

  withRecord(chancery.command('backup'))
    .description('Copy the record while it is in use.')
    .argument('<file>', 'the copy; it must not be there yet')
    .addHelpText('after', EXAMPLES.backup)
    .action(async (file: string, options) => {
      const { backupCommand } = await import('./commands/backup.ts')
      code(await backupCommand(file, options, context))
    })

  withRecord(chancery.command('check'))
    .description('Check that the record is sound and every span points at its words.')
    .addHelpText('after', EXAMPLES.check)
    .action(async (options) => {
      const { checkCommand } = await import('./commands/check.ts')
      code(await checkCommand(options, context))
    })

  withRecordFile(chancery.command('desk'))
    .description('Open the record in the browser: read, compare, check and correct.')
    .addOption(new Option('-p, --port <number>', 'port to listen on; 0 is any').argParser(portOption).default(7717))
    .option('--host <address>', 'address to listen on; any but this machine demands a token', '127.0.0.1')
    .addOption(jobsOption())
    .option('--open', 'open it in the browser')
    .option('--allow-private', 'fetch from addresses of local and private networks too')
    .addHelpText('after', EXAMPLES.desk)
    .action(async (options) => {
      const { deskCommand } = await import('./commands/desk.ts')
      code(await deskCommand(options, context))
    })
}

/** What every command takes that reads into the record. */
function withIntake(command: Command): Command {
  return command
    .addOption(new Option('-d, --date <day>', 'publication date of what gives none, YYYY-MM-DD').argParser(dateOption))
    .option('-p, --publisher <name>', 'publisher of what gives none')
    .addOption(
      new Option('--encoding <label>', 'encoding of what does not say its own (default: found out)').argParser(
        encodingOption,
      ),
    )
    .option('--language <code>', 'language of all, ISO 639-1 (default: found out)')
    .option('--allow-private', 'fetch from loopback, private and link-local addresses too')
    .option('--no-follow', 'take the text of feeds and exports, and do not fetch the pages that they name')
    .option('--actors <file>', ACTORS)
    .addOption(jobsOption())
}

const ACTORS = 'actors of your own, tab-separated as data/gazetteer/organisations.tsv'

function jobsOption(): Option {
  return new Option('-j, --jobs <n>', 'threads that read, each takes about 250 MB')
    .argParser(atLeastOne)
    .default(USUAL_JOBS)
}
