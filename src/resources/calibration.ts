/** Fields of a claim whose confidence is calibrated. */
export const CALIBRATED_FIELDS = ['event', 'actors', 'recipients', 'attribution'] as const
export type CalibratedField = (typeof CALIBRATED_FIELDS)[number]

/** From what a rule is worth to how often it was right: steps of one field, lowest first. */
interface Step {
  readonly upTo: number
  readonly share: number
}

/** The steps that hold for texts of up to so many claims in a hundred words. */
interface Band {
  readonly density: number
  readonly steps: readonly Step[]
}

/**
 * What a raw confidence means, by field: the share of golden claims with it whose field was right. In plain reports a claim is found for every
 * twenty words; a text in which few are found is one whose prose is hard to read, and what is found there is right less often. Bands from the lowest density.
 */
export type Calibration = ReadonlyMap<CalibratedField, readonly Band[]>

/** No calibration: every confidence is left as it is. */
export const UNCALIBRATED: Calibration = new Map()

/**
 * Reads `field, up_to, share, density`: a raw confidence is worth the share of the first step of its field and of the text's density that it does
 * not exceed. A step without a density holds for texts of any.
 *
 * @throws Error where a line is malformed, naming it
 */
export function parseCalibration(text: string, file: string): Calibration {
  const bands = new Map<CalibratedField, { density: number; steps: Step[] }[]>()
  for (const [index, row] of text.split(/\r?\n/u).entries()) {
    if (row === '' || row.startsWith('#') || row.startsWith('field\t')) continue
    const [field = '', upTo, share, dense] = row.split('\t')
    const known = CALIBRATED_FIELDS.find((name) => name === field)
    const step = { upTo: Number(upTo), share: Number(share) }
    const density = dense ? Number(dense) : Number.POSITIVE_INFINITY
    if (!known || !(step.upTo >= 0) || !(step.share >= 0 && step.share <= 1) || !(density > 0))
      throw new Error(`Cannot read ${file}, line ${index + 1}: wanted a field, a confidence and a share, not "${row}"`)
    const own = bands.get(known) ?? []
    const band = own.find((one) => one.density === density)
    if (band) band.steps.push(step)
    else own.push({ density, steps: [step] })
    bands.set(known, own)
  }
  for (const own of bands.values()) own.sort((a, b) => a.density - b.density)
  return bands
}

/**
 * The calibrated confidence of a field; the raw one where the field has no steps.
 *
 * @param density claims in a hundred words of the text; infinite for a text too short to have one
 */
export function calibrated(
  calibration: Calibration,
  field: CalibratedField,
  raw: number,
  density = Number.POSITIVE_INFINITY,
): number {
  const bands = calibration.get(field)
  const steps = (bands?.find((band) => density <= band.density) ?? bands?.at(-1))?.steps
  return steps ? (steps.find(({ upTo }) => raw <= upTo) ?? steps.at(-1)!).share : raw
}
