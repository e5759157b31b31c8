import { type Calibration, parseCalibration } from './calibration.ts'
import { type Codebook, parseCodebook } from './codebook.ts'
import { type Cues, parseCues } from './cues.ts'
import { parseFactuality } from './factuality.ts'
import { type FramingLexicon, parseFraming } from './framing.ts'
import { type Gazetteer, type GazetteerTexts, parseGazetteer } from './gazetteer.ts'
import { type Lemmas, parseLemmas } from './lemmas.ts'
import { type NetworkFile, parseNetwork } from './network.ts'
import { type Preference, parsePreference } from './preference.ts'
import { type ReadData, readText } from './read-data.ts'
import { parseStatusLexicon, type StatusLexicon } from './status.ts'
import { withVerbForms } from './verb-forms.ts'

/** Everything that reading English takes besides its rules. */
export interface EnglishResources {
  readonly network: NetworkFile
  readonly lemmas: Lemmas
  /** Words that are written small where no headline gives them a capital. */
  readonly commonWords: ReadonlySet<string>
  readonly gazetteer: Gazetteer
  readonly codebook: Codebook
  readonly cues: Cues
  readonly status: StatusLexicon
  readonly framing: FramingLexicon
  readonly calibration: Calibration
  readonly otherSide: Preference
  readonly whose: Preference
  readonly antecedent: Preference
}

/**
 * Loads the lexicons, the gazetteer and the network of English.
 *
 * @param actors actors of the user's own, in the columns of data/gazetteer/organisations.tsv
 * @throws Error (the promise rejects) where a file is missing or malformed, naming it
 */
export async function loadEnglish(readData: ReadData, actors?: string): Promise<EnglishResources> {
  const text = (name: string) => readText(readData, name)
  const [
    network,
    learned,
    irregular,
    words,
    gazetteer,
    codebook,
    cues,
    governors,
    weights,
    framing,
    calibration,
    otherSide,
    whose,
    antecedent,
  ] = await Promise.all([
    readData('en/network.bin').then(parseNetwork),
    text('en/lemmas.tsv').then(parseLemmas),
    text('en/irregular-verbs.tsv'),
    text('en/common-words.txt'),
    loadGazetteer(text, actors),
    loadCodebook(text),
    text('en/cues.tsv').then((tsv) => parseCues(tsv, 'data/en/cues.tsv')),
    text('en/status.tsv').then((tsv) => parseStatusLexicon(tsv, 'data/en/status.tsv')),
    text('en/factuality.tsv').then((tsv) => parseFactuality(tsv, 'data/en/factuality.tsv')),
    text('en/framing.tsv').then((tsv) => parseFraming(tsv, 'data/en/framing.tsv')),
    text('en/confidence.tsv').then((tsv) => parseCalibration(tsv, 'data/en/confidence.tsv')),
    text('en/other-side.tsv').then((tsv) => parsePreference(tsv, 'data/en/other-side.tsv')),
    text('en/whose.tsv').then((tsv) => parsePreference(tsv, 'data/en/whose.tsv')),
    text('en/antecedent.tsv').then((tsv) => parsePreference(tsv, 'data/en/antecedent.tsv')),
  ])
  const status: StatusLexicon = { ...governors, weights }
  const lemmas = withVerbForms(
    learned,
    [
      ...verbsOf(codebook),
      ...status.rows.filter(({ predicate }) => predicate.endsWith('.v')).map(({ predicate }) => predicate.slice(0, -2)),
    ],
    irregular,
  )
  const commonWords = new Set(words.split('\n'))
  return {
    network,
    lemmas,
    commonWords,
    gazetteer,
    codebook,
    cues,
    status,
    framing,
    calibration,
    otherSide,
    whose,
    antecedent,
  }
}

/** Verbs that the codebook knows, without their particles. */
function verbsOf({ rows }: Codebook): string[] {
  return [...rows.keys()].filter((key) => key.endsWith('.v')).map((key) => key.slice(0, -2).split('_')[0]!)
}

type Text = (name: string) => Promise<string>

/** Where the tables of the gazetteer stand. */
const GAZETTEER = {
  states: 'gazetteer/states.tsv',
  historicalStates: 'gazetteer/historical-states.tsv',
  institutions: 'gazetteer/institutions.tsv',
  organisations: 'gazetteer/organisations.tsv',
  places: 'gazetteer/places.tsv',
  towns: 'gazetteer/towns.tsv',
  people: 'gazetteer/people.tsv',
  roles: 'en/roles.tsv',
  governing: 'gazetteer/governing.tsv',
  regions: 'gazetteer/regions.tsv',
  peoples: 'gazetteer/peoples.tsv',
} satisfies Record<Exclude<keyof GazetteerTexts, 'actors'>, string>

async function loadGazetteer(text: Text, actors: string | undefined): Promise<Gazetteer> {
  const names = Object.keys(GAZETTEER) as (keyof typeof GAZETTEER)[]
  const texts = await Promise.all(names.map((name) => text(GAZETTEER[name])))
  const tables = Object.fromEntries(names.map((name, at) => [name, texts[at]])) as Record<
    keyof typeof GAZETTEER,
    string
  >
  const own = actors === undefined ? {} : { actors }
  return parseGazetteer({ ...tables, ...own })
}

async function loadCodebook(text: Text): Promise<Codebook> {
  const [events, classes, contexts, governors, roles, learned, frames, phrases] = await Promise.all([
    text('en/events.tsv'),
    text('en/classes.tsv'),
    text('en/contexts.tsv'),
    text('en/governors.tsv'),
    text('en/roles.tsv'),
    text('en/event-types.tsv'),
    text('en/frames.tsv'),
    text('en/set-phrases.tsv'),
  ])
  return parseCodebook({ events, classes, contexts, governors, roles, learned, frames, phrases })
}
