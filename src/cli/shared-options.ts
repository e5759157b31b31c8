import { type Command, Option } from 'commander'
import { MANNERS } from '../model/attribution.ts'
import { STATUSES } from '../model/event.ts'
import { CONTEXTS, EVENT_TYPES } from '../model/plover.ts'
import { ASKED_VERDICTS } from '../record/ask/claim-filter.ts'
import { VOICES } from '../record/claim-columns.ts'
import { choice, lower, upper } from './choice.ts'
import { atLeastOne, dateOption, momentOption } from './options.ts'

/** What every command on the record takes. */
export function withRecord(command: Command): Command {
  return withRecordFile(command).option('--json', 'print JSON')
}

/** Where the record is. */
export function withRecordFile(command: Command): Command {
  return command.option('--record <file>', "the record's file (default: chancery/record.db under $XDG_DATA_HOME)")
}

/** Which claims are asked for. */
export function withFilter(command: Command): Command {
  return withTime(
    command
      .option('--actor <who>', 'who acts: a code of two or three letters, or a name')
      .option('--recipient <who>', 'to whom it is done')
      .option('--between <who,who>', 'two actors, whichever of them acts')
      .option('--party <who>', 'who acts or is acted upon')
      .addOption(new Option('--type <type>', 'type of event').argParser(choice(EVENT_TYPES, upper)))
      .option('--mode <mode>', 'mode of the event, such as visit')
      .addOption(new Option('--context <context>', 'field, such as military').argParser(choice(CONTEXTS, lower)))
      .addOption(new Option('--status <status>', STATUSES.join(', ')).argParser(choice(STATUSES, lower)))
      .option('--source <name>', 'who says so')
      .addOption(new Option('--manner <manner>', 'how the source is quoted').choices(MANNERS))
      .option('--side <who>', 'for whom the one speaks who says so')
      .addOption(new Option('--voice <voice>', 'kind of source').choices(VOICES)),
  )
    .option('--publisher <name>', 'outlet')
    .option('--document <id>', 'the document that says so')
    .option('--happening <id>', 'the happening that they tell of')
    .addOption(new Option('--verdict <verdict>', 'what people said of them').choices(ASKED_VERDICTS))
}

/** From when to when, and as the record stood on which day. */
export function withTime(command: Command): Command {
  return command
    .addOption(new Option('--since <day>', 'from this day on, YYYY-MM-DD').argParser(dateOption))
    .addOption(new Option('--until <day>', 'to this day').argParser(dateOption))
    .addOption(new Option('--as-of <day>', 'as the record stood at the end of this day (UTC)').argParser(momentOption))
}

export function limitOption(what: string, usual: number): Option {
  return new Option('-n, --limit <n>', `print at most n ${what}`).argParser(atLeastOne).default(usual)
}
