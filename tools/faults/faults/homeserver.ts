/** Faults of the homeserver as a whole: it is away, or not what it was. */
import { copyFile, rm } from "node:fs/promises"
import { setTimeout as sleep } from "node:timers/promises"
import { openToRead } from "../../../src/kernel/store/database.ts"
import type { Fault } from "../fault.ts"
import type { Scene } from "../scene.ts"

/** When the open vote ends, in milliseconds since the epoch. */
async function endOf({ database, story }: Scene): Promise<number> {
  const knex = openToRead(database)
  try {
    const row = await knex("motions")
      .where({ number: Number(story.motion.slice(1)) })
      .first("voting_ends_at")
    return row?.voting_ends_at ?? Number.NaN
  } finally {
    await knex.destroy()
  }
}

/** Waits until the vote's deadline is over, by the homeserver's clock, which is this machine's. */
async function deadline(scene: Scene): Promise<void> {
  await sleep(Math.max(0, (await endOf(scene)) - Date.now() + 1500))
}

/** Copies a closed database of SQLite, with the files that may lie beside it. */
async function copyDatabase(from: string, to: string): Promise<void> {
  await copyFile(from, to)
  for (const suffix of ["-wal", "-shm"]) {
    await rm(`${to}${suffix}`, { force: true })
    await copyFile(`${from}${suffix}`, `${to}${suffix}`).catch(() => {})
  }
}

export const unreachable: Fault = {
  name: "homeserver-unreachable",
  done: "The bot cannot reach the homeserver until a vote's deadline is over; people write meanwhile, one of them too late",
  bot: "Says so in its log; counts what was sent in time before it closes the vote, and refuses what came late",
  people: "No answers meanwhile; then all, and the outcome with every ballot in time",
  votingSeconds: 30,
  play: async (scene) => {
    const { link, story, machine, ben, cem } = scene
    await link.down()
    await story.vote(ben, [1, 2])
    await story.book()
    await machine.says("the homeserver does not answer")
    await deadline(scene)
    await story.vote(cem, [1])
    await link.up()
    await machine.says("the homeserver answers again")
    await story.answered()
  },
}

export const away: Fault = {
  name: "homeserver-away",
  done: "The homeserver loses its power, and comes back after the deadline of a vote is over",
  bot: "Goes on by itself, and closes the vote with the ballots that were sent",
  people: "Nothing while it is away; then the outcome",
  votingSeconds: 30,
  needs: { homeserver: true },
  play: async (scene) => {
    const { story, machine, homeserver } = scene
    await story.send()
    await homeserver.pause()
    await machine.says("the homeserver does not answer")
    await deadline(scene)
    await homeserver.restart()
    await machine.says("the homeserver answers again")
    await story.answered()
  },
}

export const restored: Fault = {
  name: "homeserver-restored",
  done: "The homeserver's database is put back to a copy from before ballots, income and payment",
  bot: "Notices it, says so in its log, reads its rooms anew, keeps what it has counted and booked, and says nothing again",
  people:
    "What was said since the copy is gone from the homeserver; what was done stays done. Their own apps need “clear cache and reload”",
  needs: { homeserver: true },
  play: async (scene) => {
    const { story, homeserver, folder, machine, ana, ben, cem, vic, game } = scene
    const path = homeserver.databasePath
    if (path === undefined) throw new Error("this homeserver's database is not ours")
    const copy = `${folder}/homeserver.db`
    await homeserver.pause()
    await copyDatabase(path, copy)
    await homeserver.restart()
    await story.goOn()
    await homeserver.pause()
    await copyDatabase(copy, path)
    // The members' apps must be told to begin anew, as by "clear cache and reload". The bot notices by itself.
    for (const { observer } of [ana, ben, cem, vic]) observer.client.store.setSyncToken("")
    await homeserver.restart()
    await machine.says("the homeserver was put back to an earlier state")
    await story.say(ben, game.rooms.members, "!motions")
    await story.answered()
  },
}
