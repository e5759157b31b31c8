import { userInfo } from 'node:os'
import { type Command, Option } from 'commander'
import type { Context } from './context.ts'
import { limitOption, withFilter, withRecord } from './shared-options.ts'

const EXAMPLES = {
  review: `
Examples:
  $ chancery review                                  the least certain first
  $ chancery review --random --limit 100             to estimate how good all are
  $ chancery review --actor RUS --type AID
  $ chancery review c_2f32ce0b1594959d --accept
  $ chancery review c_2f32ce0b1594959d --set recipients=MLI@Bamako --set status=promised
  $ chancery review c_2f32ce0b1594959d --reject --note "the quotation is ironic"

Fields: type, mode, contexts, actors, recipients, status, time, place, goods,
attribution. The machine's reading stays beside what people say, and every
review stays in the history (chancery show), also one that was taken back.`,
  accuracy: `
Examples:
  $ chancery accuracy`,
  merge: `
Examples:
  $ chancery merge wagner-group africa-corps --note "renamed in 2023"
  $ chancery merge h_5f0c12ab9d3e4471 h_91be00cd22f1a6b8`,
  split: `
Examples:
  $ chancery split USA "Georgia" --into GEO
  $ chancery split h_91be00cd22f1a6b8 c_2f32ce0b1594959d`,
} as const

/** Adds the commands by which people judge what was read. `code` takes the exit code. */
export function addReviewCommands(chancery: Command, context: Context, code: (value: number) => void): void {
  withFilter(withBy(withRecord(chancery.command('review'))))
    .description('Accept, reject or set right claims, one by one.')
    .argument('[id]', 'one claim; else those that nobody has reviewed, step by step')
    .addOption(new Option('--accept', 'it is right').conflicts('reject'))
    .option('--reject', 'it is wrong: the text does not say so')
    .option('--set <field=value...>', 'set a field right')
    .option('--random', 'in an order of chance in place of the least certain first')
    .addOption(limitOption('claims', 1000))
    .addHelpText('after', EXAMPLES.review)
    .action(async (id: string | undefined, options) => {
      const { reviewCommand } = await import('./commands/review.ts')
      code(await reviewCommand(id, options, context))
    })

  withRecord(chancery.command('accuracy'))
    .description('Print how often the machine was right, field by field, by what people reviewed.')
    .addHelpText('after', EXAMPLES.accuracy)
    .action(async (options) => {
      const { accuracyCommand } = await import('./commands/accuracy.ts')
      code(await accuracyCommand(options, context))
    })

  withBy(withRecord(chancery.command('merge')))
    .description('Say that two actors, or two happenings, are one.')
    .argument('<id>', 'the one that is no more')
    .argument('<into>', 'the one that it is')
    .addHelpText('after', EXAMPLES.merge)
    .action(async (from: string, into: string, options) => {
      const { mergeCommand } = await import('./commands/merge.ts')
      code(await mergeCommand(from, into, options, context))
    })

  withBy(withRecord(chancery.command('split')))
    .description('Say that a name of an actor is another actor, or claims of a happening are another happening.')
    .argument('<id>', 'the actor or the happening')
    .argument('<part...>', 'a name of the actor, or ids of claims')
    .option('--into <id>', 'id of the actor that the name is')
    .addHelpText('after', EXAMPLES.split)
    .action(async (id: string, parts: string[], options) => {
      const { splitCommand } = await import('./commands/merge.ts')
      code(await splitCommand(id, parts, options, context))
    })
}

function withBy(command: Command): Command {
  return command.option('--by <name>', 'who says so', userInfo().username).option('--note <words>', 'why')
}
