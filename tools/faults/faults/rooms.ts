/** Faults of rooms: the bot is put out of one, or one is replaced. */
import { setTimeout as sleep } from "node:timers/promises"
import { comesAbout } from "../../../src/matrix/fair-time.ts"
import { saying } from "../../crash/said.ts"
import type { Fault } from "../fault.ts"
import { hung } from "../machine.ts"

export const kicked: Fault = {
  name: "kicked",
  done: "An admin of a members' room of the co-op's own kicks the bot from it, and asks it back after fifteen seconds",
  bot: "Says in its log that it was put out; goes on in all other rooms; once asked back, says here what waited",
  people: "Answers in all other rooms; in this one nothing while it is out, then everything",
  needs: { ownRoom: true },
  play: async ({ story, machine, ana, ben, cem, bot, game }) => {
    const { client } = ana.observer
    await client.kick(game.rooms.members, bot, "a mistake")
    await machine.says("the bot was put out of a room")
    for (const [one, ranking] of [
      [ben, [1, 2]],
      [cem, [1]],
    ] as const)
      await story.vote(one, ranking)
    await story.book()
    await story.answered()
    await sleep(15_000)
    await machine.doctorFinds(/the bot is not in .*Invite it there/)
    await client.invite(game.rooms.members, bot)
    const isBack = () => ben.observer.client.getRoom(game.rooms.members)?.getMember(bot)?.membership === "join"
    if (!(await comesAbout(isBack, hung))) throw new Error(`the bot did not come back: ${machine.lastWords()}`)
    await story.say(ben, game.rooms.members, "!motions")
    await story.answered()
  },
}

export const upgraded: Fault = {
  name: "room-upgraded",
  done: "An admin of a members' room of the co-op's own upgrades it in the middle of a vote, and asks the bot into the new room",
  bot: "Follows, asks the members in, and goes on there",
  people:
    "The old room says what the bot needs, and then where the co-op goes on; what was to be said comes in the new room",
  needs: { ownRoom: true },
  notices: 3,
  known: [
    // The thread about the motion is in the old room.
    /^no decided M3$/,
    /"failure":"original-gone"/,
  ],
  also: ["room-followed", "room-left-behind", "room-restored", "room-faulty", "voting-over"].map((key) => saying(key)),
  play: async ({ story, machine, ana, ben, cem, bot, game, moveTo }) => {
    const { client } = ana.observer
    await story.vote(ben, [1, 2])
    const { replacement_room: next } = await client.upgradeRoom(game.rooms.members, "11")
    // As Element does it after an upgrade: it asks everybody in.
    for (const { userId } of [ben, cem]) await client.invite(next, userId)
    for (const one of [ben, cem])
      if (!(await comesAbout(() => one.isIn(next), hung)))
        throw new Error(`${one.name} was not asked in; ${machine.lastWords()}`)
    await machine.doctorFinds("was replaced by another room")
    await client.invite(next, bot)
    const follows = () =>
      ana.observer.messages.some(({ roomId, body }) => roomId === next && body.includes("goes on here"))
    if (!(await comesAbout(follows, hung))) throw new Error(`the bot did not follow; ${machine.lastWords()}`)
    moveTo(next)
    await story.vote(cem, [1])
    await story.book()
    await story.say(ben, next, "!motions")
    await story.answered()
  },
}
