/** Payment details (§7.5): a person's bank account, read as people type it and checked before it is stored. */
import { countrySpecs, electronicFormatIBAN, isSEPACountry, ValidationErrorsIBAN, validateIBAN } from "ibantools"
import { type Address, readAddress } from "../../kernel/rules/address.ts"
import { sepaText } from "../../kernel/rules/bank-text.ts"
import type { TypedWords } from "../../kernel/rules/typed-words.ts"
import type { Refused } from "../../kernel/rules/types.ts"
import {
  type LocalAccounts,
  readLocal,
  type UkAccount,
  type UkDetails,
  type UsAccount,
  type UsDetails,
  ukAccountIn,
} from "./local-account.ts"
import { checkBic, splitDetails } from "./payinfo-parts.ts"

export interface IbanDetails {
  /** The IBAN in capitals, without spaces. */
  readonly iban: string
  /** The account holder's name, as the person wrote it. */
  readonly name: string
  /** The bank's BIC in capitals; most accounts need none. */
  readonly bic?: string | undefined
  readonly address?: Address | undefined
}

/** An account in one of three forms, and its holder. */
export type PaymentDetails = IbanDetails | UsDetails | UkDetails

/** The longest name that SEPA allows, in characters. */
export const longestName = 70

/** Countries that joined SEPA after the library's list was made. */
const joinedSince = ["AL", "MD", "ME", "MK", "RS"]

/** The most characters that are looked at. No details need as many, and a longer text would take long to read. */
const longestTyped = 2000

/**
 * Reads an IBAN, with or without spaces, and the account holder's name before or after it; then what some countries need besides: `BIC` and
 * the code, `address` and the address. What stands alone is added to what is known already. A refusal says what is wrong and never repeats
 * the input.
 * @param words the words for `address`; without them no address is read
 * @param can the countries whose own accounts are taken too: `021000021 12345678 checking`, `20-00-00 12345678`
 * @param before what is known of the person. The address stays until another is given, the BIC as long as the IBAN
 */
export function readPaymentDetails(
  typed: string,
  { words, before = null, can = { us: false, gb: false } }: Known = {},
): PaymentDetails | Refused {
  const parts = splitDetails(
    typed
      .slice(0, longestTyped)
      .normalize("NFKC")
      .replace(/\bIBAN\b:?/gi, " "),
    words,
  )
  if ("refused" in parts) return parts
  const adds = parts.bic !== null || parts.address !== null
  const read = parts.account.trim() === "" && adds && before ? before : readAccount(parts.account, { words, can })
  if ("refused" in read) return read
  const address = parts.address === null ? before?.address : readAddress(parts.address, words?.languages ?? [])
  if (address && "refused" in address) return address
  const known: PaymentDetails = { ...read, ...(address ? { address } : {}) }
  if (!("iban" in known)) return parts.bic === null ? known : { refused: "payinfo-bic-alone" }
  const sameBank = before !== null && "iban" in before && before.iban === known.iban
  const bic = parts.bic ?? (sameBank ? before.bic : undefined)
  return (bic === undefined ? null : checkBic(bic, known.iban)) ?? { ...known, ...(bic ? { bic } : {}) }
}

interface Known {
  readonly words?: TypedWords | undefined
  readonly before?: PaymentDetails | null
  readonly can?: LocalAccounts
}

function readAccount(typed: string, { words, can }: Pick<Known, "words"> & { readonly can: LocalAccounts }) {
  const { iban, rest } = takeIban(typed)
  if (iban !== null) return checkIban(iban) ?? checkName({ iban }, bare(rest.join(" ")))
  const local = readLocal(typed, can, words)
  if (local === null)
    return { refused: can.us ? "payinfo-no-us-account" : can.gb ? "payinfo-no-uk-account" : "payinfo-no-iban" } as const
  return "refused" in local ? local : checkName(local.account, bare(local.rest.join(" ")))
}

/** The account as one text: its IBAN, or its bank and number as in `021000021/12345678`. */
export const accountText = (details: Account): string =>
  "iban" in details ? details.iban : `${"routing" in details ? details.routing : details.sortCode}/${details.number}`

type Account = Pick<IbanDetails, "iban"> | UsAccount | UkAccount

/** The text by which accounts are compared. A British account is the same with its IBAN and without. */
export function identityOf(account: string): string {
  const british = ukAccountIn(account)
  return british ? accountText(british) : account
}

/** `DE… 3000`: enough for its owner to recognise the account. */
export const maskedIban = (details: Account): string =>
  `${"iban" in details ? details.iban.slice(0, 2) : ""}… ${lastFour(details)}`

/** The last four characters, which tell people's accounts apart in messages. */
export const lastFour = (details: Account): string => accountText(details).slice(-4)

interface Taken {
  readonly iban: string | null
  readonly rest: readonly string[]
}

const compact = (words: readonly string[]): string => (electronicFormatIBAN(words.join("")) ?? "").toUpperCase()

/** An IBAN has at most this many words when people type it: at most 34 characters, and a hyphen after each, all separated by spaces. */
const mostWords = 70

/**
 * Splits off the IBAN. It begins with the first word that looks like the beginning of an IBAN. It ends where the
 * words form a valid IBAN of the country's length. If they never do, it ends before the next word that cannot belong to an IBAN.
 */
function takeIban(typed: string): Taken {
  const words = typed.split(/[\s,;]+/).filter(Boolean)
  const start = words.findIndex((word) => /^[A-Z]{2}[-.]?\d{2}/i.test(word))
  if (start < 0) return { iban: null, rest: words }
  const length = countrySpecs[compact(words.slice(start)).slice(0, 2)]?.chars ?? 0
  // Every beginning of the remaining words could be the IBAN, so each is tried. Their number is limited, because a text of thousands of
  // words would otherwise fill the memory.
  const wholes = words.slice(start, start + mostWords).map((_, index) => compact(words.slice(start, start + index + 1)))
  const found = wholes.findIndex((whole) => whole.length === length && validateIBAN(whole).valid)
  const exact = found < 0 ? found : start + found
  const digits = words.findIndex((word, index) => index > start && !belongs(word, words[index - 1] ?? ""))
  const end = exact >= 0 ? exact + 1 : digits < 0 ? words.length : digits
  return { iban: compact(words.slice(start, end)), rest: [...words.slice(0, start), ...words.slice(end)] }
}

/** Whether a word continues an IBAN. The groups of an IBAN have digits, except a bank's four letters as in `GB29 NWBK 6016 …`. */
const belongs = (word: string, before: string): boolean =>
  /\d/.test(word) || (/^[A-Z]{4}$/.test(word) && /^[A-Z]{2}\d{2}$/i.test(before))

const around = /["'“”„«»‘’\s]/

/** The name without quotes and spaces around it. A loop finds them, because a regular expression would be slow on a long run of quotes. */
function bare(name: string): string {
  let [begin, end] = [0, name.length]
  while (begin < end && around.test(name.charAt(begin))) begin += 1
  while (end > begin && around.test(name.charAt(end - 1))) end -= 1
  return name.slice(begin, end)
}

function checkIban(iban: string): Refused | null {
  const { valid, errorCodes } = validateIBAN(iban, { allowQRIBAN: false })
  const country = iban.slice(0, 2)
  const has = (code: ValidationErrorsIBAN) => errorCodes.includes(code)
  const needed = countrySpecs[country]?.chars ?? 0
  if (has(ValidationErrorsIBAN.NoIBANCountry)) return { refused: "payinfo-iban-country", country }
  if (has(ValidationErrorsIBAN.WrongBBANLength))
    return { refused: "payinfo-iban-length", country, needed, has: iban.length }
  if (has(ValidationErrorsIBAN.WrongBBANFormat)) return { refused: "payinfo-iban-format", country }
  if (has(ValidationErrorsIBAN.WrongIBANChecksum)) return { refused: "payinfo-iban-check-digits" }
  if (has(ValidationErrorsIBAN.QRIBANNotAllowed)) return { refused: "payinfo-iban-qr" }
  if (!valid) return { refused: "payinfo-iban-check-digits" }
  // Our payment files can pay only SEPA accounts, so accounts in other countries are refused.
  return isSEPACountry(country) || joinedSince.includes(country) ? null : { refused: "payinfo-iban-not-sepa", country }
}

function checkName<A extends Account>(account: A, name: string): (A & { readonly name: string }) | Refused {
  if (name === "") return { refused: "payinfo-no-name" }
  if (!/\p{L}/u.test(name) || /\p{L}/u.test(name.replaceAll(/\p{Script=Latin}/gu, "")))
    return { refused: "payinfo-name-letters" }
  const length = Array.from(name).length
  // The limit is for the name as typed. In the banks' alphabet the name can get longer: "Jürgen" becomes "Juergen". If it gets too long,
  // banks cut it, and so do we.
  if (length > longestName) return { refused: "payinfo-name-too-long", most: longestName, has: length }
  return sepaText(name, longestName) === "" ? { refused: "payinfo-name-letters" } : { ...account, name }
}
