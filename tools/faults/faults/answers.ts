/** Faults of the homeserver's answers: refusals for now, errors, and what is no Matrix at all. */
import type { Fault } from "../fault.ts"
import { isSending, isSync } from "../link.ts"

const json = (body: object): string => JSON.stringify(body)
const isStranger = { "content-type": "text/html" }

export const limitedWithTime: Fault = {
  name: "429-with-time",
  done: "Every second message that the bot sends is refused with 429 and `retry_after_ms` of two seconds",
  bot: "Waits as long as it is told, and keeps the order in each room",
  people: "Slower answers",
  play: async ({ link, story }) => {
    const body = json({ errcode: "M_LIMIT_EXCEEDED", error: "Too Many Requests", retry_after_ms: 2000 })
    let sendings = 0
    link.treat((asked) => (isSending(asked) && sendings++ % 2 === 0 ? { answer: 429, body } : null))
    await story.goOn()
    if (sendings < 8) throw new Error("the bot did not send again")
    link.mend()
  },
}

export const limitedWithoutTime: Fault = {
  name: "429-without-time",
  done: "Half of all requests, syncs too, are refused with 429 without a time, some of them as a proxy's HTML page",
  bot: "Tries again after a second or a little more",
  people: "Slower answers",
  play: async ({ link, story, random }) => {
    link.treat(() => {
      if (random.chance(0.5)) return null
      return random.chance(0.3)
        ? { answer: 429, body: "<html>Slow down</html>", headers: isStranger }
        : { answer: 429, body: json({ errcode: "M_LIMIT_EXCEEDED", error: "Too Many Requests" }) }
    })
    await story.goOn()
    link.mend()
  },
}

export const errors: Fault = {
  name: "5xx",
  done: "Half of all requests get 500, 502 or 504, a third of them only after the homeserver has acted",
  bot: "Tries each again under the same transaction",
  people: "Slower answers, none twice",
  play: async ({ link, story, random }) => {
    link.treat(() => {
      if (random.chance(0.5)) return null
      const after = random.chance(0.33)
      return random.pick([
        { answer: 500, body: json({ errcode: "M_UNKNOWN", error: "Internal server error" }), after },
        { answer: 502, body: "<html>Bad gateway</html>", headers: isStranger, after },
        { answer: 504, body: "", after },
      ])
    })
    await story.goOn()
    link.mend()
  },
}

export const invalidJson: Fault = {
  name: "invalid-json",
  done: "A third of all answers, with status 200, are cut in their middle, are a portal's HTML page, or are JSON of another shape",
  bot: "Takes none of them for an answer, and tries again",
  people: "Slower answers",
  play: async ({ link, story, random }) => {
    link.treat((asked) => {
      if (random.chance(0.67)) return null
      // JSON of another shape: only where the bot can tell. A homeserver that answers every question with an empty list is believed.
      const shapes = isSync(asked) || isSending(asked) ? ["null", "[]", '"yes"', "{}"] : []
      const body = random.pick(["<html>Welcome to our Wi-Fi</html>", "", ...shapes])
      return { change: (whole) => (random.chance(0.5) ? whole.slice(0, Math.floor(whole.length / 2)) : body) }
    })
    await story.goOn()
    link.mend()
  },
}
