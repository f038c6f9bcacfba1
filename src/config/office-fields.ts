/** The settings of offices (§12.1), and the table of offices that a co-op's settings make. */
import { z } from "zod"
import { type Language, languages } from "../kernel/languages.ts"
import {
  candidacies,
  furtherOffice,
  namedKeys,
  type Office,
  type OfficeKey,
  type Offices,
  offeredKeys,
  officeKey,
  ownRoomOf,
  type Power,
  type PowerRoom,
  powers,
  usualOffices,
} from "../standing/rules/offices.ts"
import { keptApart } from "../standing/rules/rights.ts"
import { mostDecimals } from "../votes/rules/council-format.ts"
import type { KindRules } from "../votes/rules/kinds.ts"
import { name, stage } from "./fields.ts"
import { officeCells } from "./motion-fields.ts"

/** The most seats of a council. A ballot can have that many options, too. */
export const mostCouncil = 30

/** The key of an office: one that the program names, or one of the co-op's own. */
const key = z.string().regex(/^[a-z][a-z0-9-]{0,31}$/, "office-key")

const names = Object.fromEntries(languages.map((language) => [language, name.optional()])) as Record<
  Language,
  z.ZodOptional<typeof name>
>

/** The settings of one office. */
export const office = z.strictObject({
  names: z
    .strictObject(names)
    .optional()
    .describe(
      "What people call an office of the co-op's own, in each language that it uses. They type it with hyphens.",
    ),
  fill: z
    .enum(["contest", "single", "council"])
    .optional()
    .describe(
      'How an office of the co-op\'s own is filled: single (one seat), contest (any number of seats, filled one by one, with "No winner" on the ballot), or council (all seats at once, by single transferable vote).',
    ),
  seats: z
    .int("whole-number")
    .min(2, "council-seats")
    .max(mostCouncil, "council-seats")
    .optional()
    .describe("How many seats a council has (§13): 2 to 30."),
  decimals: z
    .union([z.literal("none"), z.int("decimals").min(0, "decimals").max(mostDecimals, "decimals")], "decimals")
    .optional()
    .describe(
      "For a council: after how many decimals the value of a moved ballot is cut (§13.1). 5 as in Scottish local elections; none or left out, values are exact fractions.",
    ),
  reopen: z
    .boolean()
    .optional()
    .describe(
      'For a council: whether "Re-open nominations" is on the ballot (§13.4). A seat that it wins stays vacant. By default it is not.',
    ),
  vacancy: z
    .enum(["by-election", "countback"])
    .optional()
    .describe(
      "For a council: how a seat is filled that becomes vacant before its term is over (§12.4): by-election (the default), or countback of the ballots of its election, and by-election only if they give it to nobody.",
    ),
  candidacy: z
    .enum(candidacies)
    .optional()
    .describe("What somebody must say to stand for it: nothing, a statement, or a plan. Each is text in the message."),
  powers: z
    .array(z.enum(powers))
    .refine((list) => new Set(list).size === list.length, "powers")
    .optional()
    .describe(
      "What its holders may do: invite (people into the co-op), moderate (the rooms, and cancel tasks), start-removal (in the moderators' room), hold-treasury (in the treasury room), confirm-payments (that the treasurer makes to themselves), call-conference (and move or cancel it), preside (open, lead and close the general conference), keep-minutes (add notes to its minutes), mediate (be offered as mediator), appoint (make the roles that hang from the office, and appoint people to them), approve-hours and set-rates (of the people below them in the hierarchy), spend (approve expenses, up to a voted amount for each).",
    ),
  room: z
    .enum(["own", "none"])
    .optional()
    .describe(
      "Whether its holders have an encrypted private room of their own, which the bot makes and keeps: own, or none. Those who may start removals meet in the moderators' room anyway, and those who keep the treasury in the treasury room.",
    ),
  term: z
    .union([z.literal("none"), stage("duration")], "duration")
    .optional()
    .describe(
      "How long a term is, as an ISO 8601 duration such as P1Y, or none. It ends with its last day. An office whose seats are filled one by one cannot have one.",
    ),
  lead: stage("duration")
    .optional()
    .describe(
      "How long before the end of a term the bot opens the election, as an ISO 8601 duration; by default P30D. After an election that decided nothing it opens the next one after the same time.",
    ),
  maxTerms: z
    .union([z.literal("none"), z.int("whole-number").min(1, "whole-number")], "whole-number")
    .optional()
    .describe(
      "How many whole terms in a row somebody can serve, or none. The rest of a term that somebody else began does not count.",
    ),
  afterTerm: z
    .enum(["holdover", "vacancy"])
    .optional()
    .describe(
      "What holds after a term until a successor takes the office: holdover (its holder stays; the default) or vacancy.",
    ),
  election: officeCells,
})
type OfficeSettings = z.output<typeof office>

/** A pair of offices that nobody may hold together. The checks of the whole file find names of offices that the co-op does not have. */
export const separateOffices = z
  .array(z.tuple([z.union([z.enum(namedKeys), key]), z.union([z.enum(namedKeys), key])]))
  .default([])
  .describe("Pairs of offices that one person cannot hold together (§4.3), such as [moderator, treasurer].")

export const offices = z
  .record(key, z.union([z.literal("none"), office], "office"))
  .default({})
  .describe(
    `Offices besides moderator and treasurer (§12.1), and changes of any office: ${offeredKeys.join(", ")}, or keys of the co-op's own with their names. \`{}\` switches one on as it is usual, none switches off one of the preset.`,
  )

export type OfficesSettings = z.output<typeof offices>

/** The table of a co-op's offices: the usual ones first, then the others in the order of the settings. */
export function officesOf(settings: OfficesSettings, apart: readonly (readonly [string, string])[]): Offices {
  const further = Object.entries(settings).filter(([one, set]) => set !== "none" && !isUsualKey(one))
  const rows = [...usualOffices, ...further.map(([one]) => furtherOffice(one))]
  const table = rows.map((row) => {
    const set = settings[row.key]
    return set === undefined || set === "none" ? row : withSettings(row, set)
  })
  return keptApart(
    table,
    apart.map(([one, other]) => [officeKey(one), officeKey(other)] as const),
  )
}

const isUsualKey = (one: string): boolean => usualOffices.some((row) => row.key === one)

function withSettings(row: Office, set: OfficeSettings): Office {
  const { names: called = {}, fill = row.fill, candidacy = row.candidacy, powers: held = row.powers } = set
  const given = Object.entries(called).flatMap(([language, one]) => (one === undefined ? [] : [[language, one]]))
  return {
    ...row,
    names: Object.fromEntries(given),
    fill,
    // Whether an office is a council decides what kind of motion elects it. The usual offices have kinds of their own.
    kind: isUsualKey(row.key) ? row.kind : fill === "council" ? "council" : "election",
    seats:
      fill === "council" ? (set.seats ?? (row.fill === "council" ? row.seats : null)) : fill === "single" ? 1 : null,
    decimals: set.decimals === "none" ? null : (set.decimals ?? row.decimals),
    reopen: set.reopen ?? row.reopen,
    vacancy: set.vacancy ?? row.vacancy,
    candidacy,
    powers: held,
    term: set.term === "none" ? null : (set.term ?? row.term),
    lead: set.lead ?? row.lead,
    maxTerms: set.maxTerms === "none" ? null : (set.maxTerms ?? row.maxTerms),
    afterTerm: set.afterTerm ?? row.afterTerm,
    // People who may start removals meet in the moderators' room, and people who keep the treasury in the treasury room (§6, §7.3).
    room: roomFor(held) ?? (set.room === "own" ? ownRoomOf(row.key) : null),
  }
}

/** The private room that holders of these powers need. Null: none. */
export const roomFor = (held: readonly Power[]): PowerRoom | null =>
  held.includes("start-removal") ? "moderators" : held.includes("hold-treasury") ? "treasury" : null

/** The cells of §4's table that the settings change for the election of each office. */
export function officeRulesOf(settings: OfficesSettings): Readonly<Partial<Record<OfficeKey, Partial<KindRules>>>> {
  const own = Object.entries(settings).flatMap(([one, set]) => {
    if (set === "none" || set.election === undefined) return []
    const cells = Object.entries(set.election).filter(([, value]) => value !== undefined)
    return cells.length === 0 ? [] : [[one, Object.fromEntries(cells)] as const]
  })
  return Object.fromEntries(own)
}
