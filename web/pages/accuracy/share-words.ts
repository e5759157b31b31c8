import type { AccuracyView } from '../../../src/server/contract.ts'

/** A share with its interval, as the record gives it. */
export type Share = AccuracyView['accuracy']['claims']

/** Below so many reviewed claims the interval is so wide that a share would mislead. */
export const FEW = 10

export function isFew({ of }: Pick<Share, 'of'>): boolean {
  return of < FEW
}

/** "94 %", "too few to say" */
export function shareWords({ share, of }: Pick<Share, 'share' | 'of'>): string {
  if (share === null || of < FEW) return 'too few to say'
  return `${Math.round(100 * share)} %`
}

/** "83 to 98 %"; '' where there are too few. */
export function intervalWords({ low, high, of }: Pick<Share, 'low' | 'high' | 'of'>): string {
  if (low === null || high === null || of < FEW) return ''
  return `${Math.round(100 * low)} to ${Math.round(100 * high)} %`
}

/** What Cohen's kappa comes to, by the scale of Landis and Koch (1977). */
export function kappaWords(kappa: number): string {
  if (kappa < 0) return 'less than by chance'
  if (kappa <= 0.2) return 'slight'
  if (kappa <= 0.4) return 'fair'
  if (kappa <= 0.6) return 'moderate'
  if (kappa <= 0.8) return 'substantial'
  return 'almost perfect'
}
