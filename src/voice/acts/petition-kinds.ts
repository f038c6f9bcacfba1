/** How a petition of each kind becomes a motion, once enough people have endorsed it (§17.1). */
import type { Act } from "../../kernel/acts/context.ts"
import { openMotion } from "../../votes/acts/open-motion.ts"
import type { KeptMotion } from "../../votes/reads.ts"
import type { PetitionKind } from "../rules/petitions.ts"
import type { Petition } from "../store/petitions.ts"

/** Opens the motion. Nobody is its starter: it is "by petition". */
export type OpensMotion = (act: Act, petition: Petition) => Promise<KeptMotion>

export const opensMotion: Readonly<Record<PetitionKind, OpensMotion>> = {
  decision: (act, { title, text }) =>
    openMotion(act, {
      kind: "decision",
      by: null,
      options: [
        { title, text, author: null, keeps: false, role: "text" },
        { title: act.coop.words.t("option-keep"), text: "", author: null, keeps: true, role: "keep" },
      ],
      typed: null,
    }),
}
