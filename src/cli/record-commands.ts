import { availableParallelism } from 'node:os'
import { type Command, Option } from 'commander'
import type { Context } from './context.ts'
import { atLeastOne, dateOption, encodingOption } from './options.ts'

const EXAMPLES = {
  add: `
Examples:
  $ chancery add articles/ --date 2024-02-19
  $ chancery add monday.jsonl tuesday.jsonl --jobs 4
  $ cat articles.jsonl | chancery add -

What the record has already is passed over, so the same command goes on where an
earlier one was stopped. What cannot be read is named with its reason, also later
(chancery log), and the rest goes on.`,
} as const

/** Threads that read where nothing is said: one core stays free, and memory for more is rarely there. */
const USUAL_JOBS = Math.max(1, Math.min(4, availableParallelism() - 1))

/** Adds the commands on the record to the command line. `code` takes the exit code. */
export function addRecordCommands(chancery: Command, context: Context, code: (value: number) => void): void {
  withRecord(chancery.command('add'))
    .description('Read articles into the record.')
    .argument('<input...>', 'files and folders, or - for JSONL on standard input')
    .addOption(new Option('-d, --date <day>', 'publication date of what gives none, YYYY-MM-DD').argParser(dateOption))
    .option('-p, --publisher <name>', 'publisher of what gives none')
    .addOption(new Option('--encoding <label>', 'encoding of texts (default: UTF-8)').argParser(encodingOption))
    .option('--actors <file>', 'actors of your own, tab-separated as data/gazetteer/organisations.tsv')
    .addOption(
      new Option('-j, --jobs <n>', 'threads that read, each takes about 250 MB')
        .argParser(atLeastOne)
        .default(USUAL_JOBS),
    )
    .addHelpText('after', EXAMPLES.add)
    .action(async (inputs: string[], options) => {
      const { addCommand } = await import('./commands/add.ts')
      code(await addCommand(inputs, options, context))
    })
}

/** What every command on the record takes. */
function withRecord(command: Command): Command {
  return command
    .option('--record <file>', "the record's file (default: chancery/record.db under $XDG_DATA_HOME)")
    .option('--json', 'print JSON')
}
