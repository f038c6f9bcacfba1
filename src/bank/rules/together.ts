/** Puts the statements of several files in an archive together, such as the months of a year. */
import { isRefused, type Refused } from "../../kernel/rules/types.ts"
import { inFile } from "./in-file.ts"
import { type Balance, type BankLine, countedIn, type Span, type Statement } from "./lines.ts"

const mostLines = 10_000

/** The contents of a file, or the reason why it cannot be read. `name`: its name in an archive; null: it was in no archive. */
export interface Part {
  readonly name: string | null
  readonly read: Statement | Refused
}

/** Refusals that a file gets because of its account. Other files of the archive may still be about the co-op's account. */
export const ofAccounts: ReadonlySet<string> = new Set(["bank-other-account", "bank-account-unnamed"])

interface Read {
  readonly name: string | null
  readonly statement: Statement
}

/**
 * The statements of all files as one. Files of other accounts are left out if at least one file is about the co-op's account. If two files
 * have the same movement, and no reference proves that it is a single one, all files are refused. The treasurer can send them one by one:
 * then the bot can ask about each.
 */
export function together(parts: readonly Part[]): Statement | Refused {
  const all: Read[] = []
  const leftOut: string[] = []
  for (const { name, read } of parts)
    if (!isRefused(read)) all.push({ name, statement: read })
    else if (read.refused === "bank-other-account") leftOut.push(read.theirs)
    else return inFile(read, name)
  const [first, ...others] = all
  if (!first) return refusalOf(parts)
  if (parts.length === 1) return first.statement
  if (others.some(({ statement }) => statement.bank !== first.statement.bank)) return { refused: "bank-archive-mixed" }
  const another = others.find(({ statement }) => statement.iban !== first.statement.iban)
  if (another) return inFile({ refused: "bank-several-accounts", line: 1 }, another.name)
  const lines = linesOf(all)
  if (isRefused(lines)) return lines
  if (lines.length > mostLines) return { refused: "bank-too-many-lines", most: mostLines }
  const statements = all.map(({ statement }) => statement)
  const count = (of: (one: Statement) => number) => statements.reduce((sum, one) => sum + of(one), 0)
  const ignored = count((one) => one.ignored ?? 0)
  return {
    ...first.statement,
    ...{ lines, pending: count((one) => one.pending), turned: count((one) => one.turned) },
    ...{ foreign: statements.flatMap((one) => one.foreign), ...balancesOf(statements) },
    leftOut: [...new Set([...leftOut, ...statements.flatMap((one) => one.leftOut)])],
    // If there are several files, the number of a line does not show in which file it is. So it is left out.
    off: statements.flatMap((one) => one.off.map(({ opening, moved, closing }) => ({ opening, moved, closing }))),
    unsigned: statements.every((one) => one.unsigned),
    ...(ignored > 0 ? { ignored } : {}),
  }
}

/** The refusal of the first file, if none can be read. */
function refusalOf([first]: readonly Part[]): Refused {
  return first && isRefused(first.read) ? inFile(first.read, first.name) : { refused: "bank-file-empty" }
}

/** The movements of all files. If two files have a movement with the same reference, it is in the result only once. */
function linesOf(all: readonly Read[]): readonly BankLine[] | Refused {
  const seen = new Map<string, string | null>()
  const lines: BankLine[] = []
  for (const { name, statement } of all) {
    const counted = countedIn(statement.lines)
    for (const [index, line] of statement.lines.entries()) {
      const { known = "", of = 1 } = counted[index] ?? {}
      const earlier = seen.get(known)
      if (earlier === undefined) lines.push(line)
      else if (line.reference === null || of > 1)
        return {
          ...{ refused: "bank-archive-twice", one: earlier ?? "", other: name ?? "" },
          ...{ day: line.day, amount: line.amount },
        }
    }
    for (const { known } of counted) seen.set(known, name)
  }
  return lines
}

/** The last balance in each currency, and the balances between which the files have all movements. */
function balancesOf(all: readonly Statement[]): {
  readonly closing: readonly Balance[]
  readonly spans: readonly Span[]
} {
  const closings = Map.groupBy(
    all.flatMap(({ closing }) => closing),
    ({ balance }) => balance.currency,
  )
  const spans = [...closings.keys()].flatMap((currency) => spanIn(all, currency) ?? [])
  const closing = [...closings].flatMap(([currency, own]) => {
    const span = spans.find((one) => one.closing.balance.currency === currency)
    return span?.closing ?? own.toSorted((one, other) => one.day.localeCompare(other.day)).at(-1) ?? []
  })
  return { closing, spans }
}

/** The span from the first file to the last. Null unless each file begins with the balance with which the file before it ended. */
function spanIn(all: readonly Statement[], currency: string): Span | null {
  const own = all.filter(({ lines }) => lines.some(({ amount }) => amount.currency === currency))
  const spans = own
    .flatMap((one) => one.spans.filter(({ closing }) => closing.balance.currency === currency))
    .toSorted((one, other) => one.closing.day.localeCompare(other.closing.day))
  const [first, last] = [spans[0], spans.at(-1)]
  if (!first || !last || spans.length !== own.length) return null
  const follow = spans.every(
    ({ closing }, at) => spans[at + 1] === undefined || spans[at + 1]?.opening.balance.minor === closing.balance.minor,
  )
  return follow ? { opening: first.opening, closing: last.closing } : null
}
