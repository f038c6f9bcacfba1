/** Money (§7.4) in whole minor units of a currency, never in floating point, and how people write amounts. */
import type { Meaning, Reader, TypedWords } from "./typed-words.ts"
import type { Money, Refused } from "./types.ts"

/** A currency for trying things out. It has no decimals and otherwise works like any other. */
export const points = "POINTS"

// The ISO 4217 currencies with which people pay somewhere today, by their number of decimals. Funds, metals and test codes are left out.
// Intl's own list is not used. It follows CLDR, which drops the decimals of currencies without small coins, but banks and their files keep
// these decimals.
const byDecimals: Readonly<Record<number, string>> = {
  0: `BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF ${points}`,
  2: `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK
    DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD
    KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP
    PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH
    USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG`,
  3: "BHD IQD JOD KWD LYD OMR TND",
}
const decimals: ReadonlyMap<string, number> = new Map(
  Object.entries(byDecimals).flatMap(([places, codes]) => codes.split(/\s+/).map((code) => [code, Number(places)])),
)

/** The codes of all currencies that the bot knows: ISO 4217, and `POINTS`. */
export const currencies: readonly string[] = [...decimals.keys()]

function codes(text: string): readonly string[] {
  return text.split(/\s+/)
}

/**
 * How many decimals a currency has.
 * @throws RangeError if there is no such currency
 */
export function decimalsOf(currency: string): number {
  const places = decimals.get(currency)
  if (places === undefined) throw new RangeError(`not a currency: ${JSON.stringify(currency.slice(0, 20))}`)
  return places
}

/** The signs that people write instead of a currency's code. */
const signs: Readonly<Record<string, string>> = {
  ...{ "€": "EUR", US$: "USD" },
  ...{ "₹": "INR", "₺": "TRY", "₴": "UAH", "₪": "ILS", "₫": "VND", "₱": "PHP", "₦": "NGN", "₽": "RUB", "₩": "KRW" },
  ...{ ZŁ: "PLN", KČ: "CZK", "฿": "THB", "₡": "CRC", "₲": "PYG", "₵": "GHS", "₸": "KZT", "₾": "GEL" },
  ...{ CA$: "CAD", AU$: "AUD", NZ$: "NZD", HK$: "HKD", R$: "BRL" },
}
const dollars =
  codes(`USD CAD AUD NZD HKD SGD TWD MXN ARS CLP COP UYU BBD BMD BND BSD BZD DOP FJD GYD JMD KYD LRD NAD NIO SBD
  SRD TTD XCD ZWG`)
const pounds = codes("GBP EGP FKP GIP LBP SDG SHP SSP SYP")
const francs = codes("CHF XAF XOF XPF BIF CDF DJF GNF KMF RWF")
/** Signs that several currencies share. The best known currency of each sign comes first. */
const shared: Readonly<Record<string, readonly string[]>> = {
  ...{ $: dollars, "£": pounds, FR: francs },
  ...{ "¥": codes("JPY CNY"), KR: codes("DKK NOK SEK ISK"), RS: codes("INR PKR LKR NPR MUR SCR") },
}
/** For each meaning of a currency word, such as `dollar`: the currencies that it can stand for. */
const spoken: Readonly<Record<Meaning<"currency">, readonly string[]>> = {
  ...{ euro: ["EUR"], point: [points], "swiss-franc": ["CHF"], yen: ["JPY"], yuan: ["CNY"] },
  ...{ dollar: dollars, pound: pounds, franc: francs },
}
/** The most currencies that the question "which one?" names. */
const mostNamed = 3

/** In whole units. An amount of this size or more is refused, because it is probably a typo. */
const most = 10n ** 12n
const longest = 60

/** Facts of the place where an amount was typed. They decide how the amount is read. */
export interface MoneyHere {
  /** The currency of an amount that is typed without a currency. Null: people must type a currency. */
  readonly assumed?: string | null
  /** The co-op's currencies. They decide which currency `$` means. If this is empty, the bot asks which currency is meant. */
  readonly used?: readonly string[]
}

/**
 * Reads an amount as people write it: `500EUR`, `1.234,50 €`, `EUR 1,234.50`, `$.75`. The reader's language decides which mark separates
 * thousands, and which mark separates decimals. An amount that could mean two things (`1.234 EUR`, `Fr.50`) is never guessed: the bot asks.
 *     readMoney("1,234.50 EUR", english) // { minor: 123450n, currency: "EUR" }
 *     readMoney("1.234 EUR", english) // { refused: "money-ambiguous", large: "1234 EUR", small: "1.23 EUR", … }
 */
export function readMoney(text: string, reader: Reader, here: MoneyHere = {}): Money | Refused {
  const { language } = reader
  const plain = text.normalize("NFKC").trim()
  const typed = shortened(plain)
  // German shops write "500,- €", so a mark and a dash at the end are dropped. A mark before the first digit stays, because ".75" is not
  // 75.
  const [, before = "", digits, after = ""] =
    /^(\D*?)([.,]?\d(?:[\d.,'’ ]*\d)?)(?:[.,] ?[-–—]+)?(\D*)$/u.exec(plain.slice(0, longest + 1)) ?? []
  // Raised and circled digits are refused, because "5⁵⁰ €" is not 550 EUR. NFKC has turned them into plain digits, so the original text is
  // tested.
  if (digits === undefined || plain.length > longest || /\p{No}/u.test(text))
    return { refused: "money-unreadable", typed: shortened(text.trim()) }
  if (/[-−–—]/u.test(before + after) || /^\(.*\)$/.test(plain)) return { refused: "money-negative", typed }
  const currency = readCurrency(before.trim(), after.trim(), { ...here, words: reader.typed }, { typed, digits })
  if (typeof currency !== "string") return currency
  // The point can belong to the letters ("Fr.50") or to the digits ("EUR.50"), so the bot asks.
  const [, bare] = /\p{L}$/u.test(before) ? (/^[.,](\d+)$/.exec(digits) ?? []) : []
  if (bare !== undefined)
    return {
      ...inTwoWays(currency, { large: bare, whole: "0", rest: bare }, language, typed),
      refused: "money-whose-point",
    }
  return amountIn(currency, digits, language, typed)
}

function readCurrency(
  before: string,
  after: string,
  { assumed = null, used = [], words }: MoneyHere & { readonly words: TypedWords },
  { typed, digits }: { typed: string; digits: string },
): string | Refused {
  if ((before !== "" && after !== "") || /^[.,'’]+$/.test(before)) return { refused: "money-unreadable", typed }
  // A point after the currency ends an abbreviation or a sentence, so it is dropped.
  const name = before.replace(/(?<=\p{L})\.$/u, "").toUpperCase() || after.replace(/\.$/, "").toUpperCase()
  if (name === "") return assumed ?? { refused: "money-no-currency", typed, example: `${digits} ${used[0] ?? "EUR"}` }
  const [known, ...others] = currenciesCalled(name, words)
  if (known !== undefined && others.length === 0) return known
  if (known !== undefined) return whichOf([known, ...others], used, { typed, digits, sign: before || after })
  const [code = "", ...more] = after.split(" ")
  if (more.length > 0 && currenciesCalled(code.toUpperCase(), words).length === 1)
    return { refused: "money-and-more", amount: `${digits} ${code}`, more: shortened(more.join(" ")) }
  return { refused: "money-unknown-currency", currency: shortened(before || after) }
}

/**
 * Picks the co-op's own currency among the currencies that share a sign. If the co-op uses several of them, or its currencies are not
 * known, the bot asks. If the co-op uses none of them, the bot refuses.
 */
function whichOf(
  several: readonly string[],
  used: readonly string[],
  { typed, digits, sign }: { readonly typed: string; readonly digits: string; readonly sign: string },
): string | Refused {
  const [only, ...others] = several.filter((one) => used.includes(one))
  if (only === undefined && used.length > 0)
    return { refused: "currency-not-used", currency: shortened(sign), currencies: used, count: used.length }
  if (only !== undefined && others.length === 0) return only
  const meant = only === undefined ? several.slice(0, mostNamed) : [only, ...others]
  return { refused: "money-which-currency", typed, several: meant, example: `${digits} ${meant[0]}` }
}

/** The currencies that a code, sign or word can mean; empty if it means no currency. */
function currenciesCalled(name: string, words: TypedWords): readonly string[] {
  if (decimals.has(name)) return [name]
  if (Object.hasOwn(signs, name)) return [signs[name] ?? name]
  if (Object.hasOwn(shared, name)) return shared[name] ?? []
  const meant = words.meaning("currency", name)
  return meant === null ? [] : spoken[meant]
}

/** Whether a code or sign can mean this currency: `$` can be USD as well as CAD, `US$` only USD. Code and sign must be in capitals. */
export const canMean = (sign: string, currency: string): boolean =>
  sign === currency ||
  (Object.hasOwn(signs, sign) && signs[sign] === currency) ||
  (Object.hasOwn(shared, sign) && shared[sign]?.includes(currency) === true)

/** An amount's digits in two parts. `whole`: the part before the decimals, still with its separators. `rest`: the decimals. */
interface Parts {
  readonly whole: string
  readonly rest: string
}

function amountIn(currency: string, digits: string, locale: string, typed: string): Money | Refused {
  const places = decimalsOf(currency)
  const parts = partsOf(digits, places, marksOf(locale))
  if (parts === null) return { refused: "money-unreadable", typed }
  if ("either" in parts) {
    const [whole = "", rest = ""] = parts.either
    return inTwoWays(currency, { large: whole + rest, whole, rest }, locale, typed)
  }
  const whole = parts.whole.replaceAll(/\D/g, "")
  if (parts.rest.length > places) return { refused: "money-too-many-decimals", typed, currency, decimals: places }
  if (BigInt(whole) >= most) return { refused: "money-too-large", typed }
  return { minor: BigInt(whole + parts.rest.padEnd(places, "0")), currency }
}

/**
 * Asks which of two amounts is meant. The question shows both amounts so that people can type one of them: all digits as one whole number,
 * and the digits with decimals.
 */
function inTwoWays(
  currency: string,
  { large, whole, rest }: { readonly large: string; readonly whole: string; readonly rest: string },
  locale: string,
  typed: string,
): Refused<"money-ambiguous"> {
  const places = decimalsOf(currency)
  const small = `${whole}${marksOf(locale).decimal}${rest.slice(0, places)} ${currency}`
  return { refused: "money-ambiguous", typed, large: `${large} ${currency}`, small, decimals: places }
}

/**
 * Splits the digits into the whole part and the decimals. Null if they are not a number. `either`: the two parts, if it is unclear whether
 * the second part holds decimals or thousands.
 */
function partsOf(digits: string, places: number, marks: Marks): Parts | { readonly either: readonly string[] } | null {
  const at = digits.search(/\D\d*$/)
  if (at < 0) return { whole: digits, rest: "" }
  const [mark, whole, rest] = [digits[at] ?? "", digits.slice(0, at), digits.slice(at + 1)]
  const once = !whole.includes(mark)
  if (!once || !/[.,]/.test(mark)) return grouped(digits) ? { whole: digits, rest: "" } : null
  if (/\D/.test(whole)) return grouped(whole) ? { whole, rest } : null
  const thousands = rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole)
  if (!thousands || (mark === marks.decimal && places === 3)) return { whole, rest }
  if (mark === marks.group && places === 0) return { whole: digits, rest: "" }
  return { either: [whole, rest] }
}

/** Whether the digits are in groups of three, with the same mark between all groups. */
const grouped = (digits: string): boolean => /^[1-9]\d{0,2}([.,'’ ])\d{3}(?:\1\d{3})*$/.test(digits)

interface Marks {
  readonly decimal: string
  readonly group: string
}

const marksKnown = new Map<string, Marks>()

/** The marks in a locale's numbers. They are kept in memory, because Intl is slow and a text can have hundreds of amounts. */
function marksOf(locale: string): Marks {
  const known = marksKnown.get(locale)
  if (known) return known
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.5)
  const mark = (type: string) => parts.find((part) => part.type === type)?.value ?? ""
  const marks = { decimal: mark("decimal"), group: mark("group") }
  marksKnown.set(locale, marks)
  return marks
}

/** The amount as an exact decimal, such as `1234.50`. */
export function decimalText({ minor, currency }: Money): `${number}` {
  const places = decimalsOf(currency)
  const digits = String(minor < 0n ? -minor : minor).padStart(places + 1, "0")
  const whole = digits.slice(0, digits.length - places)
  const text = places === 0 ? whole : `${whole}.${digits.slice(-places)}`
  // The text is always a decimal number, which the compiler cannot see.
  return `${minor < 0n ? "-" : ""}${text}` as `${number}`
}

/** A text that somebody typed, cut to a length that can be quoted back to them. */
export const shortened = (text: string): string => {
  const letters = Array.from(text)
  return letters.length > longest ? `${letters.slice(0, longest).join("")}…` : text
}
