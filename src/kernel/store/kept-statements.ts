/**
 * Keeps the statements of an SQLite connection prepared. Otherwise SQLite prepares every query anew, which needs a second run on the thread
 * pool. That costs time, because the answer to one message takes about fifteen short queries.
 */

type Done<Answer> = (this: Changes, error: Error | null, answer?: Answer) => void

interface Changes {
  readonly lastID?: number
  readonly changes?: number
}

interface Statement {
  all(values: readonly unknown[], done: Done<unknown[]>): void
  run(values: readonly unknown[], done: Done<unknown>): void
  finalize(): void
}

/** A connection of the package `sqlite3`, as far as knex uses it. */
export interface SqliteConnection {
  exec(sql: string, done: (error: Error | null) => void): void
  all(sql: string, values: readonly unknown[] | undefined, done: Done<unknown[]>): void
  run(sql: string, values: readonly unknown[] | undefined, done: Done<unknown>): void
  prepare(sql: string, done: (error: Error | null) => void): Statement
  close(done: (error: Error | null) => void): void
}

/** Statements that are run again and again. Statements that change the schema or settings are not among them. */
const repeated = /^(select|insert|update|delete|with|begin|commit)\b/i
const longest = 4096

/** Makes the connection keep up to `most` prepared statements. If there are more, it drops the one that has not been used for longest. */
export function keepStatements(connection: SqliteConnection, most = 200): void {
  const kept = new Map<string, Statement>()
  const plain = { all: connection.all.bind(connection), run: connection.run.bind(connection) }
  const close = connection.close.bind(connection)

  const drop = (sql: string) => {
    kept.get(sql)?.finalize()
    kept.delete(sql)
  }

  function keep(sql: string, statement: Statement): void {
    kept.set(sql, statement)
    const [oldest] = kept.keys()
    // Dropping a statement is safe even while it runs, because the package finalizes it only after it has finished.
    if (kept.size > most && oldest !== undefined) drop(oldest)
  }

  function ask(how: "all" | "run", sql: string, values: readonly unknown[] | undefined, done: Done<never>): void {
    if (!repeated.test(sql) || sql.length > longest) {
      plain[how](sql, values, done as Done<unknown>)
      return
    }
    // The same query can come again while its statement is still being prepared. The query is then prepared a second time, and the second
    // statement is dropped after use.
    let twin = false
    const known = kept.get(sql)
    kept.delete(sql)
    if (known) kept.set(sql, known)
    const statement: Statement =
      known ??
      connection.prepare(sql, (error) => {
        // The package does not call `done` of a statement that it could not prepare. So the failure is passed on here.
        if (error) done.call({}, error)
        else if (kept.has(sql)) twin = true
        else keep(sql, statement)
      })
    statement[how](values ?? [], function (error, answer) {
      if (twin) statement.finalize()
      // A statement that failed, for example on a busy database, may still hold a lock. So it is dropped.
      else if (error && kept.get(sql) === statement) drop(sql)
      // The values of `this` are read now, because the next use of the same statement overwrites them.
      const { lastID, changes } = this
      const changed = { ...(lastID !== undefined && { lastID }), ...(changes !== undefined && { changes }) }
      done.call(changed, error, answer as never)
    })
  }

  connection.all = (sql, values, done) => ask("all", sql, values, done)
  connection.run = (sql, values, done) => ask("run", sql, values, done)
  connection.close = (done) => {
    for (const sql of [...kept.keys()]) drop(sql)
    close(done)
  }
}
