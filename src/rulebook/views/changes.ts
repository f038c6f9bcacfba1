/** Settings and their values in words, from what to what (§15.5). All functions return Markdown. */
import type { Problem } from "../../config/problem.ts"
import type { Value } from "../../config/rule-source.ts"
import type { Franchise, Threshold } from "../../kernel/rules/types.ts"
import { code, escapeMarkdown } from "../../kernel/views/markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import { officeKey } from "../../standing/rules/offices.ts"
import { franchisePhrase, quorumPhrase, sharePhrase, thresholdText } from "../../votes/views/rule-phrases.ts"
import { type Change, officeSwitched, veiled } from "../rules/changes.ts"

/** The name of a setting: "Decision, the quorum". */
export function settingName(words: Words, setting: string): string {
  const [first = "", key = "", ...rest] = setting.split(".")
  const last = rest.at(-1) ?? (key || first)
  const name = nameOf(words, first === "offices" && rest.length > 1 ? (rest[0] ?? last) : last)
  if (first === "motions" && words.has(`rules-title-${key}`))
    return words.t("rule-of", { of: words.t(`rules-title-${key}`), name: nameOf(words, last) })
  if (first !== "offices")
    return key === ""
      ? name
      : words.t("rule-of", { of: nameOf(words, first), name: nameOf(words, last, rest.length > 0 ? key : first) })
  const of = officeName(words, key)
  if (rest.length === 0) return of
  return words.t("rule-of", { of, name: rest[0] === "election" ? nameOf(words, last) : name })
}

/** What a setting is about: a kind of vote, an office, the conference, or the setting itself. */
export function subjectName(words: Words, setting: string): string {
  const [first = "", key = ""] = setting.split(".")
  if (first === "motions" && words.has(`rules-title-${key}`)) return words.t(`rules-title-${key}`)
  return first === "offices" ? officeName(words, key) : nameOf(words, first)
}

const officeName = (words: Words, key: string): string => escapeMarkdown(words.office(officeKey(key)))

/** @param within the map that the setting is in. Its settings may have names of their own: the conference's quorum is another than a vote's */
const nameOf = (words: Words, name: string, within = ""): string => {
  const lower = name.toLowerCase()
  if (words.has(`rule-setting-${within}-${lower}`)) return words.t(`rule-setting-${within}-${lower}`)
  if (words.has(`rule-setting-${lower}`)) return words.t(`rule-setting-${lower}`)
  return words.has(`rules-cell-${lower}`) ? words.t(`rules-cell-${lower}`) : code(name)
}

/** A value of this setting in words. */
export function valueInWords(words: Words, setting: string, value: Value | undefined): string {
  const cell = setting.split(".").at(-1) ?? ""
  if (value === undefined) return words.t("rule-value-none")
  if (typeof value === "boolean") return words.t(value ? "rule-value-yes" : "rule-value-no")
  if (typeof value === "number") return words.number(value)
  if (typeof value !== "string") return listInWords(words, setting, value)
  // The configuration's own check has read these values, hence the casts.
  if (cell === "threshold") return thresholdText(words, value as Threshold)
  if (setting === "preset") return code(value)
  if (setting === "name" || /\.names\./.test(setting)) return escapeMarkdown(value)
  if (/^P(?=\d|T\d)/.test(value)) return /[1-9]/.test(value) ? words.duration(value) : words.t("rule-value-none")
  if (/^\d+\/\d+$/.test(value)) return fractionInWords(words, setting, value)
  if (cell === "digest" && value !== "none") return digestInWords(words, value)
  // `de` is a language, and a country.
  if (words.has(`rule-value-${setting}-${value}`)) return words.t(`rule-value-${setting}-${value}`)
  return words.has(`rule-value-${value}`) ? words.t(`rule-value-${value}`) : code(value)
}

/** A vote's quorum says how many must vote. All other fractions are shares: that of a conference says who must be there. */
function fractionInWords(words: Words, setting: string, value: string): string {
  const ofVotes = setting.endsWith(".quorum") && !setting.startsWith("conference.")
  return ofVotes ? quorumPhrase(words, value) : sharePhrase(words, value)
}

function digestInWords(words: Words, value: string): string {
  const [day = "", time = ""] = value.split(" ")
  return words.t("rule-value-weekly", { day, time })
}

function listInWords(words: Words, setting: string, list: readonly Value[]): string {
  if (list.length === 0) return words.t("rule-value-none")
  const cell = setting.split(".").at(-1)
  if (cell === "start" || cell === "vote") return franchisePhrase(words, list as Franchise)
  if (setting === "separateOffices")
    return list.map((pair) => words.list((pair as readonly string[]).map((key) => officeName(words, key)))).join("; ")
  return words.list(list.map((item) => valueInWords(words, setting, item)))
}

/** One change in words: "Decision, what is needed: more than half of the ballots → at least 2/3 of the ballots". */
export function changeInWords(words: Words, { setting, from, to }: Change<Value>): string {
  const office = officeSwitched(setting)
  if (office !== null)
    return words.t(to === true ? "rule-office-new" : "rule-office-gone", { name: officeName(words, office) })
  if (isVeiled(setting)) return words.t("rule-otherwise", { name: settingName(words, setting) })
  return words.t("rule-change", {
    name: settingName(words, setting),
    from: valueInWords(words, setting, from),
    to: valueInWords(words, setting, to),
  })
}

/** All changes, one a line. */
export const changeList = (words: Words, changes: readonly Change<Value>[]): string =>
  changes.map((change) => `- ${changeInWords(words, change)}`).join("\n")

const isVeiled = (setting: string): boolean => veiled.some((name) => name === setting)

/** A title is read on a phone, on ballots and in lists. It names as many changes as fit into two lines there. */
const inTitle = 80

/**
 * The title of an option that makes these changes: from what to what; if that is too long, what is new, of as many as fit. Its text has
 * all. It is no Markdown.
 */
export function changesTitle(words: Words, changes: readonly Change<Value>[]): string {
  const preset = changes.find(({ setting }) => setting === "preset")
  if (preset) return words.t("rules-title-preset", { preset: String(preset.to), count: changes.length - 1 })
  const whole = changes.map((change) => plainText(changeInWords(words, change))).join("; ")
  if (whole.length <= inTitle) return whole
  // Values stay in the title, since two options can be about the same settings.
  const [first = "", ...others] = changes.map((change) => plainText(newInWords(words, change)))
  const named = [first]
  for (const other of others) if ([...named, other].join("; ").length <= inTitle) named.push(other)
  const more = changes.length - named.length
  return more > 0 ? words.t("rules-title-more", { named: named.join("; "), more }) : named.join("; ")
}

/** What a setting is to be: "Decision, what is needed → at least two thirds of the ballots". */
const newInWords = (words: Words, change: Change<Value>): string => {
  const { setting, to } = change
  if (officeSwitched(setting) !== null || isVeiled(setting)) return changeInWords(words, change)
  return words.t("rule-new", { name: settingName(words, setting), to: valueInWords(words, setting, to) })
}

/** Titles are no Markdown, so the marks of code and escapes go. */
const plainText = (markdown: string): string => markdown.replaceAll("`", "").replaceAll(/\\(\p{P}|\p{S})/gu, "$1")

/** What would contradict, in the words of the configuration's own check. It is no Markdown, apart from marks of code. */
export function problemInWords(words: Words, { reason, details }: Pick<Problem, "reason" | "details">): string {
  const spoken: Record<string, string> = { ...details }
  if (details.expected !== undefined) spoken.expected = words.t(`config-expected-${details.expected}`)
  if (details.values !== undefined) spoken.choices = words.either(details.values.split(" "))
  if (details.found !== undefined)
    spoken.found =
      details.found === "" ? words.t("config-found-nothing") : words.t("config-found", { value: details.found })
  return words.t(`config-${reason}`, spoken)
}
