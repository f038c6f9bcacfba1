/** A small promise interface to the `sqlite3` package, for the two files that are not the state database: crypto store and lock. */
import sqlite3 from "sqlite3"
import type { SqlValue } from "./crypto-sql.ts"

export class SqliteFile {
  readonly #database: sqlite3.Database

  private constructor(database: sqlite3.Database) {
    this.#database = database
    // Statements run in the order they were given. So a whole transaction can be handed over without waiting for each statement.
    database.serialize()
  }

  /** Opens `path`, and creates it if missing. Rejects with SQLite's error. */
  static open(path: string): Promise<SqliteFile> {
    return new Promise((resolve, reject) => {
      const database: sqlite3.Database = new sqlite3.Database(path, (error) =>
        error ? reject(error) : resolve(new SqliteFile(database)),
      )
    })
  }

  /** Runs one or more statements without parameters. */
  exec(sql: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#database.exec(sql, (error) => (error ? reject(error) : resolve()))
    })
  }

  run(sql: string, values: readonly SqlValue[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#database.run(sql, values, (error) => (error ? reject(error) : resolve()))
    })
  }

  /** All rows of a query. The caller names their type. Nothing checks the type, since only this program writes these tables. */
  all<Row>(sql: string, values: readonly SqlValue[] = []): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      this.#database.all<Row>(sql, values, (error, rows) => (error ? reject(error) : resolve(rows)))
    })
  }

  close(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#database.close((error) => (error ? reject(error) : resolve()))
    })
  }
}

/** SQLite's own name for an error, such as `SQLITE_BUSY`. Undefined for other errors. */
export function sqliteCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined
}
