/** Faults of accounts: the bot's, and a voter's. */

import { rm } from "node:fs/promises"
import { join } from "node:path"
import { logIn } from "../../../src/matrix/login.ts"
import type { Fault } from "../fault.ts"

export const loggedOut: Fault = {
  name: "logged-out",
  done: "All sessions of the bot's account are ended from elsewhere. The admin does what the bot's last words say",
  bot: "Ends with exit code 1 and says what to do; then goes on as a new device, signed by its recovery key",
  people: "No answers until it runs again; what they wrote in between they are asked to send again",
  devices: 2,
  complaints: 1,
  play: async ({ homeserver, bot, password, machine, story, data, ben, game }) => {
    await story.goOn()
    const { accessToken } = await logIn(homeserver.url, bot, password, "elsewhere")
    const headers = { authorization: `Bearer ${accessToken}` }
    const all = `${homeserver.url}/_matrix/client/v3/logout/all`
    await fetch(all, { method: "POST", headers, body: "{}" })
    await machine.endsBecause("revoked-token")
    await machine.doctorFinds("its session was ended from somewhere else")
    await story.say(ben, game.rooms.members, "!motions")
    await rm(join(data, "crypto.sqlite"))
    await machine.start()
    await story.answered()
  },
}

export const identityReset: Fault = {
  name: "identity-reset",
  done: "A voter resets their cross-signing identity in the middle of a vote, and votes again",
  bot: "Counts nothing under the new identity until its owner has approved it in the members' room, and counts it then",
  people: "The voter is told what to type, and everybody that the identity is a new one",
  known: [
    // What is for the voter alone waits until the identity is approved. At once they are only told, unencrypted, what to do.
    /^2 answers to cem: !vote /,
  ],
  play: async ({ story, cem, ben, game }) => {
    await story.vote(ben, [1, 2])
    await story.book()
    await story.answered()
    await cem.observer.resetIdentity()
    const direct = story.direct(cem)
    const ballot = `!vote ${story.motion} 1`
    const answerTo = async (event: string) => {
      await story.answered()
      return game.view.answers.get(event)?.[0]?.body ?? ""
    }
    // The key that the client uses is from before the reset, then one of the new identity.
    for (const hint of ["/discardsession", "!identity"]) {
      const answer = await answerTo(await story.say(cem, direct, ballot))
      if (!answer.includes(hint)) throw new Error(`the ballot was not answered with ${hint}: ${answer}`)
      for (const room of [direct, game.rooms.members]) await cem.observer.client.getCrypto()?.forceDiscardSession(room)
    }
    await story.say(cem, game.rooms.members, "!identity")
    await story.answered()
    await story.vote(cem, [1])
  },
}
