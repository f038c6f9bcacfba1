/** The shape of the configuration file. tools/config-schema.ts generates its JSON schema, for editors. */
import { z } from "zod"
import { type Language, languages } from "../kernel/languages.ts"
import type { Limits } from "../kernel/rules/limits.ts"
import type { Consent, CoopKey, MatrixId, MotionKind, Publication } from "../kernel/rules/types.ts"
import type { CountryKey } from "../pay/rules/country.ts"
import type { Offices, PowerRoom } from "../standing/rules/offices.ts"
import type { KindRules } from "../votes/rules/kinds.ts"
import type { OfficeRules } from "../votes/rules/office-rules.ts"
import { account } from "./account-fields.ts"
import { type BackupPlan, backup } from "./backup-fields.ts"
import { bankStatements } from "./bank-fields.ts"
import type { BookRules } from "./book-rules.ts"
import {
  clockLimit,
  cryptoStore,
  currenciesUsed,
  digest,
  mxid,
  name,
  newcomersRead,
  objectionReasons,
  picture,
  pictures,
  stage,
  url,
  zone,
} from "./fields.ts"
import { accounts, chart } from "./ledger-account-fields.ts"
import { limits } from "./limit-fields.ts"
import { bacs, nacha } from "./local-account-fields.ts"
import { meetings } from "./meeting-fields.ts"
import type { MeetingRules } from "./meeting-rules.ts"
import { monitoring } from "./monitoring-fields.ts"
import { motions } from "./motion-fields.ts"
import { offices, separateOffices } from "./office-fields.ts"
import { ownership } from "./ownership-fields.ts"
import { country, pay } from "./pay-fields.ts"
import { rooms } from "./room-fields.ts"
import type { RuleSource } from "./rule-source.ts"
import { spend } from "./spend-fields.ts"
import { proxies, reminders, stages } from "./voting-fields.ts"

/** The presets (§4.1). Each is a file in config/presets/. */
export const presetNames = ["freecoop", "nassella", "hierarchy-by-consent"] as const
export type PresetName = (typeof presetNames)[number]

/** The settings of one co-op. */
export const coopSchema = z
  .strictObject({
    name: name.describe("What people call the co-op; shown in its messages and as the name of its space."),
    language: z.enum(languages).optional().describe("The co-op's language; by default that of the whole file."),
    zone: zone
      .default("UTC")
      .describe("IANA time zone in which deadlines are shown and computed, such as Europe/Berlin."),
    prefix: z
      .string()
      .regex(/^[^\s\p{L}\p{N}/\\"'`*_<>@#][^\s"'`]{0,7}$/u, "prefix")
      .default("!")
      .describe("What commands begin with. In quotes."),
    founders: z
      .array(mxid)
      .min(1, "founders")
      .describe("Full Matrix IDs, in quotes, of those who start as permanent members (§1.2)."),
    guests: z
      .array(mxid)
      .default([])
      .describe("Full Matrix IDs, in quotes, of those who may be in the co-op's rooms without belonging to it."),
    preset: z
      .enum(presetNames)
      .default("freecoop")
      .describe(
        "The set of rules that the co-op starts from (§4.1): freecoop, nassella, hierarchy-by-consent. What stands below wins over it, value by value.",
      ),
    ...{ rooms, pictures },
    publish: z
      .enum(["with-receipts", "ballots", "shared", "rounds"])
      .default("with-receipts")
      .describe(
        "What is published of a count (§5.5): with-receipts (each ballot beside its receipt), ballots (receipts in a separate list), shared (of each ballot only the beginning that at least three share, as sums), rounds (no single ballots). With the first two a prescribed ranking of many options shows how somebody voted: where pressure is feared, use shared, or rounds where those who press can have two more people vote the same.",
      ),
    smallRoll: z
      .int("whole-number")
      .min(0, "whole-number")
      .default(8)
      .describe(
        "With fewer people than this on the roll only the rounds are published (§5.5). With one or two it is always so: each would know the other's ballot.",
      ),
    signedDevices: z
      .boolean()
      .default(true)
      .describe("Count ballots only from devices that their owners have cross-signed (§5.1)."),
    signedReaders: z
      .boolean()
      .default(true)
      .describe(
        "In the members' room too, let only devices that their owners have cross-signed read what the bot says. In the moderators', the treasurer's, tasks' and direct rooms that is always so; in a lobby never.",
      ),
    newcomersRead,
    showWhoVoted: z.boolean().default(false).describe("Show who has voted, never how, while a vote is open (§2.7)."),
    objectionReasons,
    ...{ proxies, stages },
    absentAfter: stage("duration")
      .default("P30D")
      .describe(
        "After how long out of all rooms, without writing to the bot, a member counts as absent and is left off new rolls (§1.7).",
      ),
    readingTime: stage("duration-or-none")
      .default("PT24H")
      .describe(
        "How long the proposal stage lasts at least after an option was reworded, so that people see it (§2.7a); in a shorter stage, as long as that is. PT0S: it does not move.",
      ),
    reminders,
    digest: digest
      .default("monday 09:00")
      .describe(
        "When the members' room gets a digest of the week, by the co-op's zone: a weekday and a time, such as monday 09:00, or none. It comes without a sound, and not in a week in which nothing happened.",
      ),
    currencies: currenciesUsed,
    country,
    ...{ chart, accounts },
    ...{ account, nacha, bacs },
    bank: bankStatements,
    limits,
    ...{ pay, spend },
    ...meetings,
    ownership,
    separateOffices,
    offices,
    motions,
  })
  .describe("One co-op: its people, rooms and rules.")

/** The settings that a preset may have. These are all settings about rules; settings about one particular co-op are not among them. */
export const presetSchema = coopSchema.pick({
  publish: true,
  smallRoll: true,
  signedDevices: true,
  signedReaders: true,
  showWhoVoted: true,
  objectionReasons: true,
  proxies: true,
  absentAfter: true,
  readingTime: true,
  reminders: true,
  petitions: true,
  mediation: true,
  hours: true,
  agreementsKeepControl: true,
  pay: true,
  spend: true,
  conference: true,
  reviews: true,
  ownership: true,
  separateOffices: true,
  offices: true,
  motions: true,
})
export const presetSettings = Object.keys(presetSchema.shape)

export const configSchema = z
  .strictObject({
    homeserver: url.describe("Address of the homeserver that the bot logs in to, such as https://matrix.example.org."),
    user: mxid.describe('The bot\'s own Matrix ID, in quotes: "@waggle:example.org".'),
    deviceName: name.default("Waggle").describe("What the bot's one device is called."),
    displayName: name
      .default("Waggle")
      .describe("The bot's name in people's apps. One that somebody sets by hand for its account stays."),
    picture: picture.describe(
      "Path of the bot's picture, relative to this file, in place of the one that it brings: PNG, JPEG, GIF or WebP, 2 MiB at most.",
    ),
    data: z
      .string("folder")
      .min(1, "folder")
      .default("./data")
      .describe("Folder for all that the bot keeps, relative to this file."),
    database: z
      .string("database")
      .min(1, "database")
      .optional()
      .describe(
        "Path of an SQLite file, relative to this file, or a postgres:// URL; by default waggle.sqlite in the data folder.",
      ),
    cryptoStore: cryptoStore.default("file"),
    language: z.enum(languages).default("en").describe("Language of co-ops that do not say another."),
    clockLimit: clockLimit
      .default("PT1M")
      .describe(
        "How far this machine's clock and the homeserver's may be apart, as an ISO 8601 duration of 15 seconds or more. Beyond it the bot says so, and no vote opens or closes until they agree.",
      ),
    backup,
    logLevel: z
      .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"])
      .default("info")
      .describe("How much is logged. Never what people wrote."),
    monitoring,
    coops: z
      .record(z.string().regex(/^[a-z][a-z0-9-]{0,31}$/, "coop-key"), coopSchema)
      .refine((coops) => Object.keys(coops).length > 0, "coops")
      .describe("The co-ops that this bot serves, each under a short key of lower-case letters, digits and hyphens."),
  })
  .describe("Configuration of Waggle. Passwords, tokens and keys do not belong here but into the environment.")

/** The content of the file, with defaults filled in. */
export type ConfigFile = z.output<typeof configSchema>

/** The rooms that a co-op may have already, which the configuration can name. */
type GivenRoom = "lobby" | "members" | PowerRoom

/** A cell of §4's table. The configuration has the same names. */
export type Cell = keyof KindRules

/** The co-op's own account, as the configuration has it. */
export type BankAccount = NonNullable<ConfigFile["coops"][string]["account"]>

export interface CoopConfig extends BookRules, MeetingRules, OfficeRules, Pick<ConfigFile["coops"][string], "stages"> {
  readonly key: CoopKey
  /** What these settings were made from. */
  readonly source: RuleSource
  readonly name: string
  readonly language: Language
  /** How far this machine's clock and the homeserver's may differ, as an ISO 8601 duration. All co-ops of the file have the same. */
  readonly clockLimit: string
  /** An IANA name, such as `Europe/Berlin`. */
  readonly zone: string
  readonly prefix: string
  readonly founders: readonly MatrixId[]
  /** Accounts that may be in the co-op's rooms although they do not belong to the co-op. */
  readonly guests: readonly MatrixId[]
  readonly preset: PresetName
  /** The cells in which the co-op differs from its preset. */
  readonly ownCells: Readonly<Partial<Record<MotionKind, readonly Cell[]>>>
  /** Room IDs or aliases. The bot makes each room that the configuration does not name. */
  readonly rooms: Partial<Readonly<Record<GivenRoom, string>>>
  /** Absolute paths of picture files. The other rooms get the pictures that the bot brings. */
  readonly pictures: Partial<Readonly<Record<GivenRoom | "space" | "office" | "task", string>>>
  readonly publish: Publication
  readonly smallRoll: number
  readonly signedDevices: boolean
  /** Whether only signed devices can read the bot's messages in the members' room. */
  readonly signedReaders: boolean
  /** How much of the earlier messages newcomers can read, if the bot made the members' room. */
  readonly newcomersRead: "from-invitation" | "everything"
  readonly showWhoVoted: boolean
  readonly objectionReasons: Consent["reasons"]
  readonly proxies: number
  /** An ISO 8601 duration. */
  readonly absentAfter: string
  /** At least one currency. An amount without a currency is in the first one. */
  readonly currencies: readonly string[]
  /** Whose laws the co-op keeps to (§18.5). `countryCalled` has its profile. */
  readonly country: CountryKey
  /** How hours are paid (§18.3). \`notice\` is an ISO 8601 duration. */
  readonly pay: ConfigFile["coops"][string]["pay"]
  /** The co-op's own bank account, with its IBAN in capitals without spaces. */
  readonly account?: BankAccount | undefined
  /** The co-op's offices (§12.1), with the pairs that it keeps apart. */
  readonly offices: Offices
  /** Pairs of offices that nobody may combine (§4.3), as in the file. */
  readonly separateOffices: readonly (readonly [string, string])[]
  /** `readingTime` is an ISO 8601 duration. Each of `reminders` is `half`, or an ISO 8601 duration before the end. */
  readonly readingTime: string
  readonly reminders: readonly string[]
  /** When the weekly digest comes: `monday 09:00`, or `none`. */
  readonly digest: string
  readonly motions: Readonly<Record<MotionKind, KindRules>>
  /** Whether an agreement must say that it does not change who controls the co-op (§15.4). */
  readonly agreementsKeepControl: boolean
  /** How much one person, one server, and all strangers together may do within a time. */
  readonly limits: Limits
}

export type LogLevel = ConfigFile["logLevel"]

export interface Config {
  /** The homeserver's address, without a slash at the end. */
  readonly homeserver: string
  readonly user: MatrixId
  readonly deviceName: string
  /** The name that the bot gives its account. */
  readonly displayName: string
  /** The absolute path of the bot's own picture. Null: the bot brings one. */
  readonly picture: string | null
  /** Absolute path. */
  readonly data: string
  /** Absolute path of an SQLite file, or a `postgres://` URL without a password. */
  readonly database: string
  /** Where the keys of the bot's device are. `database` only if that is PostgreSQL. */
  readonly cryptoStore: ConfigFile["cryptoStore"]
  readonly language: Language
  /** How far this machine's clock and the homeserver's may differ, in milliseconds. */
  readonly clockLimit: number
  readonly logLevel: LogLevel
  /** Where monitoring programs get figures. Null: nowhere. */
  readonly monitoring: { readonly port: number; readonly address: string } | null
  /** The backups that the bot makes by itself. Null: none. */
  readonly backup: BackupPlan | null
  /** In the order of the file. There is at least one co-op. */
  readonly coops: readonly CoopConfig[]
}
