/** Where the tables of the crypto store lie: in a file of SQLite, or in PostgreSQL with the state. */
import type { Knex } from "knex"
import type { Lead } from "../kernel/store/lead.ts"
import { forPostgres, postgresTables, pragmas, type SqlValue, type Statement } from "./crypto-sql.ts"
import { SqliteFile } from "./sqlite-file.ts"

/** The file in the data folder. */
export const keyFile = "crypto.sqlite"

export interface KeyTables {
  /** The rows that a query finds. The caller names their type. Nothing checks it, since only this program writes these tables. */
  all<Row>(sql: string, values?: readonly SqlValue[]): Promise<Row[]>
  /** Runs the statements in one transaction. They are durable when this resolves. If one fails, none has any effect. */
  commit(statements: readonly Statement[]): Promise<void>
  /** What is to be done in the same transaction after rows were copied into these tables. */
  readonly afterCopying: readonly Statement[]
  close(): Promise<void>
}

/** The account and device that the keys in these tables belong to. Null if there are none. */
export async function ownerOf(tables: Pick<KeyTables, "all">): Promise<{ userId: string; deviceId: string } | null> {
  const [userId, deviceId] = [await noted(tables, "user"), await noted(tables, "device")]
  return userId !== null && deviceId !== null ? { userId, deviceId } : null
}

/** One of the facts about the whole store. Null if it was not noted. */
export async function noted(tables: Pick<KeyTables, "all">, name: string): Promise<string | null> {
  const [row] = await tables.all<{ value: string }>("SELECT value FROM belongs_to WHERE name = ?", [name])
  return row?.value ?? null
}

/** The tables in a file of SQLite. The lock on the data folder makes sure that no other process writes there. */
export class KeyFile implements KeyTables {
  readonly afterCopying: readonly Statement[] = []
  readonly #file: SqliteFile

  private constructor(file: SqliteFile) {
    this.#file = file
  }

  /** Opens the file, or creates it. Rejects with SQLite's error. */
  static async open(path: string): Promise<KeyFile> {
    const file = await SqliteFile.open(path)
    try {
      await file.exec(pragmas)
      return new KeyFile(file)
    } catch (error) {
      await file.close()
      throw error
    }
  }

  all<Row>(sql: string, values: readonly SqlValue[] = []): Promise<Row[]> {
    return this.#file.all<Row>(sql, values)
  }

  async commit(statements: readonly Statement[]): Promise<void> {
    const [only] = statements
    // A single statement is a transaction by itself.
    if (only && statements.length === 1) return this.#file.run(...only)
    const all = [this.#file.exec("BEGIN IMMEDIATE"), ...statements.map((statement) => this.#file.run(...statement))]
    const failure = (await Promise.allSettled(all)).find((outcome) => outcome.status === "rejected")
    if (failure) {
      await this.#file.exec("ROLLBACK").catch(() => {
        // If BEGIN itself failed, no transaction is open and ROLLBACK fails too. The first error is the one to report.
      })
      throw failure.reason
    }
    await this.#file.exec("COMMIT")
  }

  close(): Promise<void> {
    return this.#file.close()
  }
}

/**
 * The tables in PostgreSQL. Each transaction first makes sure that this process leads: the keys of a process that was replaced must never
 * get into the tables, or an encrypted session would go back to an earlier state.
 */
export class KeySchema implements KeyTables {
  readonly afterCopying: readonly Statement[] = [
    [
      "SELECT setval(pg_get_serial_sequence('room_sessions', 'id'), (SELECT coalesce(max(id), 0) + 1 FROM room_sessions), false)",
      [],
    ],
  ]
  readonly #knex: Knex
  readonly #hold: Lead["hold"]

  private constructor(knex: Knex, hold: Lead["hold"]) {
    this.#knex = knex
    this.#hold = hold
  }

  /** Opens the tables, or makes them. @throws LeadLostError, or the driver's error */
  static async open({ beside, hold }: Pick<Lead, "beside" | "hold">): Promise<KeySchema> {
    await beside.raw(postgresTables)
    return new KeySchema(beside, hold)
  }

  /** Opens the tables only to read. The database may belong to another process. Null if there are none. */
  static async look(knex: Knex): Promise<Pick<KeyTables, "all"> | null> {
    const found = await knex.raw<Found>("SELECT to_regclass('crypto_belongs_to') IS NOT NULL AS there")
    return found.rows[0]?.there === true ? new KeySchema(knex, () => Promise.reject(new Error("only to read"))) : null
  }

  async all<Row>(sql: string, values: readonly SqlValue[] = []): Promise<Row[]> {
    const { rows } = await this.#knex.raw<{ rows: Row[] }>(forPostgres(sql), [...values])
    return rows
  }

  async commit(statements: readonly Statement[]): Promise<void> {
    await this.#knex.transaction(async (trx) => {
      await this.#hold(trx)
      for (const [sql, values] of statements) await trx.raw(forPostgres(sql), values)
    })
  }

  /** The lead closes the connection. */
  async close(): Promise<void> {}
}

interface Found {
  readonly rows: readonly { readonly there: boolean }[]
}
