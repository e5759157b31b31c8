import { Command, CommanderError, Option } from 'commander'
import { messageOf } from '../formats/message-of.ts'
import { BUILD, VERSION } from '../model/version.ts'
import { addAskCommands } from './ask-commands.ts'
import type { Context } from './context.ts'
import { EXIT } from './exit.ts'
import { atLeastOne, dateOption, encodingOption, FORMATS } from './options.ts'
import { addRecordCommands } from './record-commands.ts'
import { addReviewCommands } from './review-commands.ts'

const EXAMPLES = {
  program: `
Examples:
  $ chancery read article.txt --date 2024-02-19     claims, to be read
  $ chancery read article.txt --format json         the record, for programs
  $ cat articles.jsonl | chancery read - --jsonl    one record a line, in order
  $ chancery parse article.txt                      words and trees as CoNLL-U

Exit codes: 0 everything was read; 1 some input could not be read, said on
standard error; 2 the command was not understood.`,
  read: `
Examples:
  $ chancery read article.txt --date 2024-02-19 --publisher "The Daily Record"
  $ chancery read monday.txt tuesday.txt --format json
  $ chancery read page.html report.pdf
  $ chancery read - < article.txt
  $ chancery read articles.jsonl --jsonl > claims.jsonl

With --jsonl every line of the input is a document:
  {"text": "…", "title": "…", "publisher": "…", "url": "…", "date": "…", "id": "…"}
Only "text" is required. A line that cannot be read is reported with its number,
and the rest goes on.`,
  parse: `
Examples:
  $ chancery parse article.txt > article.conllu
  $ echo "Norway lent Iceland money." | chancery parse -`,
  eval: `
Examples:
  $ chancery eval parse treebank/dev.conllu
  $ chancery eval events pairs.tsv --errors 20
  $ chancery eval attribution corpus/ --json
  $ chancery eval reprints copies.jsonl`,
} as const

/** The whole command line; commands are loaded when they are run. `code` takes the exit code. */
export function program(context: Context, code: (value: number) => void): Command {
  const chancery = new Command('chancery')
    .description(
      'Reads news about relations between states: who did what to whom, when, promised or done, and who says so.',
    )
    .version(`${VERSION} (${BUILD})`, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .addHelpText('after', EXAMPLES.program)
    .configureHelp({ helpWidth: Math.min(context.width, 80) })

  chancery
    .command('read')
    .description('Read articles and print their claims.')
    .argument('<file...>', 'texts, pages, PDFs, lists or archives of them, or - for standard input')
    .addOption(new Option('-d, --date <day>', 'publication date, YYYY-MM-DD').argParser(dateOption))
    .option('-p, --publisher <name>', 'who published it')
    .option('-t, --title <title>', 'its title')
    .option('-u, --url <url>', 'its address')
    .addOption(
      new Option('-f, --format <format>', 'what to print (default: text, with --jsonl jsonl)').choices(FORMATS),
    )
    .option('--jsonl', 'the input is JSONL, one document a line')
    .option('--with-text', 'keep the text in the JSON, for exports that need it')
    .option('--actors <file>', 'actors of your own, tab-separated as data/gazetteer/organisations.tsv')
    .addOption(new Option('--encoding <label>', 'encoding of the input (default: UTF-8)').argParser(encodingOption))
    .addHelpText('after', EXAMPLES.read)
    .action(async (files: string[], options) => {
      const { readCommand } = await import('./commands/read.ts')
      code(await readCommand(files, options, context))
    })

  chancery
    .command('parse')
    .description('Print sentences, words and trees as CoNLL-U.')
    .argument('<file...>', 'text or Markdown files, or - for standard input')
    .addOption(new Option('--encoding <label>', 'encoding of the input (default: UTF-8)').argParser(encodingOption))
    .addHelpText('after', EXAMPLES.parse)
    .action(async (files: string[], options) => {
      const { parseCommand } = await import('./commands/parse.ts')
      code(await parseCommand(files, options, context))
    })

  chancery
    .command('eval')
    .description('Measure the reading and the record against annotated texts.')
    .argument('<task>', 'parse, names, events, records, attribution, time, status, claims, reprints or happenings')
    .argument('<path...>', 'files or folders of the set')
    .option('--json', 'print one JSON object')
    .addOption(
      new Option('-e, --errors <n>', 'print the first n misses with their text')
        .argParser(atLeastOne)
        .default(0, 'none'),
    )
    .option('--gold-tokens', 'take words and sentences from the set (parse)')
    .addHelpText('after', EXAMPLES.eval)
    .action(async (task: string, paths: string[], options) => {
      const { evalCommand } = await import('./commands/eval.ts')
      code(await evalCommand(task, paths, options, context))
    })

  addRecordCommands(chancery, context, code)
  addAskCommands(chancery, context, code)
  addReviewCommands(chancery, context, code)
  return chancery
}

/** Runs the command line and returns its exit code. Nothing is thrown: what fails is said on standard error. */
export async function run(args: readonly string[], context: Context): Promise<number> {
  let code: number = EXIT.done
  let printed = ''
  const chancery = program(context, (value) => {
    code = value
  })
  for (const command of [chancery, ...chancery.commands])
    command.exitOverride().configureOutput({
      writeOut: (text) => {
        printed += text
      },
      writeErr: (text) => context.complain(text.trimEnd()),
      outputError: (text, write) => write(sentence(text)),
    })
  try {
    await chancery.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) code = error.exitCode === 0 ? EXIT.done : EXIT.usage
    else {
      context.complain(messageOf(error))
      code = EXIT.failed
    }
  }
  await context.out.write(printed)
  return code
}

/** Commander's `error: unknown option '--x'` as a sentence with our quotes. */
function sentence(text: string): string {
  const message = text.replace(/^error: /, '').replace(/'([^'\n]*)'/g, '"$1"')
  return message.charAt(0).toUpperCase() + message.slice(1)
}
