/** Members, invitations, seats and the treasury's state as the minutes tell them (§1, §7.3, §11). */
import type { MinutesRecord } from "./minutes.ts"
import { type Move, numberIn, textIn } from "./told.ts"
import type { MemberStatus } from "./types.ts"

export interface ToldMember {
  readonly status: MemberStatus
  /** Null: the record is older than its saying so. */
  readonly since: number | null
  readonly removed: boolean
  readonly movedTo: string | null
}

/** A time for which somebody belonged to the co-op. `from`, `until` null: an older record does not say when; `open`: they still do. */
export interface ToldSpan {
  person: string
  readonly from: number | null
  until: number | "open" | null
}

export interface ToldPeople {
  /** Whether the minutes tell how the co-op began; without that they do not tell who is in it. */
  founded: boolean
  readonly members: Map<string, ToldMember>
  readonly spans: ToldSpan[]
  readonly invitations: Map<string, { readonly by: string | null; readonly at: number }>
  /** Founders who have not joined yet. */
  readonly awaited: Set<string>
  /** By office and number, such as `moderator 2`. */
  readonly seats: Map<string, { readonly person: string; readonly since: number }>
  frozen: { readonly at: number; readonly motion: string } | null
  readonly moves: Move[]
  /** By person, the identity that the newest record names. */
  readonly identities: Map<string, string>
  /** The number of the newest record that says less than such records do today; 0: there is none. */
  older: number
}

/** From a co-op's public minutes in their order. */
export function peopleTold(records: Iterable<MinutesRecord>): ToldPeople {
  const told: ToldPeople = {
    ...{
      founded: false,
      members: new Map(),
      spans: [],
      invitations: new Map(),
      awaited: new Set(),
      seats: new Map(),
      frozen: null,
    },
    ...{ moves: [], identities: new Map(), older: 0 },
  }
  for (const record of records) follow(told, record)
  return told
}

function follow(told: ToldPeople, record: MinutesRecord): void {
  const { act, actor, at, number, details } = record
  const person = textIn(details, "person") ?? ""
  switch (act) {
    case "co-op-founded":
    case "co-op-begun-anew":
      if (!Array.isArray(details.founders)) return
      told.founded = true
      awaitFounders(told, details.awaited)
      for (const founder of details.founders.map(String)) {
        told.invitations.delete(founder)
        begin(told, founder, "permanent", at)
      }
      return
    case "founders-corrected":
      awaitFounders(told, details.awaited)
      return
    case "founder-joined":
      told.awaited.delete(person)
      begin(told, person, "permanent", since(told, record))
      return
    case "member-invited":
      if (!told.invitations.has(person)) told.invitations.set(person, { by: actor, at })
      return
    case "invitation-withdrawn":
      told.invitations.delete(person)
      return
    case "member-joined":
      told.invitations.delete(person)
      begin(told, person, "trial", since(told, record))
      return
    case "member-admitted":
      begin(told, person, "permanent", numberIn(details, "since") ?? at)
      return
    case "member-removed":
      told.invitations.delete(person)
      end(told, person, since(told, record), true)
      return
    case "member-left":
      end(told, person, since(told, record), false)
      return
    case "member-moved":
      move(told, { number, from: person, to: textIn(details, "to") ?? "" }, at)
      return
    case "office-taken":
      told.seats.set(`${details.office} ${details.seat}`, { person, since: at })
      return
    case "office-ended":
      for (const [seat, held] of told.seats)
        if (held.person === person && seat.startsWith(`${details.office} `)) told.seats.delete(seat)
      return
    case "treasury-frozen":
      told.frozen ??= { at, motion: textIn(details, "motion") ?? "" }
      return
    case "treasury-opened":
      told.frozen = null
      return
    case "identity-first-seen":
    case "identity-approved": {
      const identity = textIn(details, "identity")
      if (identity !== null) told.identities.set(person, identity)
      // Approved before the minutes said which: whatever they said earlier is no longer so.
      else told.identities.delete(person)
    }
  }
}

/** These founders are awaited from now on, however they were invited before. */
function awaitFounders(told: ToldPeople, awaited: unknown): void {
  told.awaited.clear()
  for (const founder of Array.isArray(awaited) ? awaited.map(String) : []) {
    told.invitations.delete(founder)
    told.awaited.add(founder)
  }
}

/** Since when it counts, where the record says so. */
function since(told: ToldPeople, { number, details }: MinutesRecord): number | null {
  const at = numberIn(details, "since")
  if (at === null) told.older = number
  return at
}

function begin(told: ToldPeople, person: string, status: MemberStatus, at: number | null): void {
  told.members.set(person, { status, since: at, removed: false, movedTo: null })
  if (!told.spans.some((span) => span.person === person && span.until === "open"))
    told.spans.push({ person, from: at, until: "open" })
}

function end(told: ToldPeople, person: string, at: number | null, removed: boolean): void {
  told.members.set(person, { status: "former", since: at, removed, movedTo: null })
  const last = told.spans.findLast((span) => span.person === person)
  if (!last) return
  // A vote that ended before somebody left has removed them earlier, never later.
  if (last.until === "open" || at === null || (last.until !== null && at < last.until)) last.until = at
}

function move(told: ToldPeople, { number, from, to }: Move, at: number): void {
  told.moves.push({ number, from, to })
  const member = told.members.get(from)
  if (member) told.members.set(to, member)
  told.members.set(from, { status: "former", since: at, removed: false, movedTo: to })
  for (const span of told.spans) if (span.person === from) span.person = to
  for (const [seat, held] of told.seats) if (held.person === from) told.seats.set(seat, { ...held, person: to })
  for (const [person, invitation] of told.invitations)
    if (invitation.by === from) told.invitations.set(person, { ...invitation, by: to })
}
