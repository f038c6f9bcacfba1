/**
 * Which of a co-op's settings a vote can change (§15.5). Those that a preset can have are rules, so members can change them. For the others
 * this file says why not, so that a new setting has to be thought about.
 */
import { type ConfigFile, presetSettings } from "./schema.ts"

type CoopSettings = ConfigFile["coops"][string]

/**
 * Why a vote cannot change a setting.
 * - `place`: it names accounts, rooms or files of the homeserver or of the machine
 * - `bank`: it is about the co-op's accounts, and the treasury keeps what was booked by it
 * - `load`: it protects the bot and the homeserver from floods
 * - `said`: it is how the co-op is called, and in which language, zone and form people speak with the bot
 */
export type FixedWhy = "place" | "bank" | "load" | "said"

type PresetSetting = keyof typeof import("./schema.ts").presetSchema.shape

/** The settings that a vote can change though no preset has them. */
type VotableToo = "preset" | "digest"
/** A setting that no vote can change. */
export type FixedSetting = Exclude<keyof CoopSettings, PresetSetting | VotableToo>

/** Why a vote cannot change each of these. */
const fixed: Readonly<Record<FixedSetting, FixedWhy>> = {
  name: "said",
  language: "said",
  zone: "said",
  prefix: "said",
  founders: "place",
  guests: "place",
  rooms: "place",
  pictures: "place",
  newcomersRead: "place",
  stages: "place",
  country: "said",
  currencies: "bank",
  chart: "bank",
  accounts: "bank",
  account: "bank",
  nacha: "bank",
  bacs: "bank",
  bank: "bank",
  limits: "load",
}

/** The settings that a vote can change, in the order in which people read them. */
export const votableSettings: readonly string[] = ["preset", ...presetSettings, "digest"]

/** Why a vote cannot change this setting of the co-op. Null if it can, or if there is no such setting. */
export function whyFixed(name: string): FixedWhy | null {
  return Object.entries(fixed).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] ?? null
}
