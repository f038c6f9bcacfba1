/** Charts of accounts that a co-op can take (§7.4). Each is a file in config/charts/, which says where its numbers come from. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import type { OwnAccount } from "../ledger/rules/own-accounts.ts"
import { type ChartName, ledgerAccounts } from "./ledger-account-fields.ts"
import { ConfigError } from "./problem.ts"
import { problemsOf } from "./shape-problems.ts"
import { YamlFile } from "./yaml-file.ts"

const folder = join(import.meta.dirname, "../../config/charts")
const shape = z.strictObject({ accounts: ledgerAccounts })
const known = new Map<ChartName, readonly OwnAccount[]>()

/**
 * The accounts of a chart, read once per process. `none` has none.
 * @throws ConfigError if the file is wrong
 */
export function chartCalled(name: ChartName): readonly OwnAccount[] {
  if (name === "none") return []
  const chart = known.get(name) ?? readChart(name)
  known.set(name, chart)
  return chart
}

function readChart(name: ChartName): readonly OwnAccount[] {
  const filename = join(folder, `${name}.yaml`)
  const yaml = new YamlFile(readFileSync(filename, "utf8"))
  const settings = yaml.value()
  const faults = yaml.problems()
  if (faults.length > 0) throw new ConfigError(filename, faults)
  const read = shape.safeParse(settings)
  if (!read.success) throw new ConfigError(filename, problemsOf(read.error, settings, yaml))
  return accountsFrom(read.data.accounts)
}

/** The accounts of a map as the program uses them. */
export const accountsFrom = (accounts: z.output<typeof ledgerAccounts>): readonly OwnAccount[] =>
  Object.entries(accounts).map(([account, { number = null, names = {} }]) => ({
    account,
    number,
    // A language without a name is left out.
    names: Object.fromEntries(
      Object.entries(names).flatMap(([language, name]) => (name === undefined ? [] : [[language, name]])),
    ),
  }))
