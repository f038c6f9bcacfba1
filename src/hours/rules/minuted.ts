/** Acts about hours in the minutes (§11, §18.2). Only approvals and refusals name a person: the one who decided. */
import { z } from "zod"
import { act, hash } from "../../kernel/rules/minuted/declare.ts"

/** A line of hours, such as `H12`. */
const hours = z.string()
const several = z.array(hours).readonly()
/** `whole`: the commitment to person, day, minutes, kind and task. `text`: the hash of the sealed text. */
const line = { hours, whole: hash, text: hash.optional() }

export const hoursActs = {
  // The record names no actor, because that would tell who was at work or ill, and when.
  "hours-entered": act(["hours"], { lines: z.array(z.object({ ...line, corrects: hours.optional() })).readonly() }),
  "hours-changed": act(["hours"], line),
  "hours-dropped": act(["hours"], { hours }),
  "hours-approved": act(["hours"], { lines: several }),
  // `reason`: the hash of the sealed reason.
  "hours-contested": act(["hours"], { hours, reason: hash }),
  // Pay took these lines with this entry of the ledger, such as `E12`, or gave them back because the entry was reversed.
  "hours-taken": act(["hours"], { lines: several, entry: z.string() }),
  "hours-given-back": act(["hours"], { lines: several, entry: z.string() }),
  // The person has erased the texts of their lines.
  "hours-texts-erased": act(["hours"], { lines: several }),
}
