/** "1970 to 1976", "1972"; nothing where no day is known. */
export function yearsWords(first: string | null, last: string | null): string {
  const [one, other] = [(first ?? last ?? '').slice(0, 4), (last ?? first ?? '').slice(0, 4)]
  return one === other ? one : `${one} to ${other}`
}
