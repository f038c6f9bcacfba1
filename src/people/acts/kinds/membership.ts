/** The effect of a carried membership vote: the trial member becomes a permanent one (§4). */
import { sendGuide } from "../../../kernel/acts/guide.ts"
import { tellNewOwner } from "../../../ownership/acts/shares.ts"
import { mayIssueOne } from "../../../ownership/acts/terms.ts"
import { standingOf } from "../../../standing/reads.ts"
import { impossible, type KindActs, type WhenItWins } from "../../../votes/acts/kinds/kind-acts.ts"
import { admit } from "../members.ts"

const admitted: WhenItWins = async (act, { subject: person }) => {
  if (person === null) return null
  const { status } = await standingOf(act.work, act.coop.config, person)
  if (status !== "trial") return impossible(status === "permanent" ? "permanent-already" : "left", person)
  if (!(await mayIssueOne(act))) return impossible("no-share-free", person)
  await admit(act, person)
  await sendGuide(act, person, "member")
  await tellNewOwner(act, person)
  return { effect: "admitted", person }
}

export const membership: KindActs<"membership"> = {
  wins: { accept: admitted, reject: null },
  undecided: null,
}
