/**
 * Direct deposits for an American bank: a Nacha file of one batch of PPD credits (Nacha Operating Rules, Appendix Three). It is written by
 * hand, not by a library: those in npm are no longer kept up. Its records have 94 characters and stand in blocks of ten.
 */
import { sepaText } from "../../kernel/rules/bank-text.ts"
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import type { UsDetails } from "../rules/local-account.ts"

/** What the co-op's bank has agreed with it. */
export interface Originator {
  /** The co-op's name as receivers see it. At most 16 characters. */
  readonly company: string
  /** The company ID that the bank gave the co-op. Ten characters. */
  readonly companyId: string
  /** The routing number of the co-op's bank, with its check digit. */
  readonly routing: string
  /** The bank's name. At most 23 characters. */
  readonly bank: string
  /** The immediate origin, if it is not the company ID. At most ten characters. */
  readonly origin?: string | undefined
}

export interface NachaFile {
  readonly from: Originator
  /** The moment of making, in the co-op's zone: the day, and the time as `HHmm`. */
  readonly made: { readonly day: CalendarDay; readonly time: string }
  /** Tells files of one day apart. From 0. */
  readonly number: number
  /** The banking day on which receivers get their money. */
  readonly day: CalendarDay
  /** At least one credit, each from 1 cent to `mostCredited`. `id`: at most 15 characters. */
  readonly credits: readonly { readonly to: UsDetails; readonly cents: bigint; readonly id: string }[]
}

/** The text in capital letters, digits and the signs that every bank takes, filled up with spaces or cut. */
const text = (said: string, width: number): string =>
  sepaText(said, width)
    .toUpperCase()
    .replaceAll(/[^A-Z0-9 .,/'()+-]/g, " ")
    .padEnd(width)

/** A whole number with leading zeros. @throws Error if it does not fit */
function digits(value: bigint | number, width: number): string {
  const said = String(value)
  if (said.length > width) throw new Error(`a number of ${said.length} digits in a field of ${width}`)
  return said.padStart(width, "0")
}

/** `261123` */
const yymmdd = (day: CalendarDay): string => day.replaceAll("-", "").slice(2)

const modifiers = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
const width = 94
const perBlock = 10
/** Credits only. */
const serviceClass = "220"

/** The file's text, one record a line. */
export function nachaFile({ from, made, number, day, credits }: NachaFile): string {
  const bank = from.routing.slice(0, 8)
  const total = credits.reduce((sum, { cents }) => sum + cents, 0n)
  // The hash adds the bank numbers of all receivers, without their check digits; of a longer sum the last ten digits count.
  const hash = credits.reduce((sum, { to }) => sum + BigInt(to.routing.slice(0, 8)), 0n) % 10n ** 10n
  const company = text(from.companyId, 10)
  const sums = digits(hash, 10) + digits(0, 12) + digits(total, 12)
  const records = [
    [
      ...[
        "1",
        "01",
        ` ${from.routing}`,
        text(from.origin ?? from.companyId, 10)
          .trimEnd()
          .padStart(10),
      ],
      ...[yymmdd(made.day), made.time, modifiers.charAt(number % modifiers.length), "094", "10", "1"],
      ...[text(from.bank, 23), text(from.company, 23), text("", 8)],
    ],
    [
      ...["5", serviceClass, text(from.company, 16), text("", 20), company, "PPD", text("PAYROLL", 10)],
      // The settlement day is the operator's to write.
      ...[yymmdd(day), yymmdd(day), "   ", "1", bank, digits(1, 7)],
    ],
    ...credits.map(({ to, cents, id }, index) => [
      ...["6", to.kind === "savings" ? "32" : "22", to.routing, to.number.padEnd(17), digits(cents, 10)],
      ...[text(id, 15), text(to.name, 22), "  ", "0", bank, digits(index + 1, 7)],
    ]),
    ["8", serviceClass, digits(credits.length, 6), sums, company, text("", 25), bank, digits(1, 7)],
  ].map((fields) => fields.join(""))
  const blocks = Math.ceil((records.length + 1) / perBlock)
  const end = ["9", digits(1, 6), digits(blocks, 6), digits(credits.length, 8), sums, text("", 39)].join("")
  const filled = [...records, end, ...Array<string>(blocks * perBlock - records.length - 1).fill("9".repeat(width))]
  return `${filled.join("\r\n")}\r\n`
}
