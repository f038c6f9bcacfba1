/** Acts about offices and their seats (§1.3, §7.3). */
import { z } from "zod"
import { act, moment, motion, named, person } from "../../kernel/rules/minuted/declare.ts"
import type { OfficeKey } from "../../kernel/rules/types.ts"

/**
 * Why an office ended for its holder. `beaten`: somebody else was elected to the seat. `office-dropped`: the co-op no longer has the office.
 */
export const endsOfOffice = [
  "resigned",
  "left",
  "removed",
  "impeached",
  "recalled",
  "abolished",
  "beaten",
  "term-over",
  "office-dropped",
] as const
export type EndOfOffice = (typeof endsOfOffice)[number]

const office = named<OfficeKey>()

export const officeActs = {
  "office-taken": act(["offices"], { office, seat: z.number(), person }),
  "office-ended": act(["offices"], { office, person, why: z.enum(endsOfOffice) }),
  // `inRow`: how many whole terms in a row the person serves with this one.
  "term-begun": act(["offices"], { office, seat: z.number(), person, until: moment, inRow: z.number() }),
  // `person`: who held the office until now. `until`: the end of the term that was cut short, if one was.
  "vacancy-begun": act(["offices"], { office, seat: z.number(), person, inRow: z.number(), until: moment.optional() }),
  // The holder stays until a successor takes the office.
  "term-over": act(["offices"], { office, seat: z.number(), person }),
  "successor-elected": act(["offices"], { office, seat: z.number(), person, from: moment }),
  "successor-lost": act(["offices"], { office, seat: z.number(), person }),
  // `vacant`: how many seats. `holders` and `withdrawn`: options of the motion, as `waggle recount` takes them. `found`: the options that get
  // the seats, and `people` who they are.
  "countback-held": act(["offices"], {
    office,
    motion,
    vacant: z.number(),
    holders: z.array(z.number()).readonly(),
    withdrawn: z.array(z.number()).readonly(),
    found: z.array(z.number()).readonly(),
    people: z.array(person).readonly(),
  }),
  "treasury-frozen": act(["treasury"], { motion }),
  "treasury-opened": act(["treasury"], {}),
}
