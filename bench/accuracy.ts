import { collect } from '../src/eval/inputs.ts'
import { toJson } from '../src/eval/render.ts'
import type { InputFile } from '../src/eval/task.ts'
import { evaluate, TASKS } from '../src/eval/tasks.ts'
import { createMeasured } from '../src/languages/reader.ts'
import { dataFrom } from '../src/resources/node.ts'
import { realReports } from './support/real-reports.ts'

const CLUSTERS = ['bcubed.f1', 'muc.f1', 'ceafe.f1', 'conll']

/**
 * `npm run eval -- DIR`: every figure of docs/accuracy.md as a Markdown table, over the sets in DIR (laid out as the table says) and
 * the golden articles of the project. A set that is not there is named and left out.
 */
const SETS: readonly (readonly [task: string, set: string, figures: readonly string[], ...paths: readonly string[]])[] =
  [
    [
      'parse',
      'UD English EWT dev, from raw text',
      ['words', 'sentences', 'upos', 'feats', 'lemmas', 'uas', 'las'],
      'treebanks/en/ewt-dev.conllu',
    ],
    [
      'parse',
      'GUM dev (open genres), from raw text',
      ['words', 'sentences', 'upos', 'feats', 'lemmas', 'uas', 'las'],
      'treebanks/en/gum-dev.conllu',
    ],
    ['names', 'UNER on EWT dev', ['precision', 'recall', 'f1'], 'names/en_ewt-ud-dev.iob2'],
    [
      'events',
      'PLOVER pairs dev',
      ['found.macroF1', 'found.microF1', 'given.macroF1', 'given.microF1', 'claimsPerSentence'],
      'events/plover-pairs-dev.tsv',
    ],
    [
      'attribution',
      'PolNeAR dev',
      ['overlap.source', 'overlap.cue', 'overlap.content', 'exact.source', 'exact.cue', 'exact.content'],
      'attribution/polnear/dev',
    ],
    ['time', 'MEANTIME English', ['strict', 'relaxed', 'value'], 'meantime'],
    ['time', 'Recognizers English', ['supported', 'right'], 'time/recognizers/english'],
    [
      'status',
      'MEANTIME English',
      ['certainty', 'polarity', 'tense', 'certaintyMacroF1', 'polarityMacroF1', 'tenseMacroF1'],
      'meantime',
    ],
    ['happenings', 'MEANTIME English, chains across documents', CLUSTERS, 'meantime'],
    ['status', 'UDS-IH2 dev', ['mae', 'pearson'], 'factuality', 'treebanks/en/ewt-dev.conllu'],
  ]
const CLAIMS = ['precision', 'recall', 'f1', 'actor', 'recipient', 'type', 'status', 'source']

const folder = process.argv[2]
if (folder === undefined) {
  process.stderr.write(
    'Usage: npm run eval -- DIR\n  DIR  folder of annotated sets, as bench/accuracy.ts lays them out\n',
  )
  process.exit(2)
}
const system = await createMeasured(dataFrom())
process.stdout.write('| task | set | figures |\n| --- | --- | --- |\n')
for (const [task, set, figures, ...paths] of SETS)
  print(task, set, figures, () =>
    collect(
      paths.map((path) => `${folder}/${path}`),
      TASKS[task]!.extensions,
    ),
  )
print('claims', 'golden articles, tuned on', CLAIMS, () => articles('tuning'))
print('claims', 'golden articles, kept out of tuning', CLAIMS, () => articles('held-out'))
print('claims', 'prose of our own, tuned on', CLAIMS, () => articles('prose/tuning'))
print('claims', 'prose of our own, kept out of tuning', CLAIMS, () => articles('prose/held-out'))
print('claims', 'real reports, errors read', CLAIMS, () => realReports(folder, 'read'))
print('claims', 'real reports, kept out', CLAIMS, () => realReports(folder, 'kept-out'))
print('happenings', 'our reports, tuned on', CLUSTERS, () => happenings('tuning'))
print('happenings', 'our reports, kept out of tuning', CLUSTERS, () => happenings('held-out'))

function articles(part: string): Iterable<InputFile> {
  return collect([`test/golden/${part}`], TASKS.claims!.extensions)
}

function happenings(part: string): Iterable<InputFile> {
  return collect([`test/golden/happenings/${part}.jsonl`], TASKS.happenings!.extensions)
}

function print(task: string, set: string, figures: readonly string[], files: () => Iterable<InputFile>): void {
  try {
    const evaluation = evaluate(task, files(), { ...system, now: () => performance.now() }, { misses: 0 })
    const all = toJson(evaluation) as Record<string, unknown>
    const cells = figures.map((name) => `${name} ${shown(name, figure(all, name))}`)
    process.stdout.write(`| ${task} | ${set} | ${cells.join(', ')} |\n`)
  } catch (error) {
    process.stderr.write(`${task}, ${set}: ${error instanceof Error ? error.message : String(error)}\n`)
  }
}

/** Shares in percent; counts and errors as they are. */
function shown(name: string, value: number): string {
  return name === 'claimsPerSentence' || name === 'mae' ? value.toFixed(2) : (value * 100).toFixed(1)
}

/** A figure by its path, "overlap.source". */
function figure(all: Record<string, unknown>, path: string): number {
  let at: unknown = all
  for (const key of path.split('.')) at = (at as Record<string, unknown> | undefined)?.[key]
  return typeof at === 'number' ? at : Number.NaN
}
