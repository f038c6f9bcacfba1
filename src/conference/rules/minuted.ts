/** Acts about general conferences in the minutes (§16). */
import { z } from "zod"
import { act, hash, moment, person } from "../../kernel/rules/minuted/declare.ts"

/** A conference's number, such as `C3`. */
const conference = z.string()

export const conferenceActs = {
  "conference-asked": act(["conferences"], { conference, startsAt: moment, wording: hash }),
  // `wording`: the commitment to place and title.
  "conference-called": act(["conferences"], {
    conference,
    startsAt: moment,
    endsAt: moment,
    wording: hash,
    caller: person,
    follows: z.string().optional(),
  }),
  "conference-moved": act(["conferences"], { conference, startsAt: moment, endsAt: moment, wording: hash }),
  "conference-cancelled": act(["conferences"], { conference }),
  "conference-lapsed": act(["conferences"], { conference }),
  "conference-opened": act(["conferences"], { conference, presider: person }),
  // The first item is called. `there`: how many of those who may vote were there, in person or through a proxy.
  "conference-begun": act(["conferences"], { conference, there: z.number(), voters: z.number(), needed: z.number() }),
  "conference-chaired": act(["conferences"], { conference, presider: person }),
  // A show of hands, without names.
  "hands-shown": act(["conferences"], {
    conference,
    question: hash,
    yes: z.number(),
    no: z.number(),
    present: z.number(),
    carried: z.boolean(),
  }),
  "conference-adjourned": act(["conferences"], { conference, there: z.number(), needed: z.number() }),
  // `text`: the hash of the draft of the minutes.
  "conference-closed": act(["conferences"], { conference, text: hash, objectUntil: moment }),
  // The time for objections is over. `text`: the hash of the draft with the objections at its end.
  "conference-minutes-final": act(["conferences"], { conference, text: hash, objections: z.number() }),
  "conference-minutes-objected": act(["conferences"], { conference, objection: hash }),
  // `text`: the hash of the final minutes.
  "conference-minutes-approved": act(["conferences"], { conference, at: z.string() }, { later: { text: hash } }),
}
