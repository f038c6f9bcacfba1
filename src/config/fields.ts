/** Checks of single values. If a value fails, the check's message is the last part of a locale key `config-expected-…`. */
import { electronicFormatIBAN, isValidBIC, isValidIBAN } from "ibantools"
import { Duration, IANAZone } from "luxon"
import { z } from "zod"
import { currencies } from "../kernel/rules/money.ts"

const serverName = String.raw`(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?`

export const name = z
  .string("text")
  .regex(/^\S(?:.{0,98}\S)?$/u, "text")
  .refine((value) => !/\p{Cc}/u.test(value), "text")

/** The localpart may have any character of Matrix's historical grammar, because old accounts still use it. */
export const mxid = z
  .string("mxid")
  .max(255, "mxid")
  .regex(new RegExp(`^@[\\x21-\\x39\\x3B-\\x7E]+:${serverName}$`), "mxid")

/** Since room version 12 a room ID has no server name, so the server name is optional. */
export const room = z
  .string("room")
  .max(255, "room")
  .regex(new RegExp(`^(?:![\\x21-\\x39\\x3B-\\x7E]+(?::${serverName})?|#[^\\s:\\p{Cc}]+:${serverName})$`, "u"), "room")

export const url = z
  .string("url")
  .regex(/^https?:\/\/[^\s/?#@]+(?:\/[^\s?#@]*)?$/, "url")
  .refine((value) => URL.canParse(value), "url")

export const zone = z.string("zone").refine((value) => IANAZone.isValidZone(value), "zone")

const isDuration = (value: string, positive: boolean) => {
  const duration = Duration.fromISO(value)
  if (!duration.isValid) return false
  const parts = Object.values(duration.toObject())
  if (parts.some((part) => part < 0)) return false
  return !positive || parts.some((part) => part > 0)
}

/** An ISO 8601 duration. `duration-or-none`: it may be zero. `duration`: it must be longer than zero. */
export const stage = (expected: "duration" | "duration-or-none") =>
  z.string(expected).refine((value) => isDuration(value, expected === "duration"), expected)

/**
 * The limit must be at least 15 seconds. A homeserver can take that long to answer, so a smaller difference between the clocks cannot be
 * measured.
 */
export const clockLimit = z
  .string("clock-limit")
  .refine((value) => isDuration(value, true) && Duration.fromISO(value).toMillis() >= 15_000, "clock-limit")

export const reminder = z.string("reminder").refine((value) => value === "half" || isDuration(value, true), "reminder")

/** A weekday and a time, `monday 09:00`, or `none`. */
export const digest = z
  .string("digest")
  .regex(/^(?:none|(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:[01]\d|2[0-3]):[0-5]\d)$/, "digest")

/** Whether a fraction is at least `least` and at most 1. The comparison is exact, in whole numbers. */
const within = (value: string, least: readonly [bigint, bigint]) => {
  const [over = 0n, under = 0n] = value.split("/").map(BigInt)
  return under > 0n && over <= under && over * least[1] >= least[0] * under
}

const ratio = /^\d{1,6}\/\d{1,6}$/

export const fraction = z
  .templateLiteral([z.number(), "/", z.number()], "fraction")
  .refine((value) => ratio.test(value) && within(value, [0n, 1n]), "fraction")

const thresholdNames: readonly string[] = ["majority", "consensus", "plurality-of-continuing"]

/**
 * A fraction below one half is refused. Otherwise an option could win although most people voted against it. For votes in which that is
 * wanted, there is `plurality-of-continuing`.
 */
export const threshold = z
  .union(
    [z.enum(["majority", "consensus", "plurality-of-continuing"]), z.templateLiteral([z.number(), "/", z.number()])],
    "threshold",
  )
  .refine((value) => thresholdNames.includes(value) || (ratio.test(value) && within(value, [1n, 2n])), "threshold")

export const franchise = z
  .array(z.enum(["permanent", "trial", "officers", "moderators", "concerned"]))
  .min(1, "franchise")
  .refine((groups) => new Set(groups).size === groups.length, "franchise")

export const currency = z.string("currency").refine((code) => currencies.includes(code), "currency")

/** An IBAN. It may be typed with spaces, and its check digits are checked. It is kept in capitals without spaces. */
export const iban = z
  .string("iban")
  .transform((value) => electronicFormatIBAN(value) ?? "")
  .refine((value) => isValidIBAN(value), "iban")

export const bic = z
  .string("bic")
  .transform((value) => value.replaceAll(" ", "").toUpperCase())
  .refine((value) => isValidBIC(value), "bic")

/** The setting's description is in this file, because schema.ts is long already. */
export const newcomersRead = z
  .enum(["from-invitation", "everything"])
  .default("from-invitation")
  .describe(
    "What somebody new reads in a members' room that the bot made: what is said from their invitation on, or everything. For the latter their app must know how to take keys of earlier messages (MSC4268); in others those are messages without words.",
  )

/** The setting stands in this file, because schema.ts is long already. */
export const objectionReasons = z
  .enum(["unnamed", "named"])
  .default("unnamed")
  .describe(
    "Whether the reasons of objections in motions held by consent are published without or with the names of the people who object (§3.9). Only when the vote is over, and named only if the ballot said so.",
  )

/** The path of a picture file. */
export const picture = z.string("picture").min(1, "picture").optional()

const pathOf = (room: string) =>
  picture.describe(`Path of the picture of ${room}, relative to this file: PNG, JPEG, GIF or WebP, 2 MiB at most.`)

export const pictures = z
  .strictObject({
    space: pathOf("the space"),
    lobby: pathOf("the lobby"),
    members: pathOf("the members' room"),
    moderators: pathOf("the moderators' room"),
    treasury: pathOf("the treasury room"),
    office: pathOf("the rooms that single offices have"),
    task: pathOf("the rooms of tasks"),
  })
  .prefault({})
  .describe(
    "Pictures of the rooms in place of those that the bot brings. One that somebody sets by hand in a room stays.",
  )

export const currenciesUsed = z
  .array(currency)
  .min(1, "currencies")
  .refine((codes) => new Set(codes).size === codes.length, "currencies")
  .default(["EUR"])
  .describe(
    "Currencies of the treasury by their ISO 4217 codes, or POINTS. The first is meant where an amount names none (§7.4).",
  )

export const cryptoStore = z
  .enum(["file", "database"])
  .describe(
    "Where the keys of the bot's device are: file (crypto.sqlite in the data folder) or database (with the rest in PostgreSQL, so that a second process can take over). What is there already is moved at the next start.",
  )
