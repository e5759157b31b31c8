/** What two states are, so often that a text with it is a story about them. */
const about = (one: string, other: string) => ` ${one} is large, and ${other} is long.`.repeat(15)

/** A text with so much said of the first two states that it names that it is a story about them, and long enough to tell who has to do with whom. */
export function storyOfTwo(text: string): string {
  const [one = '', other = ''] = text.match(/\b(?:[A-Z][a-z]+)\b/g)!.filter((word) => STATES.test(word))
  return text + about(one, other)
}

const STATES = /^(?:Chad|Chile|Ghana|Kenya|Laos|Mali|Moldova|Nepal|Norway|Peru|Senegal|Serbia|Sweden|Iran|Togo)$/
