/** Acts about petitions in the minutes (§17.1). None of them names the people who began or endorsed a petition. */
import { z } from "zod"
import { act, hash, moment, motion, named, person } from "../../kernel/rules/minuted/declare.ts"
import type { OfficeKey } from "../../kernel/rules/types.ts"
import { mootWhys, type PetitionKind } from "./petitions.ts"

/** A petition's number, such as `A3`. */
const petition = z.string()

export const voiceActs = {
  "petition-begun": act(
    ["petitions"],
    {
      petition,
      // The kind of motion that the petition asks for.
      motionKind: named<PetitionKind>(),
      subject: person.optional(),
      // The commitment to title and text.
      wording: hash,
      needed: z.number(),
      endsAt: moment,
    },
    // The office that a recall would end.
    { later: { office: named<OfficeKey>().optional() } },
  ),
  // `endorsed`: how many people endorsed it.
  "petition-carried": act(["petitions"], { petition, endorsed: z.number(), motion }),
  "petition-lapsed": act(["petitions"], { petition, endorsed: z.number() }),
  // `by`: the motion that decides the same thing.
  "petition-moot": act(["petitions"], {
    petition,
    endorsed: z.number(),
    why: z.enum(mootWhys),
    by: motion.optional(),
  }),
}
