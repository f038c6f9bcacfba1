/** The crypto store as SQL: its tables, and the statements that write a commit. */
import type { Commit } from "./idb-journal.ts"
import type { SqlValue } from "./sqlite-file.ts"

export const pragmas = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA busy_timeout = 5000;
  CREATE TABLE IF NOT EXISTS databases (name TEXT PRIMARY KEY, schema TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS records (
    database TEXT NOT NULL, store TEXT NOT NULL, key TEXT NOT NULL, value BLOB NOT NULL,
    PRIMARY KEY (database, store, key)
  );
  CREATE TABLE IF NOT EXISTS belongs_to (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS room_sessions (
    id INTEGER PRIMARY KEY, room TEXT NOT NULL, sender_key TEXT NOT NULL, session TEXT NOT NULL, person TEXT NOT NULL,
    arrived INTEGER NOT NULL, device TEXT, signing_key TEXT, master TEXT, closed INTEGER NOT NULL DEFAULT 0,
    UNIQUE (room, sender_key, session, person)
  );
  CREATE TABLE IF NOT EXISTS read_messages (
    session INTEGER NOT NULL, place INTEGER NOT NULL, event BLOB NOT NULL, PRIMARY KEY (session, place)
  ) WITHOUT ROWID;
  INSERT OR IGNORE INTO belongs_to VALUES ('sessions-noted-since', strftime('%s', 'now') || '000');
`

/** How many records one statement writes. SQLite takes at most 32766 parameters in a statement, and each record needs four. */
const recordsPerStatement = 500

export type Statement = [sql: string, values: SqlValue[]]

/** A commit of the Rust crypto library, or statements that change our own tables in the same file. */
export type Write = { readonly commit: Commit } | { readonly statements: readonly Statement[] }

/** The statements for writes that share one transaction. */
export function statementsOf(writes: readonly Write[]): Statement[] {
  const commits = writes.flatMap((write) => ("commit" in write ? [write.commit] : []))
  const ours = writes.flatMap((write) => ("statements" in write ? write.statements : []))
  const theirs = commits.some(({ anew }) => anew) ? commits.flatMap(toSql) : coalesced(commits)
  return [...theirs, ...ours]
}

/** The statements of several commits that only change records. Each record is written once, with its last value. */
export function coalesced(commits: readonly Commit[]): Statement[] {
  if (commits.length === 1) return commits.flatMap(toSql)
  const merged = new Map<string, { commit: Commit; changes: Map<string, Commit["changes"][number]> }>()
  for (const commit of commits) {
    const known = merged.get(commit.database) ?? { commit, changes: new Map() }
    for (const change of commit.changes) known.changes.set(`${change.store}\n${change.key}`, change)
    // A later schema replaces an earlier one. A commit without a schema keeps the earlier one.
    merged.set(commit.database, { ...known, commit: { ...known.commit, ...commit } })
  }
  return [...merged.values()].flatMap(({ commit, changes }) => toSql({ ...commit, changes: [...changes.values()] }))
}

/** The statements of one commit. */
export function toSql({ database, anew, schema, changes }: Commit): Statement[] {
  const statements: Statement[] = []
  if (anew) statements.push(["DELETE FROM records WHERE database = ?", [database]])
  if (schema === null) statements.push(["DELETE FROM databases WHERE name = ?", [database]])
  if (schema) statements.push(["INSERT OR REPLACE INTO databases VALUES (?, ?)", [database, JSON.stringify(schema)]])
  const kept = changes.filter(({ value }) => value !== null)
  for (let at = 0; at < kept.length; at += recordsPerStatement) {
    const slice = kept.slice(at, at + recordsPerStatement)
    statements.push([
      `INSERT OR REPLACE INTO records VALUES ${slice.map(() => "(?, ?, ?, ?)").join(", ")}`,
      slice.flatMap(({ store, key, value }) => [database, store, key, value]),
    ])
  }
  for (const { store, key, value } of changes) {
    if (value === null) {
      statements.push(["DELETE FROM records WHERE database = ? AND store = ? AND key = ?", [database, store, key]])
    }
  }
  return statements
}
