/** Reads the table that `!year … csv` sends. */
import { hledgerAccount } from "../../src/ledger/views/export-hledger.ts"
import type { ReadBalances } from "./accountant.ts"
import type { CoopBot } from "./coop-bot.ts"
import { files } from "./paying.ts"

type Rows = readonly (readonly string[])[]

/** The rows of the table as the treasurer gets it. */
export async function yearRows(bot: CoopBot, treasurer: string, year: number): Promise<Rows> {
  const [file] = files(await bot.say(treasurer, "treasury", `!year ${year} csv`))
  const text = Buffer.from(file?.bytes ?? "", "base64").toString()
  const [, ...rows] = text.trim().split("\r\n")
  return rows.map((row) => row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => cell.replace(/^"(.*)"$/, "$1")))
}

/** The amounts on these sides, by the accounts' names in hledger. */
export function yearLinesOf(rows: Rows, sides: readonly string[]): ReadBalances {
  const read: Record<string, Record<string, string>> = {}
  for (const [side = "", typed = "", , amount = "", , currency = ""] of rows) {
    const account = typed.replace(/^'/, "").replaceAll('""', '"')
    if (!sides.includes(side) || account === "" || !/[1-9]/.test(amount)) continue
    const name = hledgerAccount(account)
    read[name] = { ...read[name], [currency]: amount }
  }
  return read
}

/** The year's surplus, by currency. */
export const yearSurplus = (rows: Rows): Readonly<Record<string, string>> =>
  Object.fromEntries(
    rows.flatMap(([, , name, amount = "", , currency = ""]) =>
      name === "surplus of the year" && /[1-9]/.test(amount) ? [[currency, amount]] : [],
    ),
  )
