/** Presets (§4.1): named sets of rules in config/presets/, each with the reasons for its values. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { MotionKind } from "../kernel/rules/types.ts"
import { type KindRules, kinds, motionKinds } from "../votes/rules/kinds.ts"
import { ConfigError } from "./problem.ts"
import { type Cell, type CoopConfig, type PresetName, presetNames, presetSchema } from "./schema.ts"
import { problemsOf } from "./shape-problems.ts"
import { asRecord } from "./values.ts"
import { YamlFile } from "./yaml-file.ts"

const folder = join(import.meta.dirname, "../../config/presets")

type Rules = CoopConfig["motions"]

interface Preset {
  /** The settings in the preset's file, without defaults. */
  readonly settings: unknown
  readonly motions: Rules
}

const known = new Map<PresetName, Preset>()

/** The text of a preset's file, including the reasons for its values. */
export const presetText = (name: PresetName): string => readFileSync(join(folder, `${name}.yaml`), "utf8")

/**
 * A preset, read once per process.
 * @throws ConfigError if the file is wrong
 */
export function presetCalled(name: PresetName): Preset {
  const preset = known.get(name) ?? readPreset(name)
  known.set(name, preset)
  return preset
}

function readPreset(name: PresetName): Preset {
  const filename = join(folder, `${name}.yaml`)
  const yaml = new YamlFile(presetText(name))
  const settings = yaml.value()
  const faults = yaml.problems()
  if (faults.length > 0) throw new ConfigError(filename, faults)
  const read = presetSchema.safeParse(settings)
  if (!read.success) throw new ConfigError(filename, problemsOf(read.error, settings, yaml))
  return { settings, motions: rulesOf(read.data.motions) }
}

/** The configuration with each co-op's settings on top of its preset's. Parts of an unknown shape stay as they are. */
export function withPresets(file: unknown): unknown {
  const coops = asRecord(asRecord(file)?.coops)
  if (!coops) return file
  const laid = Object.entries(coops).map(([key, coop]): [string, unknown] => [key, overPreset(coop)])
  return { ...asRecord(file), coops: Object.fromEntries(laid) }
}

/** A co-op's settings on top of its preset's. */
export function overPreset(coop: unknown): unknown {
  const settings = asRecord(coop)
  if (!settings) return coop
  const { preset = "freecoop" } = settings
  const name = presetNames.find((one) => one === preset)
  return name ? layered(presetCalled(name).settings, coop) : coop
}

/** Merges maps key by key. A list or a single value in `over` replaces the one in `under` as a whole. */
function layered(under: unknown, over: unknown): unknown {
  if (over === undefined) return under
  const [lower, upper] = [asRecord(under), asRecord(over)]
  if (!lower || !upper) return over
  const keys = new Set([...Object.keys(lower), ...Object.keys(upper)])
  const at = (map: Readonly<Record<string, unknown>>, key: string) => (Object.hasOwn(map, key) ? map[key] : undefined)
  return Object.fromEntries([...keys].map((key) => [key, layered(at(lower, key), at(upper, key))]))
}

/** The table of §4 with these cells. Cells that nobody may change have the rule book's values. */
export function rulesOf(motions: Readonly<Record<MotionKind, Partial<KindRules>>>): Rules {
  const rules = motionKinds.map((kind): [MotionKind, KindRules] => [kind, { ...kinds[kind].rules, ...motions[kind] }])
  // Every kind has one entry, hence the cast.
  return Object.fromEntries(rules) as Record<MotionKind, KindRules>
}

/** The cells that differ from the preset. The order of groups in a franchise makes no difference. */
export function ownCells(rules: Rules, preset: PresetName): CoopConfig["ownCells"] {
  const usual = presetCalled(preset).motions
  const plain = (value: unknown) => JSON.stringify(Array.isArray(value) ? value.toSorted() : value)
  const found = motionKinds.map((kind): [MotionKind, Cell[]] => [
    kind,
    cellsOf(rules[kind]).filter((cell) => plain(rules[kind][cell]) !== plain(usual[kind][cell])),
  ])
  return Object.fromEntries(found.filter(([, cells]) => cells.length > 0))
}

const cellsOf = (rules: KindRules): Cell[] => Object.keys(rules) as Cell[]
