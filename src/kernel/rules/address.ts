/** Postal addresses as banks want them: in parts (TwnNm, Ctry and so on). The EPC and SIX take no others since November 2026. */
import type { Refused } from "./types.ts"

export interface Address {
  /** The street with its number, or a post-office box. */
  readonly street?: string | undefined
  readonly postcode?: string | undefined
  readonly town: string
  /** The two letters of ISO 3166. */
  readonly country: string
}

/** The most characters that banks take in each part. */
export const longestParts = { street: 70, postcode: 16, town: 35 } as const

/** Names by which people call these countries, besides their names in the languages of the bot. */
const alsoCalled: Readonly<Record<string, string>> = {
  ...{ uk: "GB", "great britain": "GB", england: "GB", scotland: "GB", wales: "GB", "northern ireland": "GB" },
  ...{ usa: "US", "united states of america": "US", schweiz: "CH", suisse: "CH", svizzera: "CH", españa: "ES" },
  ...{ deutschland: "DE", österreich: "AT", france: "FR", italia: "IT", nederland: "NL" },
}

/** Codes that Intl names, and that are no countries: unions, unknown and private regions. */
const noCountries = new Set(["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"])

const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
const codes = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((code) => !noCountries.has(code))

const namesIn = (language: string) => new Intl.DisplayNames([language], { type: "region", fallback: "none" })
const english = namesIn("en")

/** The countries by their lower-case names, by language. Made when an address is first read in a language. */
const byName = new Map<string, ReadonlyMap<string, string>>()

function named(language: string): ReadonlyMap<string, string> {
  const names = namesIn(language)
  const known = byName.get(language) ?? new Map(codes.map((code) => [names.of(code)?.toLowerCase() ?? code, code]))
  byName.set(language, known)
  return known
}

/** The code of the country that a text names or spells; null if it is none. */
export function countryOf(text: string, languages: readonly string[]): string | null {
  const said = text.trim().toLowerCase().replace(/\.$/, "")
  const code = said.toUpperCase()
  if (alsoCalled[said]) return alsoCalled[said]
  if (codes.includes(code) && english.of(code) !== undefined) return code
  for (const language of languages) {
    const found = named(language).get(said)
    if (found) return found
  }
  return null
}

/**
 * Reads an address as it stands on an envelope, with commas or lines between its parts: `12 High Street, London N1 9GU, GB`. The country
 * comes last, the town before it. Nothing is guessed: what is not clear is refused, and what was read is shown to its owner.
 */
export function readAddress(text: string, languages: readonly string[]): Address | Refused {
  const parts = text.split(/[,;\n]+/).map((part) => part.trim().replaceAll(/\s+/g, " "))
  const [last = "", ...before] = parts.filter((part) => part !== "").reverse()
  const country = countryOf(last, languages)
  if (country === null) return { refused: "payinfo-address-country" }
  const [place = "", ...rest] = before
  const [town, postcode, streets] = inPlace(place, rest, country)
  const street = streets.toReversed().join(", ")
  if (town === "" || /^\d/.test(town)) return { refused: "payinfo-address-town" }
  const made = { ...(street ? { street } : {}), ...(postcode ? { postcode } : {}), town, country }
  for (const part of ["street", "postcode", "town"] as const) {
    const said = made[part] ?? ""
    if (/\p{L}/u.test(said.replaceAll(/\p{Script=Latin}/gu, ""))) return { refused: "payinfo-address-letters" }
    // A letter such as ß takes two signs in the alphabet of banks. What gets too long by that, banks cut, and so do we.
    if (Array.from(said).length > longestParts[part])
      return { refused: "payinfo-address-long", most: longestParts[part], has: Array.from(said).length }
  }
  return made
}

/** A postcode, before or after the town or alone: British ones such as `N1 9GU`, those of digits, with a letter for the country or without. */
const postcodes = {
  british: String.raw`[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}`,
  dutch: String.raw`\d{4} ?[A-Z]{2}`,
  others: String.raw`(?:[A-Z]{1,2}-)?\d{3,6}(?:[- ]\d{2,4})?`,
} as const

/** Town, postcode, and what is left for the street. The postcode may stand beside the town, or alone after it. */
function inPlace(
  place: string,
  rest: readonly string[],
  country: string,
): readonly [string, string, readonly string[]] {
  const form = postcodes[country === "NL" ? "dutch" : ["GB", "GG", "JE", "IM"].includes(country) ? "british" : "others"]
  const [, first = "", town = place, last = ""] =
    new RegExp(`^(?:(${form})(?: |$))?(.*?)(?:(?: |^)(${form}))?$`, "i").exec(place) ?? []
  const code = (first || last).toUpperCase()
  const has = (text: string) => inPlace(text, [], country)[1] !== ""
  // Two postcodes are one too many, and no town.
  if (first !== "" && last !== "") return ["", "", rest]
  if (code === "") return [town, "", rest]
  if (town !== "") return [has(town) ? "" : town, code, rest]
  const [before = "", ...streets] = rest
  return [has(before) ? "" : before, code, streets]
}

/** The address in one line, so that its owner sees how it was read. */
export const addressLine = ({ street, postcode, town, country }: Address): string =>
  [street, [postcode, town].filter(Boolean).join(" "), country].filter(Boolean).join(", ")

/** A street and its number apart, as in `Musterstrasse 12a`; the number is null where it stands elsewhere, as in `12 High Street`. */
export function streetAndNumber(street: string): { readonly street: string; readonly number: string | null } {
  const [, name, number] = /^(\D*\p{L}\D*?)\s+(\d{1,5} ?[a-z]?(?:[-/]\d{1,4}[a-z]?)?)$/iu.exec(street) ?? []
  return name && number ? { street: name.replace(/,$/, ""), number } : { street, number: null }
}
