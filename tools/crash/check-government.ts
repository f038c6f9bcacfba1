/** Compares standing, offices and rooms with what the story has told the members. */
import type { Knex } from "knex"
import { type Evidence, everybody, type Findings } from "./evidence.ts"

/**
 * The people who are not in exactly the rooms in which they must be after the story. A caller can wait until this list is empty.
 */
export async function misplaced(evidence: Evidence): Promise<string[]> {
  const { rooms, story, treasury, treasurer } = evidence
  const found: string[] = []
  for (const { name, observer } of everybody(evidence)) {
    const { joined_rooms: joined } = await observer.client.getJoinedRooms()
    const expected = {
      lobby: true,
      members: true,
      moderators: story.moderators.has(name),
      treasury: treasury.seated && name === treasurer.name,
    } as const
    for (const role of ["lobby", "members", "moderators", "treasury"] as const)
      if (joined.includes(rooms[role] ?? "") !== expected[role])
        found.push(`${name} ${expected[role] ? "is not" : "is"} in the room: ${role}`)
  }
  return found
}

/** Checks the end of the story. `knex` is the bot's database. */
export async function checkGovernment(
  evidence: Evidence,
  knex: Knex,
  { wrong, repeated, lost }: Findings,
): Promise<void> {
  wrong.push(...(await misplaced(evidence)))
  const { founders, newcomer, other, story, treasury, treasurer, view } = evidence
  const named = (ids: readonly string[]) =>
    ids.map((id) => everybody(evidence).find(({ userId }) => userId === id)?.name ?? id).sort()
  const same = (what: string, is: readonly string[], should: readonly string[]) => {
    if (named(is).join() !== named(should).join())
      wrong.push(`${what}: ${named(is).join(", ")}; should be: ${named(should).join(", ")}`)
  }
  const members = await knex("members").select("person", "status")
  const withStatus = (status: string) => members.filter((row) => row.status === status).map(({ person }) => person)
  same(
    "permanent members",
    withStatus("permanent"),
    [...founders, newcomer].map(({ userId }) => userId),
  )
  same("members on trial", withStatus("trial"), [other.userId])
  same("former members", withStatus("former"), [])

  const seats = (await knex("seats")).filter(({ office }) => office !== "secretary")
  const moderators = seats.filter(({ office }) => office === "moderator").map(({ person }) => person)
  same("moderators", moderators, [...story.moderators])
  const treasurers = seats.filter(({ office }) => office === "treasurer").map(({ person }) => person)
  same("treasurer", treasurers, treasury.seated ? [treasurer.userId] : [])
  if (seats.length !== moderators.length + treasurers.length)
    wrong.push(`there are seats of other offices: ${JSON.stringify(seats)}`)

  const records = await knex("minutes").select("act", "details")
  const times = (act: string, person?: string) =>
    records.filter(
      (record) => record.act === act && (person === undefined || JSON.parse(record.details).person === person),
    ).length
  const once = (is: number, should: number, what: string) => {
    if (is > should) repeated.push(`${is} records ${what}, and not ${should}`)
    if (is < should) lost.push(`${is} records ${what}, and not ${should}`)
  }
  for (const { userId, name } of everybody(evidence)) {
    const came = name === newcomer.name || name === other.name ? 1 : 0
    once(times("member-invited", userId), came, `that ${name} was invited`)
    once(times("member-joined", userId), came, `that ${name} joined`)
    once(times("member-admitted", userId), name === newcomer.name ? 1 : 0, `that ${name} was admitted`)
  }
  const inTales = (what: "taken" | "ended") =>
    evidence.tales.reduce((sum, { offices }) => sum + (offices?.[what] ?? 0), 0)
  const [taken, left] = [story.seatsTaken.length + treasurers.length, story.seatsTaken.length - story.moderators.size]
  once(times("office-taken"), taken + inTales("taken"), "that somebody took an office")
  once(times("office-ended"), left + inTales("ended"), "that an office ended")
  const ofTasks = await knex("task_rooms").pluck("room_id")
  for (const { name } of [...everybody(evidence), evidence.customer]) {
    const shared = new Set<string | undefined>([...Object.values(evidence.rooms), ...ofTasks])
    const direct = [...view.openRooms(name)].filter((room) => !shared.has(room))
    if (direct.length !== 1) wrong.push(`${name} has ${direct.length} direct rooms with the bot`)
  }
}
