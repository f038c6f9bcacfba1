/** Short names of time zones. They tell people who are in two co-ops which clock a deadline follows (§2.7c). */
import type { Language } from "../languages.ts"
import type { Instant } from "../rules/types.ts"

/**
 * The places whose names for a zone are tried, in this order. No two of these places use one name for different zones. India and Ireland
 * are missing, because both say IST and mean different zones.
 */
const places = (language: Language): readonly string[] =>
  language === "en" ? ["en-GB", "en-US", "en-CA", "en-AU", "en-NZ", "en-ZA"] : [language]

/** Formats are kept, because making a format takes longer than using it many times. */
const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * The short name of an IANA zone at a moment, summer time considered: `CET`, `MESZ`, `BST`. If the language has no name for it, the
 * difference from UTC: `UTC+5:30`.
 */
export function zoneName(language: Language, zone: string, at: Instant): string {
  const names = places(language).map((place) => nameIn(place, zone, at))
  const usual = names.find((name) => !/^GMT[+-]/.test(name))
  // German calls London's winter time `GMT+0`, which becomes `UTC` here.
  return usual ?? names[0]?.replace("GMT", "UTC").replace(/\+0$/, "") ?? "UTC"
}

/** The place by which an IANA zone is called, as in `New York`. Null for zones that are called by no place, such as `UTC` or `Etc/GMT+5`. */
export function zonePlace(zone: string): string | null {
  const place = zone.split("/").slice(1).at(-1)
  return place === undefined || zone.startsWith("Etc/") ? null : place.replaceAll("_", " ")
}

function nameIn(place: string, zone: string, at: Instant): string {
  const key = `${place} ${zone}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(place, { timeZone: zone, timeZoneName: "short" })
  formats.set(key, format)
  return format.formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? "UTC"
}
