/** Sizes of the timeline in pixels, which what draws it and what is laid over it share. */

/** Room beside the plot for the ends that are moved and the numbers of the scale. */
export const SIDE = 28
/** Room above a strip for its name. */
export const NAME = 24
/** Height of a strip: of one direction. */
export const STRIP = 96
/** Room below for the years. */
const YEARS = 24
/** Both strips in their order, with where they begin. */
export const STRIPS = [
  { direction: 'forward', top: 0 },
  { direction: 'backward', top: NAME + STRIP + 8 },
] as const
export const PLOT = 2 * (NAME + STRIP) + 8
export const HEIGHT = PLOT + YEARS
