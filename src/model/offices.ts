/** Offices of which a state has one, in the singular and, for several who hold them, in the plural. */
const ONE = '(?:prime|foreign|finance|interior|defen[cs]e) minister|president|leader|ruler'

const SINGLE = new RegExp(`^(?:${ONE})$`)

/** Whether a state has one of an office: several who hold it, met in a capital, are of several states. */
export function isOneAState(noun: string): boolean {
  return SINGLE.test(noun)
}

const SEVERAL = new RegExp(`\\b(?:${ONE})s\\b`, 'i')

/** Forces of several states, wherever they fight: "coalition troops". */
const JOINT =
  /^(?:the )?(?:allied|coalition|foreign|international|joint|multinational|peacekeeping) (?:aircraft|forces?|jets|planes|soldiers|troops|warplanes)$/i

/** Whether a description names several holders of such an office, or forces of several states: "several foreign ministers". */
export function areOfSeveral(description: string): boolean {
  return SEVERAL.test(description) || JOINT.test(description)
}
