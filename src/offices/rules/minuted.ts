/** Acts about offices and their seats (§1.3, §7.3). */
import { z } from "zod"
import { act, motion, named, person } from "../../kernel/rules/minuted/declare.ts"
import type { OfficeKey } from "../../kernel/rules/types.ts"

/** Why an office ended for its holder. `beaten`: somebody else was elected to the seat. */
export const endsOfOffice = ["resigned", "left", "removed", "impeached", "abolished", "beaten"] as const
export type EndOfOffice = (typeof endsOfOffice)[number]

const office = named<OfficeKey>()

export const officeActs = {
  "office-taken": act(["offices"], { office, seat: z.number(), person }),
  "office-ended": act(["offices"], { office, person, why: z.enum(endsOfOffice) }),
  "treasury-frozen": act(["treasury"], { motion }),
  "treasury-opened": act(["treasury"], {}),
}
