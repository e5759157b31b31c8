/** How both parties, and both directions between them, are called on a page. */
export interface Names {
  readonly a: string
  readonly b: string
  /** "China to Tanzania" */
  readonly forward: string
  readonly backward: string
}
