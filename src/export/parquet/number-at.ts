const [POINT, MINUS, ZERO] = [0x2e, 0x2d, 0x30]
/** 10 to 22 and all below are exact as a double. */
const POWERS = Array.from({ length: 23 }, (_, i) => 10 ** i)

/**
 * The number that is written in bytes. Where digits and power of ten are both exact, so is their quotient but for one rounding
 * (Clinger 1990), which is that of the nearest double; all else is left to the language.
 *
 * @throws Error where it is no number
 */
export function numberAt(bytes: Uint8Array, start: number, end: number): number {
  const isNegative = bytes[start] === MINUS
  let digits = 0
  let decimals = -1
  for (let at = isNegative ? start + 1 : start; at < end; at++) {
    const digit = bytes[at]! - ZERO
    if (digit >= 0 && digit <= 9) {
      digits = digits * 10 + digit
      if (decimals >= 0) decimals++
    } else if (bytes[at] === POINT && decimals < 0) decimals = 0
    else return parsed(bytes, start, end)
  }
  if (digits > Number.MAX_SAFE_INTEGER || decimals >= POWERS.length) return parsed(bytes, start, end)
  const value = decimals > 0 ? digits / POWERS[decimals]! : digits
  return isNegative ? -value : value
}

function parsed(bytes: Uint8Array, start: number, end: number): number {
  const text = new TextDecoder().decode(bytes.subarray(start, end))
  const value = Number(text)
  if (Number.isNaN(value)) throw new Error(`"${text}" is no number`)
  return value
}
