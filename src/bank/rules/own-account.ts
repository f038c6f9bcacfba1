/** Chooses the statements of the co-op's account from a file that may be about several accounts. */
import { composeIBAN, isValidIBAN } from "ibantools"
import type { Refused } from "../../kernel/rules/types.ts"
import { oneLine } from "./values.ts"

/** A statement in a file. `account`: its IBAN, or else the bank's name for it. Null if the file has neither. */
export interface OfAccount {
  readonly account: string | null
  /** The line of the file where the statement begins. */
  readonly line: number
}

/**
 * The statements of the co-op's account. If no account is configured, the bot cannot choose. So it refuses a file about several accounts.
 * @param ours the IBAN of the co-op's account; null if the configuration has none
 */
export function ofOwnAccount<S extends OfAccount>(all: readonly S[], ours: string | null): readonly S[] | Refused {
  if (ours === null) {
    const another = all.find(({ account }) => account !== all[0]?.account)
    return another ? { refused: "bank-several-accounts", line: another.line } : all
  }
  const own = all.filter(({ account }) => account === ours)
  if (own.length > 0) return own
  const theirs = all.flatMap(({ account }) => account ?? [])[0]
  if (theirs === undefined) return { refused: "bank-account-unnamed", ours: ours.slice(-4) }
  return { refused: "bank-other-account", theirs: theirs.slice(-4), ours: ours.slice(-4) }
}

/** For each account that is not ours, the last characters of its number. The text is empty if the account has no number. */
export function othersIn<S extends OfAccount>(all: readonly S[], own: readonly S[]): readonly string[] {
  const others = all.filter((one) => !own.includes(one))
  return [...new Set(others.map(({ account }) => account?.slice(-4) ?? ""))]
}

/** Some files name an account only by the bank's own number for it. Returns our IBAN if it ends with this number, otherwise null. */
export function oursByNumber(number: string, ours: string | null): string | null {
  const plain = number.replaceAll(/[^A-Za-z0-9]/g, "").toUpperCase()
  return ours !== null && plain.length >= 8 && ours.slice(4).endsWith(plain) ? ours : null
}

/**
 * The account's IBAN. Either the file has it, or it gives bank and account number as in Germany: `37040044/532013000`. Null if it gives
 * neither.
 */
export function accountNamed(text: string, ours: string | null): string | null {
  const plain = text.replaceAll(/[^A-Za-z0-9/]/g, "").toUpperCase()
  // Some banks put the currency right after the account number.
  const [whole, short] = [plain, plain.replace(/[A-Z]{3}$/, "")].map((one) => one.split("/").at(-1) ?? "")
  const iban = [whole, short].find((one) => one !== undefined && isValidIBAN(one))
  if (iban !== undefined) return iban
  const [, bank, number] = /^(\d{8})\/(\d{1,10})(?:[A-Z]{3})?$/.exec(plain) ?? []
  if (bank !== undefined && number !== undefined) {
    const german = composeIBAN({ countryCode: "DE", bban: bank + number.padStart(10, "0") })
    if (german !== null) return german
  }
  return oursByNumber(short ?? "", ours) ?? (oneLine(text, 40) || null)
}
