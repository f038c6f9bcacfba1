/** The source of an export: a co-op's database, and the configuration file if the user names one. The bot can be running meanwhile. */
import { existsSync } from "node:fs"
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { Command } from "commander"
import type { Knex } from "knex"
import { IANAZone } from "luxon"
import { loadConfig } from "../config/load.ts"
import type { CoopConfig } from "../config/schema.ts"
import type { Language } from "../kernel/languages.ts"
import type { CoopKey } from "../kernel/rules/types.ts"
import { openToRead } from "../kernel/store/database.ts"
import { loadWords, type Words } from "../kernel/views/words.ts"
import { explained } from "./state-database.ts"
import { CliError, type Terminal, wordsFor } from "./terminal.ts"

export interface SourceOptions {
  readonly data: string
  readonly database?: string
  readonly coop?: string
  readonly zone?: string
}

/** Adds the options with which every export finds its co-op. */
export const withSource = (command: Command): Command =>
  command
    .argument(
      "[file]",
      "configuration file: it says where the database is, and the co-op's name, time zone and language",
    )
    .option("--data <folder>", "the bot's data folder, where no configuration file is named", "./data")
    .option("--database <location>", "another database than the one in the data folder")
    .option("--coop <key>", "the co-op, where the database has several")
    .option("--zone <zone>", "time zone of the dates (default: the co-op's in the configuration file, else UTC)")

export interface Source {
  readonly knex: Knex
  readonly key: CoopKey
  /** The name in the configuration file, or else the key. */
  readonly name: string
  readonly zone: string
  /** True if neither an option nor the configuration names the zone. */
  readonly zoneAssumed: boolean
  /** The co-op's language. Null if no configuration file was given. */
  readonly language: Language | null
  /** The co-op's settings. Undefined if no configuration file was given. */
  readonly config?: CoopConfig
  /** People of this homeserver appear with short names. Empty: everybody appears with the full Matrix ID. */
  readonly server: string
}

/**
 * Calls `read` with the co-op's database in one transaction, so that everything it reads is from the same moment. Closes the database
 * afterwards.
 * @throws CliError cli-no-database, cli-export-zone, cli-export-older, cli-export-which-coop, cli-export-no-coop
 */
export async function fromSource<T>(
  file: string | undefined,
  options: SourceOptions,
  read: (source: Source & { readonly trx: Knex.Transaction }) => Promise<T>,
): Promise<T> {
  const { zone } = options
  if (zone !== undefined && !IANAZone.isValidZone(zone)) throw new CliError("cli-export-zone", { zone })
  const config = file === undefined ? null : loadConfig(file)
  const location = options.database ?? config?.database ?? join(options.data, "waggle.sqlite")
  if (!/^postgres(ql)?:/.test(location) && !existsSync(location))
    throw new CliError("cli-no-database", { path: location })
  const knex = openToRead(location)
  try {
    if (!(await knex.schema.hasTable("ledger_entries"))) throw new CliError("cli-export-older")
    const key = await chosen(knex, options.coop, config?.coops ?? [])
    const known = config?.coops.find((coop) => coop.key === key)
    const source = {
      knex,
      key,
      name: known?.name ?? key,
      zone: zone ?? known?.zone ?? "UTC",
      zoneAssumed: zone === undefined && known === undefined,
      language: known?.language ?? null,
      ...(known && { config: known }),
      server: config === null ? "" : config.user.slice(config.user.indexOf(":") + 1),
    }
    return await knex.transaction((trx) => read({ ...source, trx }))
  } catch (error) {
    throw explained(error, location)
  } finally {
    await knex.destroy()
  }
}

/** The words of an export, with dates in its time zone. The language is that of `--language`, else the co-op's, else the terminal's. */
export function wordsIn(
  { language, zone }: Pick<Source, "language" | "zone">,
  command: Command,
  terminal: Terminal,
): Words {
  const { language: asked } = command.optsWithGlobals<{ language?: string }>()
  const words = asked === undefined && language !== null ? loadWords(language) : wordsFor(command, terminal)
  return words.at(zone)
}

/**
 * Writes a new file that only its owner may read.
 * @throws CliError if the file exists or cannot be written
 */
export async function writeNew(file: string, content: string | Buffer): Promise<void> {
  await writeFile(file, content, { flag: "wx", mode: 0o600, flush: true }).catch((error: unknown) => {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error)
    if (code === "EEXIST") throw new CliError("cli-export-exists", { file })
    throw new CliError("cli-export-unwritable", { file, code })
  })
}

/** The co-op that the user named, or else the only one. */
async function chosen(knex: Knex, named: string | undefined, configured: readonly CoopConfig[]): Promise<CoopKey> {
  const founded = await knex("minutes").distinct("coop").orderBy("coop")
  const keys = founded.map(({ coop }) => coop)
  const wanted = named ?? onlyOne(configured.length > 0 ? configured.map(({ key }) => key) : keys)
  if (wanted === null) throw new CliError("cli-export-which-coop", { coops: keys.join(", ") })
  const key = keys.find((one) => one === wanted)
  if (key === undefined)
    throw new CliError("cli-export-no-coop", { coop: wanted, count: keys.length, coops: keys.join(", ") })
  return key
}

function onlyOne(keys: readonly string[]): string | null {
  if (keys.length === 0) throw new CliError("cli-export-empty")
  return keys.length === 1 ? (keys[0] ?? null) : null
}
