/** How a form becomes its lemma: keep the case or fold it, cut letters off the end, add others. */
export interface LemmaEdit {
  /** `l`: in lower case; `k`: case kept. */
  readonly fold: 'l' | 'k'
  readonly cut: number
  readonly add: string
}

/** Lemmas learned from treebanks: whole forms by tag first, then edits by tag and suffix, longest first. */
export interface Lemmas {
  /** `TAG\tform` (lower case) to lemma. */
  readonly forms: ReadonlyMap<string, string>
  /** `TAG\tsuffix` to edit. */
  readonly suffixes: ReadonlyMap<string, LemmaEdit>
}

/** Longest suffix that a rule looks at. */
export const LONGEST_SUFFIX = 6

/** The lemma that an edit makes of a form. */
export function applyEdit(form: string, edit: LemmaEdit): string {
  const base = edit.fold === 'l' ? form.toLowerCase() : form
  return base.slice(0, base.length - edit.cut) + edit.add || base
}

/**
 * Reads `lemmas.tsv`: lines `form TAG form lemma` and `suffix TAG suffix fold cut add`.
 * @throws Error naming the line that is neither
 */
export function parseLemmas(text: string): Lemmas {
  const forms = new Map<string, string>()
  const suffixes = new Map<string, LemmaEdit>()
  text.split('\n').forEach((line, i) => {
    if (line === '' || line.startsWith('#')) return
    const [kind, tag, key, a, b, c] = line.split('\t')
    if (kind === 'form' && a !== undefined) forms.set(`${tag}\t${key}`, a)
    else if (kind === 'suffix' && (a === 'l' || a === 'k'))
      suffixes.set(`${tag}\t${key}`, { fold: a, cut: Number(b), add: c ?? '' })
    else
      throw new Error(
        `Cannot read lemmas.tsv: line ${i + 1} is "${line}", wanted "form TAG form lemma" or "suffix TAG suffix fold cut add"`,
      )
  })
  return { forms, suffixes }
}

/**
 * The lemma of a form with the tag `UPOS|XPOS` ("VERB|VBD"): by whole form, else by the longest suffix that the treebanks
 * know, else the form in lower case.
 */
export function tableLemma(form: string, tag: string, lemmas: Lemmas): string {
  const low = form.toLowerCase()
  const whole = lemmas.forms.get(`${tag}\t${low}`)
  if (whole !== undefined) return whole
  for (let length = Math.min(LONGEST_SUFFIX, low.length); length >= 0; length--) {
    const edit = lemmas.suffixes.get(`${tag}\t${low.slice(low.length - length)}`)
    if (edit) return applyEdit(low, edit)
  }
  return low
}
