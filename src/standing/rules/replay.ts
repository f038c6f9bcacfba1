/** Rebuilds members, invitations, seats and the treasury's state from the minutes (§1, §7.3, §11). */
import { toldIn } from "../../kernel/rules/minuted/index.ts"
import type { MinutesRecord } from "../../kernel/rules/minutes.ts"
import type { Move } from "../../kernel/rules/told.ts"
import type { Instant, MatrixId, MemberStatus } from "../../kernel/rules/types.ts"

export interface ToldMember {
  readonly status: MemberStatus
  /** Since when the member has this status. Null: the record is too old to say. */
  readonly since: number | null
  readonly removed: boolean
  readonly movedTo: string | null
}

/** A time in which a person belonged to the co-op. `open`: they still belong. Null: the record is too old to name the moment. */
export interface ToldSpan {
  person: string
  readonly from: number | null
  until: number | "open" | null
}

/** The term of an office, or its vacancy. The fields are explained in `src/offices/rules/terms.ts`. */
export interface ToldTerm {
  person: string
  readonly inRow: number
  readonly beganAt: number
  readonly endsAt: number | null
  lapsed: boolean
  readonly vacantSince: number | null
  successor: string | null
}

export interface ToldPeople {
  /** Whether the minutes tell how the co-op began. If not, they cannot tell who is in it. */
  founded: boolean
  readonly members: Map<string, ToldMember>
  readonly spans: ToldSpan[]
  readonly invitations: Map<string, { readonly by: string | null; readonly at: number }>
  /** The founders who have not joined yet. */
  readonly awaited: Set<string>
  /** The terms of offices that have one, by office and number. */
  readonly terms: Map<string, ToldTerm>
  /** The seats, by office and number, such as `moderator 2`. */
  readonly seats: Map<string, { readonly person: string; readonly since: number }>
  frozen: { readonly at: number; readonly motion: string } | null
  readonly moves: Move[]
  /** For each person, the identity in the newest record that names an identity of this person. */
  readonly identities: Map<string, string>
  /** The number of the newest record that lacks details which records of its kind have today. 0: no record lacks any. */
  older: number
}

/** Rebuilds the people of a co-op from its public minutes. The records must come in their order. */
export function peopleTold(records: Iterable<MinutesRecord>): ToldPeople {
  const told: ToldPeople = {
    ...{
      founded: false,
      members: new Map(),
      spans: [],
      invitations: new Map(),
      awaited: new Set(),
      terms: new Map(),
      seats: new Map(),
      frozen: null,
    },
    ...{ moves: [], identities: new Map(), older: 0 },
  }
  for (const record of records) follow(told, record)
  return told
}

function follow(told: ToldPeople, record: MinutesRecord): void {
  const said = toldIn(record)
  const { actor, at, number } = record
  switch (said?.act) {
    case "co-op-founded":
    case "co-op-begun-anew": {
      const { founders, awaited = [] } = said.details
      told.founded = true
      awaitFounders(told, awaited)
      for (const founder of founders) {
        told.invitations.delete(founder)
        begin(told, founder, "permanent", at)
      }
      return
    }
    case "founders-corrected":
      awaitFounders(told, said.details.awaited)
      return
    case "founder-joined": {
      const { person, since } = said.details
      told.awaited.delete(person)
      begin(told, person, "permanent", since)
      return
    }
    case "member-invited": {
      const { person } = said.details
      if (!told.invitations.has(person)) told.invitations.set(person, { by: actor, at })
      return
    }
    case "invitation-withdrawn":
      told.invitations.delete(said.details.person)
      return
    case "member-joined":
      told.invitations.delete(said.details.person)
      begin(told, said.details.person, "trial", since(told, number, said.details))
      return
    case "member-admitted":
      begin(told, said.details.person, "permanent", said.details.since ?? at)
      return
    case "member-removed":
      told.invitations.delete(said.details.person)
      end(told, said.details.person, since(told, number, said.details), true)
      return
    case "member-left":
      end(told, said.details.person, since(told, number, said.details), false)
      return
    case "member-moved":
      move(told, { number, from: said.details.person, to: said.details.to }, at)
      return
    case "office-taken": {
      const { office, seat, person } = said.details
      told.seats.set(`${office} ${seat}`, { person, since: at })
      return
    }
    case "term-begun": {
      const { office, seat, person, ...term } = said.details
      told.terms.set(`${office} ${seat}`, begun(person, term, at))
      return
    }
    case "vacancy-begun": {
      const { office, seat, person, inRow, until = null } = said.details
      const vacant = { lapsed: false, vacantSince: at, successor: null }
      told.terms.set(`${office} ${seat}`, { person, inRow, beganAt: at, endsAt: until, ...vacant })
      return
    }
    case "term-over":
    case "successor-elected":
    case "successor-lost": {
      const term = told.terms.get(`${said.details.office} ${said.details.seat}`)
      if (!term) return
      if (said.act === "term-over") term.lapsed = true
      else term.successor = said.act === "successor-elected" ? said.details.person : null
      return
    }
    case "office-ended": {
      const { office, person } = said.details
      for (const [seat, held] of told.seats)
        if (held.person === person && seat.startsWith(`${office} `)) told.seats.delete(seat)
      return
    }
    case "treasury-frozen":
      told.frozen ??= { at, motion: said.details.motion }
      return
    case "treasury-opened":
      told.frozen = null
      return
    case "identity-first-seen":
    case "identity-approved": {
      const { person, identity } = said.details
      if (identity !== undefined) told.identities.set(person, identity)
      // An older record does not say which identity was approved. The identity known so far may be wrong, so it is forgotten.
      else told.identities.delete(person)
    }
  }
}

const begun = (person: string, term: { readonly until: number; readonly inRow: number }, at: number): ToldTerm => ({
  ...{ person, inRow: term.inRow, beganAt: at, endsAt: term.until },
  ...{ lapsed: false, vacantSince: null, successor: null },
})

/** Replaces the awaited founders. They count as awaited and not as invited, even if somebody had invited them before. */
function awaitFounders(told: ToldPeople, awaited: readonly MatrixId[]): void {
  told.awaited.clear()
  for (const founder of awaited) {
    told.invitations.delete(founder)
    told.awaited.add(founder)
  }
}

/** The moment from which the record counts. Null: the record is too old to say. */
function since(told: ToldPeople, number: number, { since }: { readonly since?: Instant | undefined }): number | null {
  if (since === undefined) told.older = number
  return since ?? null
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
  // A vote that ended before the person left can move the end of their membership to an earlier moment, never to a later one.
  if (last.until === "open" || at === null || (last.until !== null && at < last.until)) last.until = at
}

function move(told: ToldPeople, { number, from, to }: Move, at: number): void {
  told.moves.push({ number, from, to })
  const member = told.members.get(from)
  if (member) told.members.set(to, member)
  told.members.set(from, { status: "former", since: at, removed: false, movedTo: to })
  for (const span of told.spans) if (span.person === from) span.person = to
  for (const [seat, held] of told.seats) if (held.person === from) told.seats.set(seat, { ...held, person: to })
  for (const term of told.terms.values()) {
    if (term.person === from) term.person = to
    if (term.successor === from) term.successor = to
  }
  for (const [person, invitation] of told.invitations)
    if (invitation.by === from) told.invitations.set(person, { ...invitation, by: to })
}
