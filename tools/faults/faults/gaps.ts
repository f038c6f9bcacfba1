/** Faults of what the homeserver says of the rooms' history. */
import { setTimeout as sleep } from "node:timers/promises"
import type { Fault } from "../fault.ts"
import { isSync } from "../link.ts"

/** A sync that brings at most one event of each room, as after a long absence. */
const short = JSON.stringify({ room: { timeline: { limit: 1 }, state: { lazy_load_members: true } } })
const isHistory = (path: string): boolean => path.endsWith("/messages")

export const limitedSync: Fault = {
  name: "gaps",
  done: "Syncs come only every three seconds, and with the newest event of each room alone (a limited timeline)",
  bot: "Reads what is missing from the rooms' history, in its order, before it goes on",
  people: "Slower answers",
  play: async ({ link, story, ...scene }) => {
    const asked: string[] = []
    link.treat((request) => {
      if (isHistory(request.path)) asked.push(request.path)
      return isSync(request) ? { query: { filter: short }, delay: 1500 } : null
    })
    for (const body of ["One", "Two", "Three"])
      await scene.ben.say(scene.game, scene.game.rooms.members, body, { is: "chatter" })
    await story.goOn()
    if (asked.length === 0) throw new Error("the bot did not ask for what was missing")
    link.mend()
  },
}

export const withheldHistory: Fault = {
  name: "history-withheld",
  done: "Timelines are limited, and for fifteen seconds the homeserver refuses the history between them",
  bot: "Waits for the history of each room with a gap, asks again, and closes no vote meanwhile",
  people: "No answers in those rooms until the history is there, then all of them",
  play: async ({ link, story, ...scene }) => {
    let refused = 0
    const body = JSON.stringify({ errcode: "M_FORBIDDEN", error: "Not now" })
    link.treat((request) => {
      if (isHistory(request.path)) {
        refused += 1
        return { answer: 403, body }
      }
      return isSync(request) ? { query: { filter: short }, delay: 1500 } : null
    })
    for (const text of ["One", "Two", "Three"])
      await scene.ben.say(scene.game, scene.game.rooms.members, text, { is: "chatter" })
    await story.send()
    await sleep(15_000)
    if (refused < 2) throw new Error("the bot did not ask again for what was missing")
    link.mend()
    await story.answered()
  },
}
