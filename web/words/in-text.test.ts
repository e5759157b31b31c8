import { expect, test } from 'vitest'
import { inText } from './in-text.ts'

test.each([
  ['United States', 'the United States'],
  ['Soviet Union', 'the Soviet Union'],
  ['European Union', 'the European Union'],
  ['United Nations', 'the United Nations'],
  ['Netherlands', 'the Netherlands'],
  ['International Monetary Fund', 'the International Monetary Fund'],
  ['The Gambia', 'The Gambia'],
  ['China', 'China'],
  ['Mali', 'Mali'],
  ['NATO', 'NATO'],
])('%s is written %s within a sentence', (name, written) => expect(inText(name)).toBe(written))
