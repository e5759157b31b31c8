import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Document, newDocument } from '../../model/document.ts'
import type { Token } from '../../model/token.ts'
import { parseGazetteer } from '../../resources/gazetteer.ts'
import { parsePreference } from '../../resources/preference.ts'
import { link } from './link.ts'
import { choosingAntecedent } from './refer.ts'

const file = (name: string) => readFileSync(new URL(`../../../data/${name}.tsv`, import.meta.url), 'utf8')
const gazetteer = parseGazetteer({
  states: file('gazetteer/states'),
  historicalStates: file('gazetteer/historical-states'),
  institutions: file('gazetteer/institutions'),
  organisations: file('gazetteer/organisations'),
  places: file('gazetteer/places'),
  towns: file('gazetteer/towns'),
  people: file('gazetteer/people'),
  roles: file('en/roles'),
  governing: file('gazetteer/governing'),
  regions: file('gazetteer/regions'),
})

const antecedent = choosingAntecedent(parsePreference(file('en/antecedent'), 'data/en/antecedent.tsv'))

/** One word as form/UPOS/head/deprel, sentences as lists of words; lemma is the form in lower case without a plural s. */
function read(...sentences: string[]): Document {
  let text = ''
  const doc = newDocument('')
  const parsed = sentences.map((line, index) => {
    const start = text.length
    const tokens = line.split(' ').map((word, i): Token => {
      const [form = '', upos = '', head = '0', deprel = ''] = word.split('/')
      const at = text.length
      text += `${form} `
      const plural = upos === 'NOUN' && form.endsWith('s')
      const lemma = form.toLowerCase().replace(/ies$/, plural ? 'y' : 'ies')
      const possessive = /^(?:his|her|its|their|our|my)$/i.test(form)
      return {
        id: i + 1,
        form,
        upos,
        deprel,
        lemma: plural ? lemma.replace(/s$/, '') : lemma,
        xpos: plural ? 'NNS' : possessive ? 'PRP$' : '_',
        feats: '_',
        head: Number(head),
        name: 'O',
        start: at,
        end: at + form.length,
      }
    })
    return { index, paragraph: 0, tokens, multiwords: [], start, end: text.length - 1 }
  })
  const whole: Document = { ...doc, text, sentences: parsed }
  link(gazetteer, { state: () => ({ at: 0, share: 1 }), antecedent }).run(whole)
  return whole
}

/** What each mention says: "words: id name kind sector". */
function said(doc: Document): string[] {
  return doc.mentions.map((m) => {
    const actors = m.actors.map((a) => [a.id, a.name, a.kind, a.sector].join(' ')).join(' + ')
    return `${doc.text.slice(m.span.start, m.span.end)}: ${actors || m.reason}`
  })
}

describe('gazetteer', () => {
  it('holds every state with name, adjective and capital', () => {
    const rows = file('gazetteer/states').trim().split('\n').slice(1)
    const codes = new Set(rows.map((row) => row.split('\t')[0]))
    expect(codes.size).toBe(250)
    const noSeat = new Set(['ATA', 'BVT', 'HMD', 'MAC', 'SGP', 'UMI'])
    for (const row of rows) {
      const [code = '', name, , adjectives, , capitals] = row.split('\t')
      expect(name && adjectives && (capitals || noSeat.has(code)), code).toBeTruthy()
    }
  })

  it('names file, line and problem of a bad row', () => {
    expect(() =>
      parseGazetteer({
        states: 'code\tname\nMLI',
        historicalStates: '',
        institutions: '',
        organisations: '',
        towns: 'name\tcountry\tlat\tlon',
        places: '',
        people: '',
        roles: '',
        governing: '',
        regions: '',
      }),
    ).toThrow('states.tsv, line 2: the row has 1 cells; wanted 2 (code, name)')
  })
})

describe('link', () => {
  it('joins title, state and name to one mention', () => {
    const doc = read(
      'Kenyan/ADJ/2/amod President/PROPN/3/nmod:desc Amina/PROPN/5/nsubj Odhiambo/PROPN/3/flat left/VERB/0/root',
    )
    expect(said(doc)).toContain('Kenyan President Amina Odhiambo: KEN Amina Odhiambo person GOV')
    expect(said(doc)).toContain('Kenyan: KEN Kenya state GOV')
  })

  it('joins an office and the name after a comma, wherever the tree hangs the name', () => {
    const doc = read(
      'the/DET/2/det Ambassador/PROPN/10/nsubj of/ADP/4/case Peru/PROPN/2/nmod to/ADP/6/case Fiji/PROPN/2/nmod ,/PUNCT/8/punct Rosa/PROPN/6/appos Quispe/PROPN/8/flat left/VERB/0/root',
    )
    expect(said(doc)).toContain('the Ambassador of Peru to Fiji , Rosa Quispe: PER Rosa Quispe person GOV')
  })

  it('gives a description to the person named before, and his country to his state', () => {
    const doc = read(
      'Peruvian/ADJ/2/amod Ambassador/PROPN/3/nmod:desc Rosa/PROPN/5/nsubj Quispe/PROPN/3/flat left/VERB/0/root',
      'The/DET/2/det diplomat/NOUN/3/nsubj praised/VERB/0/root her/PRON/5/nmod:poss country/NOUN/3/obj',
    )
    expect(said(doc).slice(2)).toEqual([
      'The diplomat: PER Rosa Quispe person GOV',
      'her country: PER Peru state GOV',
      'her: PER Rosa Quispe person GOV',
    ])
  })

  it('reads "the two countries" as the pair last joined', () => {
    const doc = read(
      'Chad/PROPN/4/nsubj and/CCONJ/3/cc Oman/PROPN/1/conj agreed/VERB/0/root',
      'The/DET/3/det two/NUM/3/nummod countries/NOUN/4/nsubj traded/VERB/0/root',
    )
    expect(said(doc).at(-1)).toBe('The two countries: TCD Chad state GOV + OMN Oman state GOV')
  })

  it.each(['The/DET/5/det Suva/PROPN/4/compound', 'The/PROPN/5/compound Hague/PROPN/4/compound'])(
    'takes a body that is called by where it sits for the one named before, and for none of its host: %s',
    (seat) => {
      const doc = read(
        'ICJ/PROPN/2/nsubj met/VERB/0/root NATO/PROPN/2/obj',
        `${seat} -/PUNCT/2/punct based/VERB/5/amod court/NOUN/6/nsubj ruled/VERB/0/root`,
      )
      expect(said(doc).find((one) => one.includes('based court'))).toContain('based court: ICJ ')
    },
  )

  it('takes a capital for the government, and for a place where it says where', () => {
    const doc = read('Lima/PROPN/2/nsubj talked/VERB/0/root in/ADP/4/case Suva/PROPN/2/obl')
    expect(said(doc)).toEqual(['Lima: PER Lima state GOV', 'Suva: FJI Suva place '])
  })

  it('knows a name in capitals throughout, and gives an officer without a state to that of the dateline', () => {
    const doc = read(
      'OSLO/PROPN/0/root ,/PUNCT/1/punct Monday/PROPN/1/appos',
      'Minister/PROPN/2/nmod:desc Berg/PROPN/3/nsubj left/VERB/0/root Norway/PROPN/3/obl and/CCONJ/6/cc Peru/PROPN/4/conj',
    )
    expect(said(doc).slice(0, 2)).toEqual(['OSLO: NOR Oslo place ', 'Minister Berg: NOR Berg person GOV'])
  })

  it('takes what flies by the name of a model for the state whose it is', () => {
    const doc = read('Peruvian/ADJ/2/amod F/PROPN/5/nsubj -/PUNCT/2/punct 16s/NOUN/2/flat left/VERB/0/root')
    expect(doc.mentions.flatMap(({ actors }) => actors.map(({ id }) => id))).not.toContain('PER-CVL')
  })

  it('takes a word for what becomes of others for nobody beside them', () => {
    const doc = read('Peru/PROPN/2/nsubj take/VERB/0/root Fijians/PROPN/2/obj prisoner/NOUN/2/xcomp')
    expect(said(doc).filter((one) => one.startsWith('prisoner'))).toEqual([])
  })

  it('leaves a homonym open unless the document decides', () => {
    expect(said(read('Korean/ADJ/2/amod talks/NOUN/3/nsubj ended/VERB/0/root'))[0]).toBe(
      'Korean: ambiguous: PRK or KOR',
    )
  })

  it('takes no article for a name, whatever the parser says', () => {
    const doc = read('The/PROPN/2/compound talks/NOUN/3/nsubj failed/VERB/0/root')
    expect(said(doc)).toEqual([])
  })

  it('ends where a preposition was hung on the noun before it', () => {
    const doc = read('Peru/PROPN/2/nsubj hired/VERB/0/root workers/NOUN/2/obj from/ADP/3/case afar/ADV/2/advmod')
    expect(said(doc)[0]).toBe('Peru: PER Peru state GOV')
  })

  it('reads the same whichever two states stand in a sentence', () => {
    const states = [...gazetteer.states.values()].filter((s) => /^\p{Lu}\p{L}+$/u.test(s.name) && s.name !== 'Georgia')
    const line = (a: string, b: string) =>
      `${a}/PROPN/2/nsubj praised/VERB/0/root the/DET/4/det army/NOUN/2/obj of/ADP/6/case ${b}/PROPN/4/nmod`
    for (let i = 0; i + 1 < states.length; i += 2) {
      const [a, b] = [states[i]!, states[i + 1]!]
      for (const [x, y] of [
        [a, b],
        [b, a],
      ] as const) {
        const ids = read(line(x.name, y.name)).mentions.map((m) => m.actors[0]?.id)
        expect(ids).toEqual([x.code, y.code, y.code])
      }
    }
  })
})
