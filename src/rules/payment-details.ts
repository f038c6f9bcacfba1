/** Payment details (§7.5): where somebody's money goes, read as people type it and checked before it is kept. */
import { countrySpecs, electronicFormatIBAN, isSEPACountry, ValidationErrorsIBAN, validateIBAN } from "ibantools"
import { sepaText } from "./sepa-text.ts"
import type { Refused } from "./types.ts"

export interface PaymentDetails {
  /** In capitals, without spaces. */
  readonly iban: string
  /** The account holder's name, as they write it. */
  readonly name: string
}

/** As many characters as SEPA has for a name. */
export const longestName = 70

/** They have joined SEPA since the library's list was made. */
const joinedSince = ["AL", "MD", "ME", "MK", "RS"]

/**
 * Reads an IBAN, with or without spaces, and the account holder's name after or before it. What is refused says what is wrong and
 * repeats nothing of it.
 */
export function readPaymentDetails(typed: string): PaymentDetails | Refused {
  const { iban, rest } = takeIban(typed.normalize("NFKC"))
  if (iban === null) return { refused: "payinfo-no-iban" }
  return checkIban(iban) ?? checkName(iban, bare(rest.join(" ")))
}

/** `DE89 … 3000`: enough for its owner to know it by. */
export const maskedIban = ({ iban }: Pick<PaymentDetails, "iban">): string => `${iban.slice(0, 2)}… ${iban.slice(-4)}`

/** By these one account is told from another, where it was shown before. */
export const lastFour = ({ iban }: Pick<PaymentDetails, "iban">): string => iban.slice(-4)

interface Taken {
  readonly iban: string | null
  readonly rest: readonly string[]
}

const compact = (words: readonly string[]): string => (electronicFormatIBAN(words.join("")) ?? "").toUpperCase()

/** No IBAN has more signs than 34, and between any two stands at most a hyphen. */
const mostWords = 70

/** The IBAN begins with the first word that looks like the beginning of one; it goes on as long as that country's are, or as it has digits. */
function takeIban(typed: string): Taken {
  const words = typed
    .replace(/\bIBAN\b:?/gi, " ")
    .split(/[\s,;]+/)
    .filter(Boolean)
  const start = words.findIndex((word) => /^[A-Z]{2}[-.]?\d{2}/i.test(word))
  if (start < 0) return { iban: null, rest: words }
  const length = countrySpecs[compact(words.slice(start)).slice(0, 2)]?.chars ?? 0
  // Only so many words: of thousands, all their beginnings together once filled the memory.
  const wholes = words.slice(start, start + mostWords).map((_, index) => compact(words.slice(start, start + index + 1)))
  const found = wholes.findIndex((whole) => whole.length === length && validateIBAN(whole).valid)
  const exact = found < 0 ? found : start + found
  const digits = words.findIndex((word, index) => index > start && !belongs(word, words[index - 1] ?? ""))
  const end = exact >= 0 ? exact + 1 : digits < 0 ? words.length : digits
  return { iban: compact(words.slice(start, end)), rest: [...words.slice(0, start), ...words.slice(end)] }
}

/** Groups of an IBAN have digits, but for the letters that stand for a bank, as in `GB29 NWBK 6016 …`. */
const belongs = (word: string, before: string): boolean =>
  /\d/.test(word) || (/^[A-Z]{4}$/.test(word) && /^[A-Z]{2}\d{2}$/i.test(before))

const around = /["'“”„«»‘’\s]/

/** Not by a pattern: each quote of a long run within the text would be tried as the beginning of its end. */
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
  // Only SEPA's are paid by what we make.
  return isSEPACountry(country) || joinedSince.includes(country) ? null : { refused: "payinfo-iban-not-sepa", country }
}

/** The countries of the European Economic Area, by the beginning of their IBANs. */
const economicArea = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(" "),
)

/**
 * Whether banks want more of such a transfer than the two IBANs: across a border where one side is outside the European Economic Area
 * (EPC132-08), the receiver's BIC and the payer's address belong in it.
 * @param from the payer's IBAN; null: not known, so taken to be within the area
 */
export function needsMoreThanIban(from: string | null, to: string): boolean {
  const [payer, receiver] = [from?.slice(0, 2) ?? null, to.slice(0, 2)]
  return payer !== receiver && !(economicArea.has(receiver) && (payer === null || economicArea.has(payer)))
}

function checkName(iban: string, name: string): PaymentDetails | Refused {
  if (name === "") return { refused: "payinfo-no-name" }
  if (!/\p{L}/u.test(name) || /\p{L}/u.test(name.replaceAll(/\p{Script=Latin}/gu, "")))
    return { refused: "payinfo-name-letters" }
  const length = Array.from(name).length
  // In the letters of banks it may be longer: "Jürgen" is "Juergen" there; that is cut, as banks do.
  if (length > longestName) return { refused: "payinfo-name-too-long", most: longestName, has: length }
  return sepaText(name, longestName) === "" ? { refused: "payinfo-name-letters" } : { iban, name }
}
