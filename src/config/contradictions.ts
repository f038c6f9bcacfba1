/** Finds values in the configuration that contradict each other. */

import { accountFault, layered } from "../ledger/rules/own-accounts.ts"
import { accountsFrom, chartCalled } from "./charts.ts"
import { officeContradictions } from "./office-contradictions.ts"
import { officeRulesOf, officesOf } from "./office-fields.ts"
import { pictureProblem } from "./picture-files.ts"
import { rulesOf } from "./presets.ts"
import type { Problem, ProblemReason } from "./problem.ts"
import { ruleContradictions } from "./rule-contradictions.ts"
import type { Cell, ConfigFile } from "./schema.ts"
import { valueAt } from "./values.ts"
import type { YamlFile } from "./yaml-file.ts"

type Path = readonly (string | number)[]
type Coop = ConfigFile["coops"][string]
export type Blame = (path: Path, reason: ProblemReason, details?: Record<string, string>) => void

/**
 * Every contradiction, with its place in the file.
 * @param own the file's own content, without presets and defaults
 * @param folder the folder from which relative paths start
 */
export function contradictions(file: ConfigFile, own: unknown, yaml: YamlFile, folder: string): Problem[] {
  const problems: Problem[] = []
  const blame: Blame = (path, reason, details = {}) => problems.push({ ...yaml.place(path), path, reason, details })
  const wrongDatabase = databaseProblem(file.database)
  if (wrongDatabase !== null) blame(["database"], wrongDatabase)
  if (file.cryptoStore === "database" && !/^postgres(ql)?:/.test(file.database ?? ""))
    blame(["cryptoStore"], "keys-need-postgres")
  inCommon(file, blame)
  pictures(file, folder, blame)
  for (const [key, coop] of Object.entries(file.coops)) {
    const within: Blame = (path, reason, details) => blame(["coops", key, ...path], reason, details)
    people(coop, file.user, within)
    csv(coop, within)
    ledgerAccounts(coop, within)
    ofRules(coop, valueAt(own, ["coops", key]), within)
  }
  return problems
}

/** Finds picture files that are missing, or that clients could not show. */
function pictures(file: ConfigFile, folder: string, blame: Blame): void {
  const look = (path: Path, picture: string | undefined) => {
    const problem = picture === undefined ? null : pictureProblem(picture, folder)
    if (problem !== null) blame(path, problem, { file: picture ?? "" })
  }
  look(["picture"], file.picture)
  for (const [key, coop] of Object.entries(file.coops))
    for (const [role, picture] of Object.entries(coop.pictures)) look(["coops", key, "pictures", role], picture)
}

/** Finds names and rooms that two co-ops both claim. Each co-op needs names and rooms of its own. */
function inCommon(file: ConfigFile, blame: Blame): void {
  const names = new Map<string, string>()
  const rooms = new Map<string, string>()
  for (const [key, coop] of Object.entries(file.coops)) {
    const name = coop.name.toLowerCase()
    if (names.has(name)) blame(["coops", key, "name"], "same-name", { other: names.get(name) ?? "" })
    names.set(name, key)
    for (const [place, room] of Object.entries(coop.rooms)) {
      if (room === undefined) continue
      if (rooms.has(room)) blame(["coops", key, "rooms", place], "same-room", { other: rooms.get(room) ?? "" })
      rooms.set(room, `coops.${key}.rooms.${place}`)
    }
  }
}

function people({ founders, guests }: Coop, bot: string, blame: Blame): void {
  for (const [index, founder] of founders.entries()) {
    if (founder === bot) blame(["founders", index], "bot-as-founder")
    else if (founders.indexOf(founder) < index) blame(["founders", index], "same-founder", { founder })
  }
  for (const [index, guest] of guests.entries()) {
    if (guest === bot) blame(["guests", index], "bot-as-guest")
    else if (founders.includes(guest)) blame(["guests", index], "founder-as-guest", { guest })
    else if (guests.indexOf(guest) < index) blame(["guests", index], "same-guest", { guest })
  }
}

/**
 * Finds contradictions in the settings that votes can change too (§15.5): offices, and the table of §4.
 * @param own the settings that are not the preset's
 */
export function ofRules(coop: Coop, own: unknown, blame: Blame): void {
  for (const { path, reason, details } of officeContradictions(coop)) blame(path, reason, details)
  rules(coop, own, blame)
}

/**
 * Finds a CSV mapping without usable amounts. It needs one column of amounts with signs, or one column each for outgoing and incoming
 * money.
 */
function csv({ bank }: Coop, blame: Blame): void {
  const mapping = bank?.csv
  if (!mapping) return
  const at = (key: string) => ["bank", "csv", key]
  const { date, amount, direction, debit, credit } = mapping
  const halves = [debit, credit].filter((column) => column !== undefined).length
  if (amount === undefined && halves === 0) blame(["bank", "csv"], "csv-no-amount")
  else if (amount !== undefined && halves > 0) blame(at("amount"), "csv-amount-twice")
  else if (halves === 1) blame(at(debit === undefined ? "credit" : "debit"), "csv-half-amount")
  if (amount === undefined && direction !== undefined) blame(at("direction"), "csv-direction-alone")
  const columns = { date, amount, direction, debit, credit }
  const named = Object.entries(columns).filter(([, column]) => column !== undefined)
  const twice = named.find(([, column], index) => named.findIndex(([, other]) => other === column) < index)
  if (twice) blame(at(twice[0]), "csv-same-column", { column: String(twice[1]) })
}

/** Finds accounts of the ledger whose names nobody can have, or whose numbers several have (§7.4). */
function ledgerAccounts({ chart, accounts = {} }: Coop, blame: Blame): void {
  const own = accountsFrom(accounts)
  for (const one of own) {
    const at = ["accounts", one.account]
    const fault = accountFault(one)
    if (fault === "named") blame([...at, "names"], "account-named-already", { account: one.account })
    else if (fault !== null)
      blame(at, fault === "name" ? "account-not-a-name" : "account-of-rules", { account: one.account })
  }
  const all = layered(chartCalled(chart), own)
  for (const { account, number } of own) {
    const other = all.find((one) => one.account !== account && one.number !== null && one.number === number)
    if (other)
      blame(["accounts", account, "number"], "account-number-twice", { number: number ?? "", other: other.account })
  }
}

/**
 * Finds contradictions in the co-op's table of §4. The first cell that the co-op itself sets is blamed. If it sets none of the cells, the
 * preset is blamed.
 */
function rules(coop: Coop, own: unknown, blame: Blame): void {
  const table = rulesOf(coop.motions)
  const offices = officesOf(coop.offices, [])
  const place = (paths: readonly Path[]) => paths.find((one) => valueAt(own, one) !== undefined) ?? ["preset"]
  for (const { reason, kind, cells } of ruleContradictions(table, offices)) {
    const paths = cells.map((cell) => ["motions", kind, cell])
    blame(place(paths), reason, { kind, cell: cells[0] ?? "" })
  }
  for (const { key, kind } of offices) {
    const cells = officeRulesOf(coop.offices)[key]
    if (cells === undefined) continue
    const ofElection = ruleContradictions({ ...table, [kind]: { ...table[kind], ...cells } }, offices)
    for (const problem of ofElection.filter((one) => one.kind === kind)) {
      const changed: Cell | undefined = problem.cells.find((one) => one in cells)
      if (changed === undefined) continue
      blame(place([["offices", key, "election", changed]]), problem.reason, { kind, cell: changed })
    }
  }
}

/**
 * The problem with a database's address. Null if there is none. Any path is accepted. A URL must be PostgreSQL's, and must contain no
 * password, because the driver reads it from PGPASSWORD.
 */
function databaseProblem(database = ""): "database-kind" | "database-password" | null {
  if (!/^\w+:\/\//.test(database)) return null
  if (!/^postgres(ql)?:/.test(database) || !URL.canParse(database)) return "database-kind"
  const { password, searchParams } = new URL(database)
  return password !== "" || searchParams.has("password") ? "database-password" : null
}
