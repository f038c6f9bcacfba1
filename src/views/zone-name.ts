/** The short names of time zones, so that people in two co-ops know which of two clocks a deadline is told by (§2.7c). */
import type { Language } from "../locales/languages.ts"
import type { Instant } from "../rules/types.ts"

/**
 * Where a language looks for a name, the first that has one. No name of these stands for two differences from UTC. India and
 * Ireland are left out: both say IST.
 */
const places = (language: Language): readonly string[] =>
  language === "en" ? ["en-GB", "en-US", "en-CA", "en-AU", "en-NZ", "en-ZA"] : [language]

/** Making one takes longer than the use of many. */
const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * The short name of a zone (IANA, such as `Europe/Berlin`) at that moment, summer time included: `CET`, `MESZ`, `BST`. Where
 * nothing is usual in the language, the difference from UTC: `UTC+5:30`.
 */
export function zoneName(language: Language, zone: string, at: Instant): string {
  const names = places(language).map((place) => nameIn(place, zone, at))
  const usual = names.find((name) => !/^GMT[+-]/.test(name))
  // In German, London's winter is `GMT+0`.
  return usual ?? names[0]?.replace("GMT", "UTC").replace(/\+0$/, "") ?? "UTC"
}

function nameIn(place: string, zone: string, at: Instant): string {
  const key = `${place} ${zone}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(place, { timeZone: zone, timeZoneName: "short" })
  formats.set(key, format)
  return format.formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? "UTC"
}
