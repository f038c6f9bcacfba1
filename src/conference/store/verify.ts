/** Checks that conferences agree with the minutes (§16, §11): when they are, who leads them, how they ended, and the text of their minutes. */
import { commitment, sha256 } from "../../kernel/rules/minutes.ts"
import { nowCalled } from "../../kernel/rules/told.ts"
import { matrixId } from "../../kernel/rules/types.ts"
import type { Check, Checking } from "../../kernel/store/checking.ts"
import { toldBy } from "../../kernel/store/minutes.ts"
import type { Row } from "../../kernel/store/tables.ts"
import { peopleIn } from "../../standing/reads.ts"
import { conferenceId } from "../rules/conference.ts"

/** What the minutes tell of a conference. */
interface Told {
  stage: Row<"conferences">["stage"]
  caller: string | null
  presider: string | null
  askedAt: number
  calledAt: number | null
  openedAt: number | null
  closedAt: number | null
  startsAt: number
  endsAt: number | null
  wording: string
  follows: string | null
  hash: string | null
  final: string | null
  objectUntil: number | null
  approvedAt: number | null
  adjourned: { readonly there: number; readonly needed: number } | null
  readonly objections: { objection: string; author: string | null; at: number }[]
  readonly hands: { question: string; yes: number; no: number; present: number; carried: boolean; at: number }[]
  /** The number of its first record, and of its end. While it goes on, `ended` is larger than any number. */
  readonly begun: number
  ended: number
}

/** Checks conferences. The result names altered ones, such as `C3`. */
export const conferencesCheck: Check = {
  name: "conferences",
  section: "decisions",
  check: async (checking) => ({ altered: await alteredConferences(checking) }),
}

async function alteredConferences(checking: Checking): Promise<string[]> {
  const { knex, coop } = checking
  // A database of an older release has no conferences.
  if (!(await knex.schema.hasTable("conferences"))) return []
  const told = conferencesTold(checking)
  const altered = new Set<string>()
  const rows = await knex("conferences").where({ coop }).orderBy("number")
  for (const row of rows) {
    const id = conferenceId(row.number)
    const one = told.get(id)
    if (!one || !agrees(row, one) || !(await meetingAgrees(checking, row, one))) altered.add(id)
  }
  const kept = new Set(rows.map(({ number }) => conferenceId(number)))
  for (const id of told.keys()) if (!kept.has(id)) altered.add(id)
  return [...altered]
}

const acts = [
  ...([
    "conference-asked",
    "conference-called",
    "conference-moved",
    "conference-cancelled",
    "conference-lapsed",
  ] as const),
  ...(["conference-opened", "conference-chaired", "hands-shown", "conference-adjourned", "conference-closed"] as const),
  ...(["conference-minutes-objected", "conference-minutes-final", "conference-minutes-approved"] as const),
] as const

function conferencesTold(checking: Checking): ReadonlyMap<string, Told> {
  const { moves } = checking.once(peopleIn)
  const all = new Map<string, Told>()
  for (const one of toldBy(checking.records, acts)) {
    const { act, details, record } = one
    const { at, number } = record
    const told = all.get(details.conference) ?? fresh(at, number)
    all.set(details.conference, told)
    switch (act) {
      case "conference-asked":
        Object.assign(told, { caller: record.actor, startsAt: details.startsAt, wording: details.wording })
        break
      case "conference-called": {
        const { startsAt, endsAt, wording, caller, follows = null } = details
        Object.assign(told, { stage: "called", calledAt: at, startsAt, endsAt, wording, caller, follows })
        break
      }
      case "conference-moved":
        Object.assign(told, { startsAt: details.startsAt, endsAt: details.endsAt, wording: details.wording })
        break
      case "conference-cancelled":
        Object.assign(told, { stage: "cancelled", ended: number })
        break
      case "conference-lapsed":
        Object.assign(told, { stage: "lapsed", ended: number })
        break
      case "conference-opened":
        Object.assign(told, { stage: "open", openedAt: at, presider: details.presider })
        break
      case "conference-chaired":
        told.presider = details.presider
        break
      case "hands-shown": {
        const { question, yes, no, present, carried } = details
        told.hands.push({ question, yes, no, present, carried, at })
        break
      }
      case "conference-adjourned":
        told.adjourned = { there: details.there, needed: details.needed }
        // It is closed first, with minutes. Earlier versions did so only if items had been dealt with.
        if (told.stage === "open") Object.assign(told, { stage: "adjourned", closedAt: at, ended: number })
        break
      case "conference-closed":
        Object.assign(told, { stage: "closed", closedAt: at, ended: number })
        Object.assign(told, { hash: details.text, objectUntil: details.objectUntil })
        break
      case "conference-minutes-objected":
        told.objections.push({ objection: details.objection, author: record.actor, at })
        break
      case "conference-minutes-final":
        told.final = details.text
        break
      case "conference-minutes-approved":
        told.approvedAt = at
        break
    }
  }
  // A person's new Matrix ID is written into conferences that are not over.
  for (const told of all.values()) {
    const before = moves.filter(({ number }) => number < told.ended)
    const now = (person: string | null) => (person === null ? null : nowCalled(before, matrixId(person), told.begun))
    Object.assign(told, { caller: now(told.caller), presider: now(told.presider) })
  }
  return all
}

const fresh = (at: number, number: number): Told => ({
  ...{ stage: "asked", caller: null, presider: null, askedAt: at, calledAt: null, openedAt: null, closedAt: null },
  ...{ startsAt: 0, endsAt: null, wording: "", follows: null, hash: null, objectUntil: null, approvedAt: null },
  ...{ adjourned: null, final: null, objections: [], hands: [], begun: number, ended: Number.MAX_SAFE_INTEGER },
})

const agrees = (row: Row<"conferences">, told: Told): boolean =>
  row.stage === told.stage &&
  row.caller === told.caller &&
  row.presider === told.presider &&
  row.asked_at === told.askedAt &&
  row.called_at === told.calledAt &&
  row.opened_at === told.openedAt &&
  row.closed_at === told.closedAt &&
  row.starts_at === told.startsAt &&
  (told.endsAt === null || row.ends_at === told.endsAt) &&
  (row.follows === null ? null : conferenceId(row.follows)) === told.follows &&
  row.object_until === told.objectUntil &&
  row.approved_at === told.approvedAt &&
  // Earlier versions did not keep how many were there, and a database of an older release lacks these two columns.
  [null, told.adjourned?.there ?? null].includes(row.adjourned_there ?? null) &&
  [null, told.adjourned?.needed ?? null].includes(row.adjourned_needed ?? null) &&
  row.draft_hash === told.hash &&
  (row.draft === null ? null : sha256(row.draft)) === told.hash &&
  // A database of an older release lacks these two columns.
  (row.final_hash ?? null) === told.final &&
  ((row.final ?? null) === null ? null : sha256(row.final ?? "")) === told.final &&
  commitment(row.salt, JSON.stringify([row.title, row.place])) === told.wording

/** Whether the shows of hands and the objections are those of which the minutes tell. */
async function meetingAgrees({ knex }: Checking, row: Row<"conferences">, told: Told): Promise<boolean> {
  const shows = await knex("hand_shows").where({ conference_id: row.id }).whereNotNull("closed_at").orderBy("id")
  const hands = await knex("raised_hands").whereIn(
    "show_id",
    shows.map(({ id }) => id),
  )
  const found = shows.map((show) => {
    const raised = hands.filter(({ show_id: id }) => id === show.id)
    const yes = raised.filter(({ agrees: agree }) => agree).length
    const question = commitment(row.salt, show.question)
    return { question, yes, no: raised.length - yes, present: show.present, carried: show.carried, at: show.closed_at }
  })
  const notes = await knex("conference_notes").where({ conference_id: row.id, kind: "objection" }).orderBy("id")
  const objections = notes.map(({ salt, text, author, at }) => ({ objection: commitment(salt, text), author, at }))
  return JSON.stringify([found, objections]) === JSON.stringify([told.hands, told.objections])
}
