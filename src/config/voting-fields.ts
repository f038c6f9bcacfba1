/** Settings about ballots: who may fill them in for others, and when people are reminded of them. */
import { z } from "zod"
import { reminder } from "./fields.ts"

export const proxies = z
  .int("whole-number")
  .min(0, "whole-number")
  .default(2)
  .describe("For how many others a member may vote by proxy (§3.10). 0 switches proxies off.")

export const reminders = z
  .array(reminder)
  .default(["half", "PT24H"])
  .describe("When those who have not voted are reminded: half (at half time), or how long before the end (§2.7).")

export const stages = z
  .enum(["days", "minutes"])
  .default("days")
  .describe(
    "minutes: a rehearsal, in which what lasts a day lasts a minute (stages, notices, reminders, petitions, conferences), and whose name says so. Only for a co-op that is new; one that was founded so stays a rehearsal.",
  )
