/** Reads the table that `!year … csv` sends, and compares it with hledger's reports. */
import { expect } from "vitest"
import { hledgerAccount } from "../../src/ledger/views/export-hledger.ts"
import { hledgerReport, type ReadBalances } from "./accountant.ts"
import type { Manner } from "./bot.ts"
import type { CoopBot } from "./coop-bot.ts"
import { files } from "./paying.ts"

type Rows = readonly (readonly string[])[]

/** The rows of the table as the treasurer gets it. */
export async function yearRows(bot: CoopBot, treasurer: string, year: number, manner?: Manner): Promise<Rows> {
  const [file] = files(await bot.say(treasurer, "treasury", `!year ${year} csv`, manner))
  const text = Buffer.from(file?.bytes ?? "", "base64").toString()
  const [, ...rows] = text.trim().split("\r\n")
  return rows.map((row) => row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => cell.replace(/^"(.*)"$/, "$1")))
}

/** The amounts on these sides, by the accounts' names in hledger. */
function yearLinesOf(rows: Rows, sides: readonly string[]): ReadBalances {
  const read: Record<string, Record<string, string>> = {}
  for (const [side = "", typed = "", , amount = "", , currency = ""] of rows) {
    const account = typed.replace(/^'/, "").replaceAll('""', '"')
    if (!sides.includes(side) || account === "" || !/[1-9]/.test(amount)) continue
    const name = hledgerAccount(account)
    // Donations of which too much was paid. hledger has them where they were owed, with a minus.
    const ahead = side === "what there is" && account.startsWith("liabilities:")
    read[name] = { ...read[name], [currency]: ahead ? `-${amount}` : amount }
  }
  return read
}

/** The year's surplus, by currency. */
const yearSurplus = (rows: Rows): Readonly<Record<string, string>> =>
  Object.fromEntries(
    rows.flatMap(([, , name, amount = "", , currency = ""]) =>
      name === "surplus of the year" && /[1-9]/.test(amount) ? [[currency, amount]] : [],
    ),
  )

/** Expects that the year's table has the same profit and loss as hledger reads in the journal. */
export async function expectProfitAndLoss(rows: Rows, journal: string, year: number): Promise<void> {
  const span = ["-b", `${year}-01-01`, "-e", `${year + 1}-01-01`]
  const statement = await hledgerReport(journal, "incomestatement", span)
  expect(yearLinesOf(rows, ["income", "expenses"])).toEqual(withoutNet(statement))
  expect(yearSurplus(rows)).toEqual(statement["Net:"] ?? {})
}

/** Expects that the year's table has the same balance sheet as hledger reads in the journal. */
export async function expectBalanceSheet(rows: Rows, journal: string, year: number): Promise<void> {
  const sheet = await hledgerReport(journal, "balancesheetequity", ["-e", `${year + 1}-01-01`])
  expect(yearLinesOf(rows, ["what there is", "what is owed", "the co-op’s own"])).toEqual(withoutNet(sheet))
}

/** A report's accounts, without its total. In a table, several spaces of a strange Matrix ID are one. */
const withoutNet = ({ "Net:": _, ...lines }: ReadBalances): ReadBalances =>
  Object.fromEntries(Object.entries(lines).map(([name, amounts]) => [name.replaceAll(/(?:%20)+/g, "%20"), amounts]))
