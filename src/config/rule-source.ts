/** What a co-op's rules are made from: its part of the configuration file, and what votes have changed since (§15.5). */
import type { Language } from "../kernel/languages.ts"
import type { JsonObject } from "../kernel/rules/objects.ts"
import type { MotionId } from "../kernel/rules/types.ts"

/** A setting by its path, such as `motions.decision.threshold`, and its value as the configuration file has it. */
export interface Setting {
  readonly setting: string
  readonly value: Value
}

/** A value of the configuration file: a text, a number, yes or no, or a list of such values. */
export type Value = string | number | boolean | readonly Value[]

/** The settings that one carried motion gave the co-op (§15.5). */
export interface VotedSettings {
  readonly motion: MotionId
  readonly settings: readonly Setting[]
}

/** What a co-op's settings are made from: its part of the file, and what votes have changed since, oldest first. */
export interface RuleSource {
  /** The co-op's part of the file, without the preset and without defaults. */
  readonly own: JsonObject
  /** The language of the file, which the co-op has if it names none. */
  readonly language: Language
  /** How far the clocks may be apart, by the file: for all its co-ops the same. */
  readonly clockLimit: string
  /** The names of the settings that the file has for all its co-ops. The program fills in the others. */
  readonly ofFile: readonly string[]
  /** The folder from which relative paths start. */
  readonly folder: string
  readonly voted: readonly VotedSettings[]
}

/** The settings of one vote in the order in which they come into force: a preset first, since it replaces all others. */
export const presetFirst = (settings: readonly Setting[]): readonly Setting[] =>
  settings.toSorted((one, other) => Number(other.setting === "preset") - Number(one.setting === "preset"))
