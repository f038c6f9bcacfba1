/** The texts that people read, from locales/<language>/*.ftl, with dates, numbers and lists in the reader's language. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle"
import { DateTime } from "luxon"
import { type Language, localesFolder, messageFiles } from "../languages.ts"
import { decimalsOf, decimalText, points } from "../rules/money.ts"
import { type Month, monthBegin } from "../rules/months.ts"
import { type NamedOffice, type Reader, type TypedWords, wordsForOffices } from "../rules/typed-words.ts"
import type { Instant, Money, OfficeKey } from "../rules/types.ts"
import { durationParts, relative } from "./durations.ts"
import { type NamedAccount, nameIn } from "./named.ts"
import { escapeMarkdown } from "./people-text.ts"
import { typedWordsIn } from "./typed-words.ts"
import { zoneName, zonePlace } from "./zone-name.ts"

export type Variables = Readonly<Record<string, string | number>>

/** Called if a message does not exist or lacks a variable. By default it throws in tests, and writes to stderr in production. */
export type FaultHook = (problem: string) => void

/** The texts of one language, with times in one time zone. If a message is about an office, it also gets the office's name and word. */
export interface Words extends Reader {
  readonly language: Language
  /** An IANA name, such as `Europe/Berlin`. */
  readonly zone: string
  /** The message `id`. A faulty message is reported, and its ID is shown instead. English never replaces it. */
  t(id: string, variables?: Variables): string
  /** Whether there is a message `id`. Ask this before you use an ID that code has composed. */
  has(id: string): boolean
  /** The same texts in another time zone. */
  at(zone: string): Words
  /** The same texts with the co-op's currency in the examples, so that people can copy them: `500 CHF` instead of `500 EUR`. */
  inCurrency(code: string): Words
  /** The same texts for a co-op with these offices: people type its offices' words, and messages have its offices' names. */
  forOffices(offices: readonly NamedOffice[]): Words
  /** The same texts for a co-op that has these accounts of its own in its ledger. */
  forAccounts(accounts: readonly NamedAccount[]): Words
  /** The name of an account of the co-op's own, as in `Rent`. Null: it has no name in any language, or is no account of the co-op's own. */
  account(account: string): string | null
  /** The name of an office, as in `President`. */
  office(key: OfficeKey): string
  /** The word that people type for an office, as in `president`. */
  officeWord(key: OfficeKey): string
  /** As in `Mon 23 Nov, 18:00 CET`. */
  moment(at: Instant): string
  /** As in `Mon 23 Nov, 18:00 (Berlin)`; the place says whose clock counts (§2.7c). With the year if it ends in another than that of `since`. */
  deadline(at: Instant, since?: Instant): string
  /** As in `23 November 2026`. */
  date(at: Instant): string
  /** As in `23 Nov`. */
  day(at: Instant): string
  /** As in `November 2026`. */
  month(of: Month): string
  /** As in `18:00 CET`. */
  time(at: Instant): string
  /** As in `23 November 2026, CET`. It is for the heading of a list: the times below it then need no zone. */
  dayOfTimes(at: Instant): string
  /** As in `18:00`. Only for use below a `dayOfTimes`. */
  timeOfDay(at: Instant): string
  /** The distance in the largest unit that fits: `in 4 days`, `2 hours ago`, `now`. */
  until(at: Instant, now: Instant): string
  /** An ISO 8601 duration in its own units: `P3DT12H` is `3 days and 12 hours`. */
  duration(iso: string): string
  /** As in `1,234.5`. */
  number(value: number | bigint): string
  /**
   * An exact fraction such as `11/2`. It is shown as a decimal if that is exact and short (`5.5`), otherwise as a mixed number (`2 1/3`).
   */
  fraction(value: string): string
  /**
   * An amount, as in `1,234.50 EUR`. It has the currency's code and not its sign, because several currencies share a sign. `readMoney`
   * reads the text back as the same amount.
   */
  money(money: Money): string
  /** A percentage, given as an exact decimal: `33.3` becomes `33.3%`. */
  percent(value: string): string
  /** As in `a, b and c`. */
  list(items: readonly string[]): string
  /** As in `a, b or c`. */
  either(items: readonly string[]): string
}

const bundles = new Map<string, FluentBundle>()
/** The currency of the examples in locales/<language>/*.ftl. */
const usual = "EUR"

const defaultFault: FaultHook = (problem) => {
  if (process.env.NODE_ENV === "test") throw new Error(problem)
  process.stderr.write(`waggle: ${problem}\n`)
}

/**
 * The texts of one language. Its files are read once per process.
 * @param folder the folder with all languages
 * @throws Error if the language has no files, or a key occurs twice
 */
export function loadWords(
  language: Language,
  zone = "UTC",
  fault: FaultHook = defaultFault,
  folder = localesFolder,
): Words {
  return makeWords(
    { language, folder, currency: usual, offices: [], accounts: [], typed: typedWordsIn(folder) },
    zone,
    fault,
  )
}

/** Everything that decides which texts are loaded: the language, the folder of all languages, and the currency of the examples. */
interface Wording {
  readonly language: Language
  readonly folder: string
  readonly currency: string
  /** The co-op's offices. Empty: the texts are for no particular co-op. */
  readonly offices: readonly NamedOffice[]
  /** The accounts that the co-op's configuration names. */
  readonly accounts: readonly NamedAccount[]
  readonly typed: TypedWords
}

type Source = Pick<Wording, "language" | "folder" | "currency">

function bundleOf({ language, folder, currency }: Source): FluentBundle {
  const key = `${language} ${currency} ${folder}`
  const bundle = bundles.get(key) ?? readBundle({ language, folder, currency })
  bundles.set(key, bundle)
  return bundle
}

function readBundle({ language, folder, currency }: Source): FluentBundle {
  // Isolation marks around variables are off. They would get into the plain bodies from which people copy commands.
  const bundle = new FluentBundle(language, { useIsolating: false })
  for (const file of messageFiles(folder, language)) {
    const source = readFileSync(join(folder, language, file), "utf8")
    const errors = bundle.addResource(new FluentResource(currency === usual ? source : exemplified(source, currency)))
    if (errors.length > 0)
      throw new Error(`locales/${language}/${file}: ${errors.map((error) => error.message).join("; ")}`)
  }
  return bundle
}

/** Rewrites every example amount for another currency. */
function exemplified(source: string, currency: string): string {
  const decimals = decimalsOf(currency) === 0 ? "" : "$1"
  return source.replaceAll(/(?<=\d)([.,]\d\d)?( ?)EUR\b/g, `${decimals}$2${currency}`)
}

function makeWords(wording: Wording, zone: string, fault: FaultHook): Words {
  const { language } = wording
  const bundle = bundleOf(wording)
  const t = (id: string, variables: Variables = {}): string => {
    const pattern = bundle.getMessage(id)?.value
    if (pattern === undefined || pattern === null) {
      fault(`locales/${language} has no message "${id}"`)
      return `⟦${id}⟧`
    }
    const errors: Error[] = []
    const all = withOffice(variables) satisfies Record<string, FluentVariable>
    const text = bundle.formatPattern(pattern, all, errors)
    // The report must not contain the message: its variables may be somebody's private text.
    if (errors.length > 0) fault(`message "${id}" of locales/${language}: ${errors.map((e) => e.message).join("; ")}`)
    return text
  }
  const office = (key: string): string => {
    const names = wording.offices.find((one) => one.key === key)?.names ?? {}
    const own = nameIn(names, language)
    if (own !== undefined) return own
    return bundle.hasMessage(`office-name-${key}`) ? t(`office-name-${key}`) : key
  }
  // The variables of messages are plain texts, hence the cast.
  const officeWord = (key: string): string => wording.typed.spellings("office", key as OfficeKey, language)[0] ?? key
  /** Adds the name and the word of the office to the variables of a message about an office. */
  const withOffice = (variables: Variables): Variables => {
    const key = variables.office ?? variables.held
    if (typeof key !== "string" || key === "none") return variables
    return { ...variables, officeName: escapeMarkdown(office(key)), officeWord: officeWord(key) }
  }
  const formatted = (at: Instant, pattern: string) =>
    DateTime.fromMillis(at, { zone })
      .setLocale(language)
      // Luxon's own name for the zone is replaced, because in English it would call Berlin's zone GMT+1.
      .toFormat(pattern.replace("ZZZZ", () => `'${zoneName(language, zone, at)}'`))
  // When clocks go back, they show one hour twice. For a moment in that hour, the zone's short name tells which of the two hours is meant.
  const placeOf = (at: Instant) => {
    const name = zonePlace(zone)
    const place = name === null ? null : t("zone-place", { place: name })
    const isTwice = DateTime.fromMillis(at, { zone }).getPossibleOffsets().length > 1
    const short = place === null || isTwice ? [zoneName(language, zone, at)] : []
    return [...short, ...(place === null ? [] : [place])].join(", ")
  }
  const { format: number, mark } = numbersIn(language)
  // In English the list is written as the British do it, because the project writes no serial comma.
  const joined = (type: "conjunction" | "disjunction") => (items: readonly string[]) =>
    new Intl.ListFormat(language === "en" ? "en-GB" : language, { type }).format(items)
  const list = joined("conjunction")
  return {
    language,
    typed: wording.typed,
    zone,
    t,
    has: (id) => bundle.hasMessage(id),
    at: (other) => makeWords(wording, other, fault),
    inCurrency: (code) => makeWords({ ...wording, currency: code }, zone, fault),
    forOffices: (offices) =>
      makeWords({ ...wording, offices, typed: wordsForOffices(typedWordsIn(wording.folder), offices) }, zone, fault),
    forAccounts: (accounts) => makeWords({ ...wording, accounts }, zone, fault),
    account: (account) =>
      nameIn(wording.accounts.find((one) => one.account === account)?.names ?? {}, language) ?? null,
    office,
    officeWord,
    moment: (at) => formatted(at, t("format-moment")),
    deadline: (at, since = at) => {
      const format =
        formatted(at, "yyyy") === formatted(since, "yyyy") ? t("format-deadline") : t("format-deadline-year")
      return t("deadline", { moment: formatted(at, format), place: placeOf(at) })
    },
    date: (at) => formatted(at, t("format-date")),
    day: (at) => formatted(at, t("format-day")),
    month: (of) => formatted(monthBegin(of, zone), t("format-month")),
    time: (at) => formatted(at, t("format-time")),
    dayOfTimes: (at) => formatted(at, t("format-day-of-times")),
    timeOfDay: (at) => formatted(at, t("format-time-of-day")),
    until: (at, now) => relative(language, at - now),
    duration: (iso) => list(durationParts(language, iso)),
    number,
    fraction: (value) => fractionText(value, number, mark),
    money: (money) => moneyText(language, money, t),
    percent: (value) =>
      // `e-2` divides by a hundred, because the percent style multiplies by a hundred. Intl formats a number given as a text exactly.
      new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 20 }).format(
        `${value}e-2` as `${number}`,
      ),
    list,
    either: joined("disjunction"),
  }
}

function moneyText(language: Language, money: Money, t: Words["t"]): string {
  const decimals = decimalsOf(money.currency)
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
  const amount = format.format(decimalText(money))
  return money.currency === points
    ? t("money-points", { amount, count: Number(money.minor) })
    : `${amount} ${money.currency}`
}

/**
 * The number formats of each language. They are kept, because making a format takes longer than using it thousands of times. A large count
 * prints thousands of numbers.
 */
const formats = new Map<Language, { format: (value: number | bigint) => string; mark: string }>()

function numbersIn(language: Language): { readonly format: (value: number | bigint) => string; readonly mark: string } {
  const known = formats.get(language)
  if (known) return known
  const numbers = new Intl.NumberFormat(language)
  const mark = numbers.formatToParts(0.5).find(({ type }) => type === "decimal")?.value ?? "."
  const made = { format: (value: number | bigint) => numbers.format(value), mark }
  formats.set(language, made)
  return made
}

function fractionText(value: string, number: (value: bigint) => string, mark: string): string {
  const [over = "0", under = "1"] = value.split("/")
  const [numerator, denominator] = [BigInt(over), BigInt(under)]
  const sign = numerator < 0n ? "-" : ""
  const size = numerator < 0n ? -numerator : numerator
  const [whole, rest] = [size / denominator, size % denominator]
  if (rest === 0n) return sign + number(whole)
  const thousandths = rest * 1000n
  if (thousandths % denominator === 0n) {
    const digits = String(thousandths / denominator).padStart(3, "0")
    return `${sign}${number(whole)}${mark}${digits.replace(/0+$/, "")}`
  }
  const common = greatestCommonDivisor(rest, denominator)
  const part = `${rest / common}/${denominator / common}`
  return sign + (whole === 0n ? part : `${number(whole)} ${part}`)
}

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestCommonDivisor(b, a % b))
