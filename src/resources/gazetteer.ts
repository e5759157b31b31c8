import { ACTOR_KINDS, type Actor, type ActorKind } from '../model/actor.ts'
import { SECTORS, type Sector } from '../model/plover.ts'
import { type Party, parseGoverning } from './governing.ts'
import { parseRegions, type Regions } from './regions.ts'
import { parseRoles, type RoleNouns } from './roles.ts'
import { parseTable, type Row } from './table.ts'
import { emptyTrie, insert, type Trie } from './trie.ts'

/** How a form stands for its actor: its own name, a state's adjective, its people, its capital, a place in it. */
export type Use = 'name' | 'adjective' | 'people' | 'capital' | 'place' | 'surname'

/** One form of the gazetteer and what it may stand for. Years are null where the fact has no bound. */
export interface Entry {
  readonly actor: Actor
  readonly use: Use
  readonly from: number | null
  readonly to: number | null
  readonly gender: 'm' | 'f' | null
  /** Whether the form means this one of its homonyms where nothing in a text decides. */
  readonly usual: boolean
}

/** A state with the point where a map would put its label. */
export interface State {
  readonly code: string
  readonly name: string
  readonly capital: string | null
  readonly lat: number
  readonly lon: number
}

/** Point of a capital or a listed place. */
export interface Point {
  readonly name: string
  readonly country: string
  readonly lat: number
  readonly lon: number
}

/** Who can act, by every form that names it; made by {@link parseGazetteer}. */
export interface Gazetteer {
  readonly forms: Trie<Entry>
  readonly states: ReadonlyMap<string, State>
  readonly points: ReadonlyMap<string, Point>
  /** Bodies of states by their id. */
  readonly bodies: ReadonlyMap<string, Actor>
  readonly roles: RoleNouns
  readonly parties: readonly Party[]
  readonly regions: Regions
}

/** Texts of the files under data/gazetteer, and data/en/roles.tsv. */
export interface GazetteerTexts {
  readonly states: string
  readonly historicalStates: string
  readonly institutions: string
  readonly organisations: string
  readonly places: string
  readonly towns: string
  readonly people: string
  readonly roles: string
  readonly governing: string
  readonly regions: string
  /** Peoples and those of a part of a state, who never stand for it. */
  readonly peoples?: string
  /** Actors of the user's own, in the columns of organisations.tsv; they stand before those of the gazetteer. */
  readonly actors?: string
}

const sectors: ReadonlySet<string> = new Set(SECTORS)

function actor(id: string, name: string, kind: string, more: Partial<Actor> = {}): Actor {
  const { country = null, sector = null, role = null, wikidata = null } = more
  return { id, name, kind: kind as ActorKind, country, sector, role, wikidata }
}

function list(cell: string): string[] {
  return cell === '' ? [] : cell.split('|')
}

function year(row: Row, column: string): number | null {
  const cell = row.get(column)
  if (cell === '') return null
  const value = Number(cell)
  if (Number.isInteger(value)) return value
  throw row.error(`"${cell}" is not a year`)
}

function degrees(row: Row, column: string): number {
  const value = Number(row.get(column))
  if (row.get(column) !== '' && Math.abs(value) <= 180) return value
  throw row.error(`"${row.get(column)}" is not a latitude or longitude in degrees`)
}

function sector(row: Row): Sector | null {
  const cell = row.get('sector')
  if (cell === '') return null
  if (!sectors.has(cell)) throw row.error(`"${cell}" is not a sector; wanted one of ${SECTORS.join(', ')}`)
  return cell as Sector
}

class Builder {
  readonly forms: Trie<Entry> = emptyTrie()
  readonly states = new Map<string, State>()
  readonly points = new Map<string, Point>()
  /** Armed groups by id: who leads one acts for it, whatever his state. */
  readonly #groups = new Map<string, Actor>()
  readonly bodies = new Map<string, Actor>()

  add(form: string, of: Actor, use: Use, more: Partial<Entry> = {}): void {
    insert(this.forms, form, { actor: of, use, from: null, to: null, gender: null, usual: false, ...more })
  }

  /** @param usual forms that mean this state where nothing in a text decides between it and others */
  state(row: Row, usual: readonly string[]): void {
    const code = row.get('code')
    const name = row.get('name')
    const from = year(row, 'from')
    const to = year(row, 'to')
    const lat = degrees(row, 'lat')
    const lon = degrees(row, 'lon')
    const capitals = list(row.get('capitals'))
    const state = actor(code, name, 'state', { country: code, sector: 'GOV' })
    if (!this.states.has(code)) this.states.set(code, { code, name, capital: capitals[0] ?? null, lat, lon })
    const called = (form: string, use: Use) => this.add(form, state, use, { from, to, usual: usual.includes(form) })
    for (const form of [name, ...list(row.get('aliases'))]) called(form, 'name')
    for (const form of list(row.get('adjectives'))) called(form, 'adjective')
    for (const form of list(row.get('people'))) called(form, 'people')
    for (const form of capitals)
      this.add(form, actor(code, form, 'state', { country: code, sector: 'GOV' }), 'capital', {
        ...{ from, to, usual: usual.includes(form) },
      })
  }

  institution(row: Row): void {
    const name = row.get('name')
    for (const country of list(row.get('country'))) {
      const of = actor(country, name, row.get('kind'), { country, sector: sector(row) })
      this.add(name, of, of.kind === 'place' ? 'place' : 'name')
    }
  }

  organisation(row: Row): void {
    const name = row.get('name')
    const kind = row.get('kind')
    if (!(ACTOR_KINDS as readonly string[]).includes(kind))
      throw row.error(`"${kind}" is not a kind of actor; wanted one of ${ACTOR_KINDS.join(', ')}`)
    const of = actor(row.get('id'), name, kind, {
      country: row.get('country') || null,
      sector: sector(row),
      wikidata: row.get('wikidata') || null,
    })
    if (of.kind === 'igo' && !this.bodies.has(of.id)) this.bodies.set(of.id, of)
    if (of.kind === 'armed-group' && !this.#groups.has(of.id)) this.#groups.set(of.id, of)
    for (const form of new Set([name, ...list(row.get('aliases'))])) this.add(form, of, 'name')
  }

  place(row: Row): void {
    const name = row.get('name')
    const country = row.get('country')
    this.points.set(name, { name, country, lat: degrees(row, 'lat'), lon: degrees(row, 'lon') })
    this.add(name, actor(country, name, 'place', { country }), 'place')
  }

  /** "Rohingya", "Catalans": some of a state's people, whatever they do. What is called after a part of its land is the state's as what lies there is. */
  people(row: Row): void {
    const country = row.get('country')
    if (!this.states.has(country)) throw row.error(`"${country}" is not the code of a state`)
    const [adjectives, called] = [list(row.get('adjectives')), list(row.get('people'))]
    const name = called.at(-1) ?? ''
    const of = actor(`${country}-CVL`, name, 'population', { country, sector: 'CVL' })
    const whose = row.get('land') === '' ? of : actor(country, name, 'place', { country })
    for (const form of adjectives) this.add(form, whose, 'adjective')
    for (const form of called) this.add(form, of, 'people')
  }

  person(row: Row): void {
    const name = row.get('name')
    const home = row.get('country')
    const state = this.states.has(home)
    const group = this.#groups.get(home)
    const opposed = state && OPPOSED.test(row.get('role'))
    const of = actor(opposed ? `${home}-OPP` : home || name, name, 'person', {
      country: state ? home : (group?.country ?? null),
      sector: opposed ? 'OPP' : state ? 'GOV' : home === '' ? null : (group?.sector ?? 'IGO'),
      role: row.get('role'),
      wikidata: row.get('wikidata') || null,
    })
    const gender = row.get('gender')
    const entry = {
      actor: of,
      from: year(row, 'from'),
      to: year(row, 'to'),
      gender: gender === 'f' ? 'f' : 'm',
      usual: false,
    } as const
    const named = { ...entry, use: 'name' } as const
    const called = { ...entry, use: 'surname' } as const
    const surnames = new Set<string>()
    for (const form of [name, ...list(row.get('aliases'))]) {
      insert(this.forms, form, named)
      const family = surname(form)
      surnames.add(family)
      // Many write "Bashir" for "al-Bashir".
      surnames.add(family.replace(/^(?:al|el)-(?=\p{Lu})/u, ''))
    }
    for (const form of surnames) insert(this.forms, form, called)
  }
}

/** Those who act against the government of their state. */
const OPPOSED = /\b(?:opposition|dissident|activist|exiled)\b/

const FAMILY_FIRST =
  /^(?:Xi|Li|Wang|Qin|Hu|Zhou|Chou|Mao|Deng|Hua|Geng|Zhao|Chiang|Kim|Moon|Yoon|Lee|Kang|Tsai|Lai|Ban|Abiy) /
const PARTICLE = / ((?:al|el)-\S+|(?:von der|de|da|bin|Le|Suu|Aung) \S+)$/

/** Family name: the first word where it comes first, else the last with its particle. */
function surname(whole: string): string {
  const name = whole.replace(/,? (?:Jr|Sr)\.?$/, '')
  if (FAMILY_FIRST.test(name)) return name.slice(0, name.indexOf(' '))
  return PARTICLE.exec(name)?.[1] ?? name.slice(name.lastIndexOf(' ') + 1)
}

/**
 * Reads the gazetteer's tables.
 *
 * @throws Error naming the file, the line and what is wanted, where a row cannot be read.
 */
export function parseGazetteer(texts: GazetteerTexts): Gazetteer {
  const builder = new Builder()
  if (texts.actors !== undefined) for (const row of parseTable('the actors', texts.actors)) builder.organisation(row)
  for (const row of parseTable('states.tsv', texts.states)) builder.state(row, list(row.get('usual')))
  for (const row of parseTable('historical-states.tsv', texts.historicalStates)) builder.state(row, [])
  for (const row of parseTable('places.tsv', texts.places)) builder.place(row)
  for (const row of parseTable('towns.tsv', texts.towns)) builder.place(row)
  for (const row of parseTable('institutions.tsv', texts.institutions)) builder.institution(row)
  for (const row of parseTable('organisations.tsv', texts.organisations)) builder.organisation(row)
  if (texts.peoples !== undefined) for (const row of parseTable('peoples.tsv', texts.peoples)) builder.people(row)
  for (const row of parseTable('people.tsv', texts.people)) builder.person(row)
  const { forms, states, points, bodies } = builder
  return Object.freeze({
    forms,
    states,
    points,
    bodies,
    roles: parseRoles(texts.roles),
    parties: parseGoverning(texts.governing),
    regions: parseRegions(texts.regions, states, bodies),
  })
}
