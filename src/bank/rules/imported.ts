/** The result of importing a bank's file (§7.2). The act finds it, and the answer tells it. */
import type { Money } from "../../kernel/rules/types.ts"
import type { BankLine, Statement } from "./lines.ts"

/** A movement with its number in B1, B2 … */
export interface Numbered extends BankLine {
  readonly number: number
}

/** The result of an import. */
export interface Imported extends Pick<Statement, "leftOut" | "foreign" | "off" | "turned"> {
  /** The numbers of the new lines. */
  readonly added: readonly number[]
  /** How many of the new lines look like movements from another kind of file. */
  readonly alike: number
  /** How many of the new lines look exactly like a known line, although the balances prove that they are other movements. */
  readonly others: number
  /**
   * Known lines that look exactly like a line of the file, without proof that both are the same movement. `first`: the first few of them.
   */
  readonly repeated: { readonly count: number; readonly first: readonly Numbered[] }
  /** How many of the new lines look like lines that the same kind of file has brought in other words. */
  readonly reworded: number
  /**
   * Known lines that the file has in other words, by the other movements around them, although no balance proves it. `first`: the first
   * few of them.
   */
  readonly changed: { readonly count: number; readonly first: readonly Numbered[] }
  /** How many lines of the file the bot knew already. */
  readonly known: number
  /** How many movements of the file the bank has not booked yet. */
  readonly pending: number
  /** How many lines of all files wait now. */
  readonly waiting: number
  /** `ours`: the account's IBAN is the co-op's. `unchecked`: the co-op's IBAN is not configured. `unnamed`: the file names no account. */
  readonly account: "ours" | "unchecked" | "unnamed"
  readonly compared: readonly Comparison[]
  /** Movements of future days, which are left out. `count`: how many there are. `day`: the last of their days. */
  readonly toCome: { readonly count: number; readonly day: string | null }
  /** The bank whose format the bot recognised. Null if no format was needed. */
  readonly bank: string | null
  /** How many rows of the file are no movements, as the bank's own columns say. */
  readonly ignored: number
}

/** The bank's closing balance next to the ledger's balance at the bank. */
export interface Comparison {
  readonly day: string
  readonly bank: Money
  readonly ledger: Money
  /**
   * The balance that the ledger will have once all waiting movements are booked. Look-alikes, and movements from before the ledger began,
   * do not count.
   */
  readonly afterwards: Money
}

/** A question that the bot asks before it keeps anything from a file. To say yes, the treasurer sends the same file again. */
export interface Asked {
  readonly ask: "direction" | "currencies"
  /** How many movements the file has. */
  readonly count: number
  readonly currencies: readonly string[]
}
