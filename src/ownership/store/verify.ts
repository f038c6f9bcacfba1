/** Checks that the register of shares agrees with the minutes (§11, §19). */
import { commitment } from "../../kernel/rules/minutes.ts"
import { nowCalled } from "../../kernel/rules/told.ts"
import { numbered } from "../../kernel/rules/types.ts"
import type { Check, Checking } from "../../kernel/store/checking.ts"
import { toldBy } from "../../kernel/store/minutes.ts"
import { joined } from "../../kernel/store/queries.ts"
import { entryId } from "../../ledger/rules/ledger.ts"
import { peopleIn } from "../../standing/reads.ts"
import { sealedPayment } from "./payments.ts"

/** Names altered shares, such as `share 3`. */
export const sharesCheck: Check = {
  name: "shares",
  section: "people",
  async check(checking) {
    const { knex, coop } = checking
    // A database of an older release has no shares.
    if (!(await knex.schema.hasTable("shares")) || !(await knex.schema.hasTable("share_payments")))
      return { altered: [] }
    const told = sharesTold(checking)
    const altered = new Set<string>()
    for (const row of await knex("shares").where({ coop }).orderBy("number")) {
      const { number, person, from_day: from, months, issued_at: issued, ended_at: ended, ended_why: why } = row
      if (told.get(number) !== JSON.stringify([person, from, months, issued, ended, why])) altered.add(named(number))
      told.delete(number)
    }
    for (const number of told.keys()) altered.add(named(number))
    for (const entry of await alteredPayments(checking)) altered.add(`contribution ${entry}`)
    return { altered: [...altered] }
  },
}

const named = (number: number): string => `share ${number}`

/** What the minutes tell of each share, as text to compare. */
function sharesTold(checking: Checking): Map<number, string> {
  const { moves } = checking.once(peopleIn)
  const issued = new Map<number, readonly unknown[]>()
  const ended = new Map<number, readonly unknown[]>()
  for (const { act, details, record } of toldBy(checking.records, ["share-issued", "share-ended"])) {
    if (act === "share-ended") ended.set(details.share, [record.at, details.why])
    else
      issued.set(details.share, [
        ...[nowCalled(moves, details.person, record.number), details.from, details.months, record.at],
      ])
  }
  return new Map(
    [...issued].map(([share, one]) => [share, JSON.stringify([...one, ...(ended.get(share) ?? [null, null])])]),
  )
}

/** The entries whose contributions are not as the minutes and the ledger have them. */
async function alteredPayments({ knex, coop, records }: Checking): Promise<string[]> {
  const told = new Map(toldBy(records, ["share-paid"]).map(({ details }) => [details.entry, details.paid]))
  const altered: string[] = []
  for (const row of await knex("share_payments").where({ coop }).orderBy("entry")) {
    const id = entryId(row.entry)
    if (told.get(id) !== commitment(row.salt, sealedPayment(row))) altered.push(id)
    told.delete(id)
  }
  return [...altered, ...told.keys()]
}

/** Names the motions whose dividends are not as the minutes have them, such as `dividend M3`. */
export const dividendsCheck: Check = {
  name: "dividends",
  section: "money",
  async check({ knex, coop, records }) {
    // A database of an older release has no dividends.
    if (!(await knex.schema.hasTable("dividends"))) return { altered: [] }
    const told = new Map<string, string>()
    const declared = new Map<string, string>()
    for (const { act, details } of toldBy(records, ["dividend-proposed", "dividend-declared"]))
      if (act === "dividend-declared") declared.set(details.motion, details.entry)
      else told.set(details.motion, JSON.stringify([details.year, details.minor, details.currency]))
    const altered: string[] = []
    const rows = await joined(
      knex("dividends").join("motions", "motions.id", "dividends.motion_id").where("dividends.coop", coop),
      {
        ...{ number: "motions.number", series: "motions.series", year: "dividends.year" },
        ...{ minor: "dividends.minor", currency: "dividends.currency", entry: "dividends.entry" },
      },
    )
    for (const { number, series, year, minor, currency, entry } of rows) {
      const id = numbered(number, series)
      const due = entry === null ? undefined : entryId(entry)
      if (told.get(id) !== JSON.stringify([year, minor, currency]) || declared.get(id) !== due) altered.push(id)
      told.delete(id)
    }
    return { altered: [...altered, ...told.keys()].map((id) => `dividend ${id}`) }
  },
}
