import { mixed } from './shingles.ts'

/** Rows of a band: a band agrees where both of its minima agree. */
const ROWS = 2
export const BANDS = 48
/** Bands that two texts must share to be compared: with one alone a publisher's notice under all its texts would bring too many. */
export const LEAST_BANDS = 3

const SEEDS = Uint32Array.from({ length: ROWS * BANDS }, (_, i) => mixed(i + 1))
const FACTORS = Uint32Array.from({ length: ROWS * BANDS }, (_, i) => mixed(i + 0x9e37) | 1)

/** Keys that one band can have: few enough that all keys lie below 2^31, many enough that texts hardly share one by chance. */
const KEYS_OF_BAND = 0x200_0000
/** Keys of bands are whole numbers from 0 to below this, spread evenly. */
export const KEYS = BANDS * KEYS_OF_BAND

/**
 * The MinHash signature of a set of shingles (Broder 1997): the least value of each of 96 hash functions over the set.
 * The share of places in which two signatures agree estimates the Jaccard index of the two sets.
 */
export function signatureOf(shingles: Uint32Array): Uint32Array {
  const signature = new Uint32Array(ROWS * BANDS)
  for (let i = 0; i < signature.length; i++) {
    const seed = SEEDS[i]!
    const factor = FACTORS[i]!
    let least = 0xffffffff
    for (let at = 0; at < shingles.length; at++) {
      let bits = Math.imul(shingles[at]! ^ seed, factor)
      bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d)
      bits = (bits ^ (bits >>> 13)) >>> 0
      if (bits < least) least = bits
    }
    signature[i] = least
  }
  return signature
}

/**
 * The keys of a signature's bands (locality-sensitive hashing: Leskovec, Rajaraman and Ullman, Mining of Massive Datasets,
 * chapter 3), whole numbers below 2^31 that hold their band's number. Texts that share three of the 48 keys are worth
 * comparing: with a Jaccard index of 0.5 they do with a probability of 0.9995, of 0.4 with 0.98, of 0.35 with 0.94, of 0.05 with
 * 0.0003; groups hold through their nearest members, so that what one pair misses another finds.
 */
export function bandsOf(signature: Uint32Array): number[] {
  return Array.from({ length: BANDS }, (_, band) => {
    const [first, second] = [signature[band * ROWS]!, signature[band * ROWS + 1]!]
    return band * KEYS_OF_BAND + (mixed(second ^ mixed(first + band)) & (KEYS_OF_BAND - 1))
  })
}
