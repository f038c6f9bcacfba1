/** Compares the bot's rooms on the homeserver with those that the bot knows. */
import type { Knex } from "knex"
import { z } from "zod"
import { insist } from "../../src/matrix/insist.ts"
import { logIn, logOut } from "../../src/matrix/login.ts"

export interface BotAccount {
  readonly homeserverUrl: string
  /** Full Matrix ID. */
  readonly userId: string
  readonly password: string
}

const answerShape = z.object({ joined_rooms: z.array(z.string()) })

/** Finds the rooms that the bot made and forgot. To do so, it logs in as the bot for a moment. */
export async function forgottenRooms(
  { homeserverUrl, userId, password }: BotAccount,
  knex: Knex,
): Promise<readonly string[]> {
  const known = new Set<string>()
  for (const table of ["rooms", "direct_rooms", "task_rooms"] as const)
    for (const room of await knex(table).pluck("room_id")) known.add(room)
  const { accessToken } = await insist(() => logIn(homeserverUrl, userId, password, "the crash harness"))
  try {
    const headers = { authorization: `Bearer ${accessToken}` }
    const answer = await fetch(new URL("/_matrix/client/v3/joined_rooms", homeserverUrl), { headers })
    return answerShape.parse(await answer.json()).joined_rooms.filter((room) => !known.has(room))
  } finally {
    await logOut(homeserverUrl, accessToken)
  }
}
