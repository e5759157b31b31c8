/** A kind of node: what it stands for, its letter, and the corners of its shape (0: a circle) with the first one's turn in degrees. */
export interface NodeKind {
  readonly letter: string
  readonly label: string
  readonly corners: number
  readonly turn: number
}

const STATE: NodeKind = { letter: 'S', label: 'state', corners: 0, turn: 0 }
const INTERNATIONAL: NodeKind = { letter: 'I', label: 'international body', corners: 4, turn: 45 }
const BODY: NodeKind = { letter: 'B', label: 'body of a state', corners: 6, turn: 0 }
const PERSON: NodeKind = { letter: 'P', label: 'person', corners: 3, turn: 0 }
const PEOPLE: NodeKind = { letter: 'G', label: 'group of people', corners: 4, turn: 0 }
const ARMED: NodeKind = { letter: 'A', label: 'armed group', corners: 3, turn: 180 }
const PLACE: NodeKind = { letter: 'L', label: 'place', corners: 8, turn: 22.5 }
const OTHER: NodeKind = { letter: 'O', label: 'other organisation', corners: 5, turn: 0 }

const KINDS: Readonly<Record<string, NodeKind>> = {
  state: STATE,
  igo: INTERNATIONAL,
  bloc: INTERNATIONAL,
  government: BODY,
  ministry: BODY,
  military: BODY,
  parliament: BODY,
  court: BODY,
  police: BODY,
  agency: BODY,
  person: PERSON,
  population: PEOPLE,
  'armed-group': ARMED,
  place: PLACE,
}

/** The kind of node that stands for an actor of a kind. */
export function nodeKind(kind: string): NodeKind {
  return KINDS[kind] ?? OTHER
}

/** Corners of fewer sides reach further out, so that shapes of one radius look equally large. */
const REACH: Readonly<Record<number, number>> = { 3: 1.35, 4: 1.2, 5: 1.1 }

/** How far a kind's corners reach, in radii. */
export function reachOf({ corners }: NodeKind): number {
  return REACH[corners] ?? 1
}

/** Outline of a kind's shape around a point. */
export function outline(kind: NodeKind, x: number, y: number, radius: number): string {
  const { corners, turn } = kind
  const r = radius * reachOf(kind)
  if (corners === 0) return `M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`
  // A triangle's middle lies nearer to its side than to its corners.
  const lower = corners === 3 ? (turn === 0 ? 0.18 * r : -0.18 * r) : 0
  const points = Array.from({ length: corners }, (_, i) => {
    const angle = ((360 * i) / corners + turn - 90) * (Math.PI / 180)
    return `${(x + r * Math.cos(angle)).toFixed(1)},${(y + lower + r * Math.sin(angle)).toFixed(1)}`
  })
  return `M${points.join('L')}Z`
}
