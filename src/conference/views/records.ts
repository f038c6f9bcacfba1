/** Acts about general conferences in the minutes (§11): the variables of `record-<act>`, and the hashes that a record contains. */
import type { CommitmentsOf, RecordsOf } from "../../kernel/views/records.ts"
import type { conferenceActs } from "../rules/minuted.ts"

export const records: RecordsOf<typeof conferenceActs> = {
  "conference-asked": ({ conference, startsAt }, { words }) => ({ conference, at: words.moment(startsAt) }),
  "conference-called": ({ conference, startsAt, follows }, { words }) => ({
    conference,
    at: words.moment(startsAt),
    follows: follows ?? "none",
  }),
  "conference-moved": ({ conference, startsAt }, { words }) => ({ conference, at: words.moment(startsAt) }),
  "conference-cancelled": ({ conference }) => ({ conference }),
  "conference-lapsed": ({ conference }) => ({ conference }),
  "conference-opened": ({ conference, presider }, { name }) => ({ conference, person: name(presider) }),
  "conference-begun": ({ conference, there, voters, needed }) => ({ conference, there, voters, needed }),
  "conference-chaired": ({ conference, presider }, { name }) => ({ conference, person: name(presider) }),
  "hands-shown": ({ conference, yes, no, carried }) => ({ conference, yes, no, carried: String(carried) }),
  "conference-adjourned": ({ conference, there, needed }) => ({ conference, there, needed }),
  "conference-closed": ({ conference, objectUntil }, { words }) => ({ conference, until: words.moment(objectUntil) }),
  "conference-minutes-final": ({ conference, objections }) => ({ conference, objections }),
  "conference-minutes-objected": ({ conference }) => ({ conference }),
  "conference-minutes-approved": ({ conference, at }) => ({ conference, at }),
}

export const commitments: CommitmentsOf<typeof conferenceActs> = {
  "conference-asked": ({ wording }, words) => [words.t("minutes-wording", { hash: wording })],
  "conference-called": ({ wording }, words) => [words.t("minutes-wording", { hash: wording })],
  "conference-moved": ({ wording }, words) => [words.t("minutes-wording", { hash: wording })],
  "hands-shown": ({ question }, words) => [words.t("minutes-wording", { hash: question })],
  "conference-closed": ({ text }, words) => [words.t("minutes-wording", { hash: text })],
  "conference-minutes-final": ({ text }, words) => [words.t("minutes-wording", { hash: text })],
  "conference-minutes-approved": ({ text }, words) =>
    text === undefined ? [] : [words.t("minutes-wording", { hash: text })],
  "conference-minutes-objected": ({ objection }, words) => [words.t("minutes-wording", { hash: objection })],
}
