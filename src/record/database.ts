import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Libsql from 'libsql'
import { failureOf } from './failure.ts'
import { RecordError } from './record-error.ts'

/** What a column holds. */
export type Value = string | number | null | Uint8Array

/** How long a write waits for another process to finish its own. */
const BUSY_MS = 60_000
/** The path of a database without a file: for tests, and for questions that leave nothing behind. */
const MEMORY = ':memory:'
/** Rows inserted by one statement: as many of the largest as there are, then of the next. */
const ROWS = [32, 8, 1]
/** Pages kept in memory, in KiB. */
const CACHE_KIB = 64 * 1024
/** The same, where nothing is read twice: few enough for the processor's own cache. */
const ONCE_KIB = 2 * 1024

/**
 * A connection to a record's file: the only code that knows the library. Statements are prepared once. Every failure of
 * the library comes out as a RecordError that names the file.
 */
export class Database {
  readonly path: string
  readonly #connection: Libsql.Database
  readonly #statements = new Map<string, Libsql.Statement>()
  /** Those that are read row by row, of each query, while nobody reads them. */
  readonly #free = new Map<string, Libsql.Statement[]>()
  #depth = 0
  #writes = 0

  /**
   * Opens a file; where there is none, makes it and its folders, unless `create` is false. Writes are flushed to the
   * disk before a transaction counts as done (WAL, `synchronous=full`).
   *
   * @throws RecordError where it cannot be opened, is no SQLite file, or cannot be written to
   */
  constructor(path: string, create = true) {
    this.path = path
    this.#connection = this.#guard(() => connect(path, create))
    this.#guard(() => {
      this.#connection.exec(`PRAGMA busy_timeout = ${BUSY_MS}`)
      this.#writeAhead()
      this.#connection.exec(`PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -${CACHE_KIB}`)
    })
  }

  /** Grows with whatever may have written through this connection. */
  get writes(): number {
    return this.#writes
  }

  /** Runs statements that take no values. */
  exec(sql: string): void {
    this.#writes++
    this.#guard(() => this.#connection.exec(sql))
  }

  /** Runs one statement and returns how many rows it changed. */
  run(sql: string, ...values: Value[]): number {
    this.#writes++
    return this.#guard(() => this.#prepare(sql).run(values).changes)
  }

  /** Inserts one row and returns its number. */
  insert(sql: string, ...values: Value[]): number {
    this.#writes++
    return this.#guard(() => Number(this.#prepare(sql).run(values).lastInsertRowid))
  }

  /**
   * Inserts rows of equal length, several to a statement: handing a statement over costs more than a row.
   *
   * @param head what stands before the values: "INSERT INTO mentions"
   */
  insertAll(head: string, rows: readonly (readonly Value[])[]): void {
    const width = rows[0]?.length ?? 0
    const row = `(${Array.from({ length: width }, () => '?').join(', ')})`
    let from = 0
    for (const size of ROWS)
      for (; rows.length - from >= size; from += size) {
        const values = Array.from({ length: size }, () => row).join(', ')
        this.run(`${head} VALUES ${values}`, ...rows.slice(from, from + size).flat())
      }
  }

  /** The first row that a query gives, as T says that its columns are; undefined where there is none. */
  get<T>(sql: string, ...values: Value[]): T | undefined {
    return this.#guard(() => {
      const row = this.#prepare(sql).get(values) as (T & { _metadata?: unknown }) | undefined
      if (row !== undefined) delete row._metadata
      return row
    })
  }

  /** All rows that a query gives. */
  all<T>(sql: string, ...values: Value[]): T[] {
    return this.#guard(() => this.#prepare(sql).all(values) as T[])
  }

  /** The rows that a query gives, one at a time, in constant memory. */
  *each<T>(sql: string, ...values: Value[]): Generator<T> {
    // A statement that nobody else is reading: one that is shared would start anew when it is asked again meanwhile.
    const free = this.#free.get(sql) ?? []
    this.#free.set(sql, free)
    const statement = free.pop() ?? this.#guard(() => this.#connection.prepare(sql))
    const rows = this.#guard(() => statement.iterate(values))
    let isLeft = true
    try {
      for (;;) {
        const { value, done } = this.#guard(() => rows.next())
        if (done === true) break
        yield value as T
      }
      isLeft = false
    } finally {
      // One that is left half-way would hold the record as it stood then, for all that is asked after it: asked anew, it ends.
      if (isLeft && this.#connection.open) this.#guard(() => statement.get(values))
      free.push(statement)
    }
  }

  /**
   * Does work whole or not at all. Other processes wait from its start, so that what is read in it stays true. Inside
   * another transaction it is a part of that one, which fails or holds by itself.
   */
  transaction<T>(work: () => T): T {
    const level = this.#depth
    this.exec(level === 0 ? 'BEGIN IMMEDIATE' : `SAVEPOINT level${level}`)
    this.#depth++
    try {
      const result = work()
      this.exec(level === 0 ? 'COMMIT' : `RELEASE level${level}`)
      return result
    } catch (error) {
      this.#rollBack(level)
      throw error
    } finally {
      this.#depth--
    }
  }

  /** Does several readings of the record as it stands at one moment, whatever others write meanwhile. */
  reading<T>(work: () => T): T {
    if (this.#depth > 0) return work()
    this.exec('BEGIN')
    this.#depth++
    try {
      return work()
    } finally {
      this.#depth--
      if (this.#connection.inTransaction) this.exec('COMMIT')
    }
  }

  /** Keeps few pages in memory from now on: for what reads the record once through, of which nothing is asked again. */
  readOnce(): void {
    this.exec(`PRAGMA cache_size = -${ONCE_KIB}`)
  }

  /** Closes the file. Nothing may be asked afterwards. */
  close(): void {
    this.#statements.clear()
    this.#free.clear()
    this.#connection.close()
  }

  /** A full disk ends the transaction by itself; rolling back what is over would hide what went wrong. */
  #rollBack(level: number): void {
    if (!this.#connection.inTransaction) return
    this.#connection.exec(level === 0 ? 'ROLLBACK' : `ROLLBACK TO level${level}; RELEASE level${level}`)
  }

  /** Two processes that make one file at once: the change of the journal does not wait for the other by itself. */
  #writeAhead(): void {
    const until = Date.now() + BUSY_MS
    for (;;) {
      try {
        const mode = this.#connection.pragma('journal_mode = WAL') as { journal_mode: string }[]
        if (mode[0]?.journal_mode === 'wal' || this.path === MEMORY) return
        throw new RecordError(`Cannot use "${this.path}" as a record: its file system does not allow write-ahead logs`)
      } catch (error) {
        if ((error as { code?: string }).code !== 'SQLITE_BUSY' || Date.now() > until) throw error
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
      }
    }
  }

  #prepare(sql: string): Libsql.Statement {
    let statement = this.#statements.get(sql)
    if (statement === undefined) {
      statement = this.#connection.prepare(sql)
      this.#statements.set(sql, statement)
    }
    return statement
  }

  #guard<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      throw failureOf(error, this.path)
    }
  }
}

function connect(path: string, create: boolean): Libsql.Database {
  if (path !== MEMORY && !existsSync(path)) {
    if (!create)
      throw new RecordError(`Cannot open the record "${path}": there is no such file; \`chancery add\` makes it`)
    mkdirSync(dirname(path), { recursive: true })
  }
  return new Libsql(path)
}
