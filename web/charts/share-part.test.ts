import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placed } from './share-part.ts'

test('parts fill the whole, one after the other', () => {
  const part = fc.record({
    label: fc.string(),
    value: fc.nat(1000),
    look: fc.constant('open' as const),
    href: fc.constant(null),
  })
  fc.assert(
    fc.property(fc.array(part, { minLength: 1 }), (parts) => {
      const at = placed(parts)
      const whole = parts.reduce((sum, { value }) => sum + value, 0)
      expect(at.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(whole === 0 ? 0 : 100, 6)
      for (const [i, { start }] of at.entries())
        expect(start).toBeCloseTo(i === 0 ? 0 : at[i - 1]!.start + at[i - 1]!.width, 6)
    }),
  )
})
