/** Reads MT940, SWIFT's format for statements, as banks in many countries export it. */
import { isValidIBAN } from "ibantools"
import { shortened } from "../../kernel/rules/money.ts"
import { isRefused, type Money, type Refused } from "../../kernel/rules/types.ts"
import { balancesIn, type Sum } from "./camt-balances.ts"
import type { Balance, BankLine, Statement } from "./lines.ts"
import { detailsIn } from "./mt940-details.ts"
import { type Field, type Message, messagesIn, onceEach } from "./mt940-fields.ts"
import { accountNamed, type OfAccount, ofOwnAccount, othersIn } from "./own-account.ts"
import { exactAmount, oneLine, referenceIn, writtenDay } from "./values.ts"

const mostLines = 10_000

/**
 * Reads all statements of one or several files. If any part cannot be read, the whole is refused. A statement without its closing balance
 * is refused too, because it may be cut off.
 * @param ours the IBAN of the co-op's account; null if the configuration has none
 */
export function readMt940(texts: readonly string[], ours: string | null): Statement | Refused {
  const messages: Message[] = []
  for (const text of texts) {
    const read = messagesIn(text)
    if (isRefused(read)) return read
    messages.push(...read)
  }
  const all: Told[] = []
  for (const message of onceEach(messages)) {
    const account = message.fields.find(({ tag }) => tag === "25" || tag === "25P")
    if (!account) return { refused: "bank-mt940-missing", line: message.line, what: ":25:" }
    all.push({ message, line: message.line, account: accountNamed(account.text, ours) })
  }
  const own = ofOwnAccount(all, ours)
  if (isRefused(own)) return own
  const lines: BankLine[] = []
  const sums: Sum[] = []
  for (const { message } of own) {
    const read = statementOf(message)
    if (isRefused(read)) return read
    lines.push(...read.lines)
    sums.push(read.sum)
    if (lines.length > mostLines) return { refused: "bank-too-many-lines", most: mostLines }
  }
  const [iban = null] = own.map(({ account }) => account)
  return {
    ...{ kind: "mt940", lines, pending: 0, iban: iban !== null && isValidIBAN(iban) ? iban : null },
    ...{ leftOut: othersIn(all, own), foreign: [], turned: 0, unsigned: false },
    ...balancesIn(sums),
  }
}

interface Told extends OfAccount {
  readonly message: Message
}

/** The movements of one message. `sum`: its two balances, and whether the movements explain the difference between them. */
function statementOf({ fields, line }: Message): { readonly lines: readonly BankLine[]; readonly sum: Sum } | Refused {
  const opening = balanceAt(fields, ["60F", "60M"])
  if (opening === null) return { refused: "bank-mt940-missing", line, what: ":60F:" }
  if (isRefused(opening)) return opening
  const closing = balanceAt(fields, ["62F", "62M"])
  if (closing === null) return { refused: "bank-mt940-missing", line, what: ":62F:" }
  if (isRefused(closing)) return closing
  const { currency } = opening.balance
  const lines: BankLine[] = []
  for (const [index, field] of fields.entries()) {
    if (field.tag !== "61") continue
    const next = fields[index + 1]
    const read = movementOf(field, next?.tag === "86" ? next : null, currency)
    if (isRefused(read)) return read
    if (read.amount.minor !== 0n) lines.push(read)
  }
  const moved = { currency, minor: lines.reduce((sum, { amount }) => sum + amount.minor, 0n) }
  const adds = closing.balance.currency === currency && closing.balance.minor - opening.balance.minor === moved.minor
  return { lines, sum: { opening, closing, moved, is: adds ? "even" : "off" } }
}

/** The balance in the first of these fields that exists. Null if none does. */
function balanceAt(fields: readonly Field[], tags: readonly string[]): Balance | Refused | null {
  const field = fields.find(({ tag }) => tags.includes(tag))
  if (!field) return null
  const [, mark, date = "", currency = "", amount = ""] =
    /^([CD])(\d{6})([A-Z]{3})([\d,]+)$/.exec(field.text.trim()) ?? []
  if (mark === undefined) return unreadable(field)
  const day = writtenDay(date, "yyMMdd", field.line)
  if (isRefused(day)) return day
  const money = amountOf(amount, currency, field.line)
  if (isRefused(money)) return money
  return { day, balance: mark === "C" ? money : { ...money, minor: -money.minor } }
}

const unreadable = ({ line, text }: Field): Refused => ({
  refused: "bank-mt940-unreadable",
  ...{ line, typed: shortened(oneLine(text, 60)) },
})

/** Reads an amount. It must have a comma before the cents, even if there are no cents. */
const amountOf = (text: string, currency: string, line: number): Money | Refused =>
  exactAmount(text.replace(",", "."), currency, line)

const statementLine = /^(\d{6})(\d{4})?(R?[CD])([A-Z])?(\d[\d,]*)([NFS][A-Z0-9 ]{3})([^\n]*)(?:\n([\s\S]*))?$/

/** Reads one movement from its line (`:61:`) and the information about it (`:86:`). */
function movementOf(field: Field, about: Field | null, currency: string): BankLine | Refused {
  const [, value = "", booked, mark, , amount = "", , references = "", more = ""] = statementLine.exec(field.text) ?? []
  if (mark === undefined) return unreadable(field)
  const valued = writtenDay(value, "yyMMdd", field.line)
  if (isRefused(valued)) return valued
  const day = booked === undefined ? valued : bookingDay(booked, valued, field.line)
  if (isRefused(day)) return day
  const money = amountOf(amount, currency, field.line)
  if (isRefused(money)) return money
  // `RC` takes back money that came in, so the money of this movement goes out. `RD` takes back money that went out.
  const went = mark === "D" || mark === "RC"
  const details = detailsIn(about?.text ?? "")
  const behind = references.indexOf("//")
  return {
    ...{ day, amount: went ? { ...money, minor: -money.minor } : money },
    ...{ name: oneLine(details.name, 140), iban: details.iban, batch: details.batch },
    text: oneLine(details.text || more, 500),
    endToEnd: referenceIn(details.endToEnd),
    reference: behind < 0 ? null : referenceIn(references.slice(behind + 2)),
    returned: mark.startsWith("R") || details.returned,
  }
}

/**
 * The day on which a movement was booked. The file gives it without a year. So the bot chooses the year that puts it closest to the value
 * date.
 */
function bookingDay(booked: string, valued: string, line: number): string | Refused {
  const near = Date.parse(valued)
  const years = [0, -1, 1].map((more) => String(Number(valued.slice(0, 4)) + more))
  const days = years
    .flatMap((year) => {
      const day = writtenDay(year + booked, "yyyyMMdd", line)
      return isRefused(day) ? [] : [day]
    })
    .toSorted((one, other) => Math.abs(Date.parse(one) - near) - Math.abs(Date.parse(other) - near))
  return days[0] ?? writtenDay(`${years[0]}${booked}`, "yyyyMMdd", line)
}
