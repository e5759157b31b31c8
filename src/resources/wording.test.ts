import { describe, expect, it } from 'vitest'
import { dataFrom } from './node.ts'
import { loadWording } from './wording.ts'

describe('loadWording', async () => {
  const wording = await loadWording(dataFrom())
  const first = (words: string) => wording.at(words.split(' '), 0)

  it('knows cues in every form', () => {
    for (const form of ['admit', 'admits', 'admitted', 'admitting'])
      expect(first(form), form).toMatchObject({ lemma: 'admit', bearing: 'affirming' })
    expect(first('said')).toMatchObject({ lemma: 'say', bearing: 'neutral' })
    expect(first('denies')).toMatchObject({ lemma: 'deny', bearing: 'denying' })
    expect(first('claimed')).toMatchObject({ lemma: 'claim', bearing: 'doubting' })
  })

  it('takes a hedge before the cue of the same form, and the longest phrase', () => {
    expect(first('alleged')).toMatchObject({ lemma: 'alleged', bearing: 'hedge' })
    expect(first('so called treaty')).toEqual({ lemma: 'so-called', bearing: 'loaded', length: 2 })
    expect(first('ruled out talks')).toEqual({ lemma: 'rule out', bearing: 'denying', length: 2 })
  })

  it('knows nothing of other words', () => {
    expect(first('river')).toBeNull()
    expect(wording.at(['said'], 1)).toBeNull()
  })
})
