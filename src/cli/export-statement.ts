/** `waggle export statement`: writes each member's statement of a month into a file. It reads the database and needs no network. */
import { stat } from "node:fs/promises"
import { join } from "node:path"
import { Command, Option } from "commander"
import type { Knex } from "knex"
import type { CoopConfig } from "../config/schema.ts"
import { type Month, monthBegin, monthEnd, readMonth } from "../kernel/rules/months.ts"
import type { TypedWords } from "../kernel/rules/typed-words.ts"
import { type CoopKey, type Instant, instant, isRefused, type MatrixId, matrixId } from "../kernel/rules/types.ts"
import type { MasterKey } from "../kernel/store/master-key.ts"
import type { Work } from "../kernel/store/work.ts"
import { peopleInLedger } from "../ledger/reads.ts"
import { membershipsIn, presentIds } from "../standing/reads.ts"
import { statementOf } from "../treasury/acts/statement.ts"
import { isNothing, type Statement } from "../treasury/rules/statement.ts"
import { type StatementFormat, statementFile, statementFormats } from "../treasury/views/statement-file.ts"
import { fromSource, type SourceOptions, withSource, wordsIn, writeNew } from "./export-source.ts"
import { typedPath } from "./person-path.ts"
import { CliError, type Terminal, writeLines } from "./terminal.ts"

interface Options extends SourceOptions {
  readonly month: string
  readonly member?: string
  readonly format: StatementFormat
  readonly output: string
}

export const exportStatementCommand = (terminal: Terminal): Command => {
  const command = new Command("statement")
  return withSource(command)
    .description("write down what fell due and was paid to each member in a month, a file for each")
    .requiredOption("--month <month>", "such as 2026-11")
    .option("--member <id>", "this one alone, by their full Matrix ID")
    .addOption(new Option("--format <format>", "what files").choices(statementFormats).makeOptionMandatory())
    .requiredOption("--output <folder>", "folder for the files, which has to be there")
    .addHelpText(
      "after",
      "\nFor the treasurer and the accountant alone: each file says what was due and paid to one member, and is for nobody else but them. It holds no payment details, and nothing of hours: how much somebody works on average says `!statement` alone.",
    )
    .action(async (file: string | undefined, options: Options) => {
      const folder = typedPath(options.output, terminal.environment)
      if (!(await isFolder(folder))) throw new CliError("cli-export-no-folder", { folder })
      const now = instant(Date.now())
      const { source, statements } = await fromSource(file, options, async (found) => {
        // In a wrong time zone, dues at the end of a month could land in the next month. So the zone must be given.
        if (found.zoneAssumed) throw new CliError("cli-export-zone-needed")
        const month = monthFrom(options.month, now, found.zone, wordsIn(found, command, terminal).typed)
        const work = readingWork(found.trx, found.knex, now)
        const all = await statementsOf(work, found, month)
        return { source: found, statements: options.member === undefined ? all : [theirs(all, options.member)] }
      })
      const words = wordsIn(source, command, terminal)
      const about = { coop: source.name, server: source.server, now }
      for (const statement of statements) {
        const { filename, bytes } = await statementFile(words, statement, about, options.format)
        const path = join(folder, filename)
        await writeNew(path, bytes)
        writeLines(terminal.out, [path])
      }
      if (statements.length === 0) writeLines(terminal.out, [words.t("export-statement-empty")])
    })
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

/** The month that the user typed. @throws CliError */
function monthFrom(text: string, now: Instant, zone: string, typed: TypedWords): Month {
  const month = readMonth(text, now, zone, typed)
  if (!isRefused(month)) return month
  const { refused, ...details } = month
  const variables = Object.entries(details).map(([name, value]) => [name, String(value)])
  throw new CliError(`refused-${refused}`, Object.fromEntries(variables))
}

/** A unit of work that can only read. */
const readingWork = (trx: Knex.Transaction, database: Knex, now: Instant): Work => ({
  trx,
  database,
  now,
  get keys(): MasterKey {
    throw new Error("an export reads nothing that is encrypted")
  },
  afterCommit() {},
})

interface Place {
  readonly key: CoopKey
  readonly zone: string
  readonly config?: Pick<CoopConfig, "pay">
}

/**
 * The statements of everybody whom the month concerns: its members, and everybody who has dues in the ledger. They appear under their
 * current Matrix IDs.
 */
async function statementsOf(work: Work, { key, zone, config }: Place, month: Month): Promise<Statement[]> {
  const members = await membershipsIn(work, key, { begin: monthBegin(month, zone), end: monthEnd(month, zone) })
  const now = await presentIds(work, key)
  const ids = [...members.map(({ person }) => person), ...(await peopleInLedger(work, key))]
  const people = [...new Set(ids.map((id) => now.get(id) ?? id))].toSorted()
  const statements: Statement[] = []
  for (const person of people)
    statements.push(await statementOf({ work, coop: { key, zone, ...(config && { config }) } }, person, month))
  return statements.filter((statement) => !isNothing(statement))
}

/** The statement of the person that the user typed. @throws CliError */
function theirs(statements: readonly Statement[], typed: string): Statement {
  const person: MatrixId = matrixId(typed)
  const found = statements.find(({ ids }) => ids.includes(person))
  if (!found) throw new CliError("cli-export-no-member", { person: typed })
  return found
}
