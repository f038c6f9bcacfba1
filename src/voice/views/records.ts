/** Acts about petitions in the minutes (§11): the variables of `record-<act>`, and the hashes that a record contains. */
import type { CommitmentsOf, RecordsOf } from "../../kernel/views/records.ts"
import type { voiceActs } from "../rules/minuted.ts"

export const records: RecordsOf<typeof voiceActs> = {
  "petition-begun": ({ petition, motionKind, subject, needed, endsAt }, { words, name }) => ({
    petition,
    kind: words.t(`kind-${motionKind}`),
    concerns: subject === undefined ? "nobody" : "person",
    subject: subject === undefined ? "" : name(subject),
    needed,
    until: words.moment(endsAt),
  }),
  "petition-carried": ({ petition, endorsed, motion }) => ({ petition, endorsed, motion }),
  "petition-lapsed": ({ petition, endorsed }) => ({ petition, endorsed }),
}

export const commitments: CommitmentsOf<typeof voiceActs> = {
  "petition-begun": ({ wording }, words) => [words.t("minutes-wording", { hash: wording })],
}
