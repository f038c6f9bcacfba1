/** Acts about petitions in the minutes (§11): the variables of `record-<act>`, and the hashes that a record contains. */
import type { CommitmentsOf, RecordsOf } from "../../kernel/views/records.ts"
import type { voiceActs } from "../rules/minuted.ts"

export const records: RecordsOf<typeof voiceActs> = {
  "petition-begun": ({ petition, motionKind, subject, office, needed, endsAt }, { words, name }) => ({
    petition,
    kind: words.t(`kind-${motionKind}`),
    concerns: subject === undefined ? "nobody" : office === undefined ? "person" : "holder",
    ...(office !== undefined && { office }),
    subject: subject === undefined ? "" : name(subject),
    needed,
    until: words.moment(endsAt),
  }),
  "petition-carried": ({ petition, endorsed, motion }) => ({ petition, endorsed, motion }),
  "petition-lapsed": ({ petition, endorsed }) => ({ petition, endorsed }),
  "petition-moot": ({ petition, endorsed, why, by = "" }) => ({ petition, endorsed, why, motion: by }),
}

export const commitments: CommitmentsOf<typeof voiceActs> = {
  "petition-begun": ({ wording }, words) => [words.t("minutes-wording", { hash: wording })],
}
