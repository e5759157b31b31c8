import { collect } from '../../eval/inputs.ts'
import { toJson, toText } from '../../eval/render.ts'
import type { Dependencies } from '../../eval/task.ts'
import { evaluate, TASKS } from '../../eval/tasks.ts'
import { english } from '../../languages/en.ts'
import { newDocument } from '../../model/document.ts'
import { pipeline } from '../../pipeline/pipeline.ts'
import { relate } from '../../reading/code/relate.ts'
import { predicateStatus } from '../../reading/status/predicate-status.ts'
import { loadEnglish } from '../../resources/english.ts'
import { dataFrom } from '../../resources/node.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import type { EvalOptions } from '../options.ts'

/** `chancery eval`: scores a task on the files of a set and prints the figures. */
export async function evalCommand(
  task: string,
  paths: readonly string[],
  options: EvalOptions,
  context: Context,
): Promise<number> {
  const known = Object.hasOwn(TASKS, task) ? TASKS[task] : undefined
  if (!known) {
    context.complain(`No task "${task}": choose one of ${Object.keys(TASKS).join(', ')}`)
    return EXIT.usage
  }
  const deps = await dependencies(task)
  const evaluation = evaluate(task, collect(paths, known.extensions), deps, {
    misses: options.errors ?? 0,
    goldTokens: options.goldTokens ?? false,
  })
  await context.out.write(options.json ? `${JSON.stringify(toJson(evaluation))}\n` : toText(evaluation))
  return EXIT.done
}

/** The reading of English for a scorer; parsing and names are measured on the language layer alone. */
async function dependencies(task: string): Promise<Dependencies> {
  const resources = await loadEnglish(dataFrom())
  const { language, reading } = english(resources)
  const stages = task === 'parse' || task === 'names' ? language : [...language, ...reading]
  const read = pipeline(stages)
  const related = relate(resources.codebook)
  return {
    read: (text, meta) => read(newDocument(text, meta)),
    readSentences: (doc) => {
      for (const stage of stages.slice(1)) stage.run(doc)
      return doc
    },
    relate: related,
    judge: (doc, index, head) => {
      const sentence = doc.sentences[index]
      return sentence ? predicateStatus(doc, sentence, head, resources.status) : null
    },
    now: () => performance.now(),
  }
}
