import { stringifyConllu } from '../../formats/conllu.ts'
import { messageOf } from '../../formats/message-of.ts'
import { createReader } from '../../languages/reader.ts'
import { dataFrom } from '../../resources/node.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { articlesIn } from '../inputs.ts'
import type { ParseOptions } from '../options.ts'

/** `chancery parse`: prints sentences, words and trees as CoNLL-U; says what could not be read and goes on. */
export async function parseCommand(files: readonly string[], options: ParseOptions, context: Context): Promise<number> {
  const reader = await createReader(dataFrom())
  let failed = false
  const fail = (message: string) => {
    failed = true
    context.complain(message)
  }
  for (const file of files) {
    try {
      for await (const { text, meta } of articlesIn(
        file,
        context.stdin,
        { encoding: options.encoding, meta: {} },
        fail,
      ))
        await context.out.write(stringifyConllu(reader.parse(text, meta)))
    } catch (error) {
      fail(messageOf(error))
    }
  }
  return failed ? EXIT.failed : EXIT.done
}
