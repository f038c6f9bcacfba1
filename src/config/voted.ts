/** Lays settings that votes have changed over the configuration file (§15.5). They win over it, each over those of earlier votes. */

import { isUsual } from "../standing/rules/offices.ts"
import { ofRules } from "./contradictions.ts"
import { finishedCoop } from "./finished-coop.ts"
import { overPreset, presetCalled } from "./presets.ts"
import type { Problem } from "./problem.ts"
import { presetFirst, type Setting, type VotedSettings } from "./rule-source.ts"
import { type Config, type CoopConfig, coopSchema, type PresetName, presetNames, presetSettings } from "./schema.ts"
import { problemsOf } from "./shape-problems.ts"
import { asRecord, valueAt } from "./values.ts"
import { YamlFile } from "./yaml-file.ts"

type Own = Readonly<Record<string, unknown>>

/** The settings of a co-op with what these votes changed, or what would contradict. */
export type Laid = { readonly coop: CoopConfig } | { readonly problems: readonly Problem[] }

/** @param voted all votes that changed the rules, oldest first */
export function withVotes(coop: CoopConfig, voted: readonly VotedSettings[]): Laid {
  const source = { ...coop.source, voted }
  const own = voted.flatMap(({ settings }) => presetFirst(settings)).reduce<Own>(changed, source.own)
  const read = coopSchema.safeParse(overPreset(own))
  // There is no text in which a problem could have a place.
  const nowhere = new YamlFile("")
  if (!read.success) return { problems: problemsOf(read.error, own, nowhere) }
  const problems: Problem[] = []
  ofRules(read.data, own, (path, reason, details = {}) => problems.push({ line: 1, column: 1, path, reason, details }))
  return problems.length > 0 ? { problems } : { coop: finishedCoop(coop.key, read.data, source, own) }
}

/** The co-op's settings after one more vote. */
export const withOneMore = (coop: CoopConfig, vote: VotedSettings): Laid =>
  withVotes(coop, [...coop.source.voted, vote])

/** The co-op's own settings with one of them changed. */
function changed(own: Own, { setting, value }: Setting): Own {
  const [first = "", ...rest] = setting.split(".")
  if (first === "preset") return onPreset(own, value)
  const [key, ...field] = rest
  if (first === "offices" && key !== undefined && field.length === 0) return withOffice(own, key, value !== "none")
  return put(own, [first, ...rest], value)
}

/** Every map on the way to the value is kept, and made if it is missing. */
function put(own: Own, [name = "", ...rest]: readonly string[], value: unknown): Own {
  return { ...own, [name]: rest.length === 0 ? value : put(asRecord(own[name]) ?? {}, rest, value) }
}

function withOffice(own: Own, key: string, there: boolean): Own {
  const set = valueAt(own, ["offices", key])
  return put(own, ["offices", key], there ? (asRecord(set) ?? {}) : "none")
}

const presetOf = (own: Own): PresetName => presetNames.find((name) => name === own.preset) ?? "freecoop"

/**
 * Another preset replaces all rules, those of the file and of earlier votes too: people vote on the rules of that preset. Offices that the
 * co-op has added to its old preset stay, because people may hold them.
 */
function onPreset(own: Own, preset: unknown): Own {
  const before = asRecord(valueAt(presetCalled(presetOf(own)).settings, ["offices"])) ?? {}
  const offices = Object.entries(asRecord(own.offices) ?? {}).filter(
    ([key, set]) => set !== "none" && !Object.hasOwn(before, key) && !isUsual(key),
  )
  const rest = Object.entries(own).filter(([name]) => !presetSettings.includes(name))
  return {
    ...Object.fromEntries(rest),
    preset,
    ...(offices.length > 0 && { offices: Object.fromEntries(offices) }),
  }
}

/** The file and the votes of a co-op contradict each other. */
export class VotedRulesError extends Error {
  readonly coop: string
  readonly motions: readonly string[]
  readonly problems: readonly Problem[]

  constructor({ key, source }: CoopConfig, problems: readonly Problem[]) {
    const paths = problems.map(({ path, reason }) => `${path.join(".")} ${reason}`)
    super(`the votes of ${key} contradict the configuration file: ${paths.join("; ")}`)
    this.name = "VotedRulesError"
    this.coop = key
    this.motions = source.voted.map(({ motion }) => motion)
    this.problems = problems
  }
}

/**
 * The configuration with what each co-op has voted.
 * @throws VotedRulesError if the file has been changed so that the two contradict each other
 */
export function configWithVotes(config: Config, votedBy: ReadonlyMap<string, readonly VotedSettings[]>): Config {
  const coops = config.coops.map((coop) => {
    const voted = votedBy.get(coop.key) ?? []
    if (voted.length === 0) return coop
    const laid = withVotes(coop, voted)
    if ("problems" in laid) throw new VotedRulesError({ ...coop, source: { ...coop.source, voted } }, laid.problems)
    return laid.coop
  })
  return { ...config, coops }
}
