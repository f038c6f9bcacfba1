/** Acts about who is in the co-op, and about people's identities (§1, §5.1). */
import { z } from "zod"
import { act, moment, motion, people, person } from "../../kernel/rules/minuted/declare.ts"

export const peopleActs = {
  // `awaited`: the founders who have not joined yet. It is missing if all founders have joined.
  "co-op-founded": act(["members"], { founders: people, awaited: people.optional() }),
  "co-op-begun-anew": act(["members"], { founders: people }, { later: { awaited: people } }),
  "founders-corrected": act(["members"], { awaited: people }),
  "founder-joined": act(["members"], { person, since: moment }),
  "member-invited": act(["members"], { person }),
  "invitation-withdrawn": act(["members"], { person }),
  "member-joined": act(["members"], { person }, { later: { since: moment } }),
  "member-admitted": act(["members"], { person }, { later: { since: moment } }),
  "member-left": act(["members"], { person }, { later: { since: moment } }),
  // `since`: the moment when the bot saw that the person had left all rooms.
  "member-absent": act(["members"], { person, since: moment }),
  "member-back": act(["members"], { person }),
  "member-removed": act(["members", "removals"], { person, motion }, { later: { since: moment } }),
  "member-moved": act(["members"], { person, to: person }),
  "identity-first-seen": act(["members"], { person, identity: z.string() }),
  "identity-approved": act(["members"], { person }, { later: { identity: z.string() } }),
}
