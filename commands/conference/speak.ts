/** `!speak`: puts one on the list of speakers. `!speak done`: ends the speech. `!speak list`: shows the list (§16.4). */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { askToSpeak, finishSpeech, readSpeakers } from "../../src/conference/acts/speaking.ts"
import { speakersCard } from "../../src/conference/views/meeting.ts"
import { meant } from "../arguments.ts"

export default defineCommand({
  name: "speak",
  topic: "conference",
  usage: "[done]",
  where: ["members"],
  who: askToSpeak.who,
  unlimited: true,
  pieces: [{ word: "speech", of: "speech" }],
  args: z.object({ speech: meant("speech", "not-a-speech").optional() }),
  examples: ["speak", "speak done", "speak list"],
  async run(context, { speech }) {
    const { words, prefix, sender, coop, reply } = context
    const act = speech === "done" ? finishSpeech : speech === "list" ? readSpeakers : askToSpeak
    await reply(speakersCard(words, await act(context, sender), { server: coop.server, prefix }))
  },
})
