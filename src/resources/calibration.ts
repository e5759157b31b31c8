/** Fields of a claim whose confidence is calibrated. */
export const CALIBRATED_FIELDS = ['event', 'actors', 'recipients', 'attribution'] as const
export type CalibratedField = (typeof CALIBRATED_FIELDS)[number]

/** From what a rule is worth to how often it was right: steps of one field, lowest first. */
interface Step {
  readonly upTo: number
  readonly share: number
}

/** What a raw confidence means, by field: the share of golden claims with it whose field was right. */
export type Calibration = ReadonlyMap<CalibratedField, readonly Step[]>

/** No calibration: every confidence is left as it is. */
export const UNCALIBRATED: Calibration = new Map()

/**
 * Reads `field, up_to, share`: a raw confidence is worth the share of the first step of its field that it does not exceed.
 *
 * @throws Error where a line is malformed, naming it
 */
export function parseCalibration(text: string, file: string): Calibration {
  const steps = new Map<CalibratedField, Step[]>()
  for (const [index, row] of text.split(/\r?\n/u).entries()) {
    if (row === '' || row.startsWith('#') || row.startsWith('field\t')) continue
    const [field = '', upTo, share] = row.split('\t')
    const known = CALIBRATED_FIELDS.find((name) => name === field)
    const step = { upTo: Number(upTo), share: Number(share) }
    if (!known || !(step.upTo >= 0) || !(step.share >= 0 && step.share <= 1))
      throw new Error(`Cannot read ${file}, line ${index + 1}: wanted a field, a confidence and a share, not "${row}"`)
    steps.set(known, [...(steps.get(known) ?? []), step])
  }
  return steps
}

/** The calibrated confidence of a field; the raw one where the field has no steps. */
export function calibrated(calibration: Calibration, field: CalibratedField, raw: number): number {
  const steps = calibration.get(field)
  if (!steps || steps.length === 0) return raw
  return (steps.find(({ upTo }) => raw <= upTo) ?? steps.at(-1)!).share
}
