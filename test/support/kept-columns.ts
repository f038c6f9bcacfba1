/**
 * For every table and column, whether `waggle verify` compares it with the minutes. A test changes each column that is not `free`, and
 * verify must find the change. If verify does not check a new column, the column must be listed here, with the reason why it may
 * change.
 */
import { declared } from "../../src/capabilities.ts"

export type Row = Readonly<Record<string, unknown>>

const matrix = "it says what is to be sent or has come, and the homeserver has it too"
const place = "where the bot speaks; the rooms themselves show it"
const ownName = "its name in this database alone"
const sealed = "sealed under a key that is not in the database: what is altered cannot be opened"

/** Tables that contain no facts about the co-op. For each, the reason. */
export const freeTables: Readonly<Record<string, string>> = {
  ...declared("unchecked"),
  inbox: matrix,
  inbox_rooms: matrix,
  installation: matrix,
  outbox: matrix,
  removed_coops: "which co-ops are over, so that none is founded anew by mistake",
  restores: "when an older copy of this database was put back; the minutes tell of it",
  number_floors: "which numbers are left out; those that are given stand in the minutes",
  restore_notes: "that a backup was put back, until the next start; the minutes tell of it then",
  kept_keys: "hashes of keys that the account's data has, so that a backup knows",
  direct_rooms: place,
  rooms: place,
  followed_rooms: place,
  task_rooms: place,
  asked_back: place,
  room_faults: place,
  notices: "which message says what the bot lacks in rooms",
  told: "when something was last said, so that it is not repeated",
  room_encryption: place,
  rooms_to_leave: place,
  uploads: "where the pictures of rooms lie; the rooms show them",
  own_profile: "the bot's own name and picture as it set them last; its profile shows them",
  absences: "the rooms show who is out, and the minutes who became absent and who was on each roll",
  flood_counts: "how often somebody did what, so that it can be limited",
  task_news: "which message has the news of strangers' tasks",
  reminders: "when to remind of a vote",
  ballot_events: "which messages were counted in open votes, so that who deletes one can be told",
  budget_reminders: "when it was last said that a budget stays in force",
  moves: "what one of two accounts has said; what comes of it stands in the minutes",
  payment_details: sealed,
}

/** Columns that may change without being found, in all rows or in some. `row` means that the whole row may be missing. */
const free: Readonly<Record<string, Readonly<Record<string, string | ((row: Row) => string | null)>>>> = {
  identities: {
    ...Object.fromEntries(
      ["row", "coop", "person", "master_key", "recorded"].map((column) => [
        column,
        ({ recorded }: Row) =>
          recorded ? null : "the minutes tell of those alone that were seen in the members' room",
      ]),
    ),
    approved_at: "the minutes have a time of their own",
  },
  motions: {
    id: ownName,
    room_id: place,
    event_id: place,
    held_since: "what the outcome says of it is in its text, which is checked",
    lot_secret: ({ stage }) => (stage === "voting" ? sealed : null),
    key_salt: ({ stage }) =>
      stage === "voting" ? "secret while the vote is open: without it no ballot can be opened" : null,
  },
  conferences: {
    id: ownName,
    uid: "the name of its entry in people's calendars",
    sequence: "how often that entry was changed",
    agenda_until: "until when members add to the agenda",
    without_quorum: "the record of its beginning says how many it took",
    look_at: "when the bot looks at it next",
    ends_at: ({ called_at }) => (called_at === null ? "the minutes tell of it once it is called" : null),
  },
  roles: { id: ownName },
  hours: { id: ownName, source: "which line of another program's file it was, so that nothing is taken in twice" },
  expense_receipts: {
    mimetype: "what kind of file it is shows in the file",
    handle: "by which the same file is found again; without the key nobody can say which it is",
  },
  ledger_accounts: { names: "what people call an account, as the configuration says it" },
  role_expectations: { id: ownName },
  role_holders: {
    id: ownName,
    asked_at: "the minutes say since when the person holds the role",
    ...Object.fromEntries(
      ["row", "role_id", "person", "asked_by", "until", "since"].map((column) => [
        column,
        ({ since }: Row) =>
          since === null ? "nobody but the two knows who is asked; the minutes tell once they accept" : null,
      ]),
    ),
  },
  review_rounds: {
    id: ownName,
    remind_at: "when people are reminded next",
    key_salt: ({ closed_at }) =>
      closed_at === null ? "secret while the round is open: without it no review can be opened" : null,
  },
  hand_shows: {
    id: ownName,
    item_id: "the text of the meeting's minutes, whose hash is kept, says at which item it was",
    about: "what followed from it stands in the minutes",
    item: "what followed from it stands in the minutes",
    author: "whoever presided, or added an item; the minutes say what was shown",
    asked_at: "the minutes say when it was counted",
    ends_at: "the minutes say when it was counted",
  },
  conference_notes: {
    id: ownName,
    item_id: "a note stands at its item in the text of the minutes",
    ...Object.fromEntries(
      ["row", "kind", "author", "text", "salt", "at", "conference_id"].map((column) => [
        column,
        ({ kind }: Row) =>
          kind === "note" ? "it stands in the text of the meeting's minutes, whose hash is kept" : null,
      ]),
    ),
  },
  memberships: { id: ownName },
  proxies: { id: ownName },
  petitions: {
    id: ownName,
    looked_at: "when the bot looks at the petition next; a morning more or less changes nothing of it",
    shown: ({ stage }) => (stage === "open" ? "how many were shown last; each morning the bot counts again" : null),
    key_salt: ({ stage }) =>
      stage === "open" ? "secret while the petition is open: without it no endorsement can be found" : null,
    beginner: ({ stage }) => (stage === "open" ? sealed : null),
  },
  rewordings: { id: ownName },
  ledger_balances: Object.fromEntries(
    ["row", "coop", "account", "currency"].map((column) => [
      column,
      ({ minor }: Row) => (minor === "0" ? "an account that comes to nothing need not stand there" : null),
    ]),
  ),
  sealed_ballots: { handle: sealed, sealed },
  closed_months: { said: "whether the co-op has been told yet" },
  payments: { salt: ({ settled_by }) => (settled_by === null ? "nothing is committed to by it yet" : null) },
  task_people: { ratio: "what they have typed; it counts once all have, and then stands in the weights" },
  task_events: {
    salt: ({ reason, deed }) => (reason === "" && deed !== "ratio" ? "nothing is committed to by it" : null),
  },
}

/** The reason why this column may be changed in this row. Null if it may not be changed. */
export function mayChange(table: string, column: string, row: Row): string | null {
  const reason = free[table]?.[column]
  return typeof reason === "function" ? reason(row) : (reason ?? null)
}

/**
 * Whether the column may be changed in every row. For a column that is free only in some rows, the test's story must contain other rows
 * too.
 */
export const isFree = (table: string, column: string): boolean => typeof free[table]?.[column] === "string"

/** All columns listed above. A test checks that each still exists. */
export const freeColumns = Object.entries(free).flatMap(([table, columns]) =>
  Object.keys(columns).flatMap((column) => (column === "row" ? [] : [`${table}.${column}`])),
)
