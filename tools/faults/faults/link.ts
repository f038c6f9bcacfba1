/** Faults of the connection to the homeserver. */
import type { Fault } from "../fault.ts"
import { isSending, isSync } from "../link.ts"

/** Each request is slow on its way there and back. */
export const delays: Fault = {
  name: "delays",
  done: "Each request and each answer takes half a second to two seconds longer",
  bot: "Goes on, and sends nothing twice",
  people: "Slower answers",
  play: async ({ link, story, random }) => {
    link.treat(() => ({ delay: random.whole(500, 2000) }))
    await story.goOn()
    link.mend()
  },
}

export const droppedBefore: Fault = {
  name: "dropped-before",
  done: "Half of all requests are cut off before the homeserver gets them",
  bot: "Tries each again",
  people: "Slower answers",
  play: async ({ link, story, random }) => {
    link.treat(() => (random.chance(0.5) ? { cut: "before" } : null))
    await story.goOn()
    link.mend()
  },
}

export const droppedAfter: Fault = {
  name: "dropped-after",
  done: "The homeserver acts on every request, but half of its answers are cut off",
  bot: "Tries each again under the same transaction, which the homeserver takes only once",
  people: "Slower answers, none twice",
  play: async ({ link, story, random }) => {
    link.treat(() => (random.chance(0.5) ? { cut: "after" } : null))
    await story.goOn()
    link.mend()
  },
}

export const halfClosed: Fault = {
  name: "half-closed",
  done: "Half of all answers break off in their middle, and the connection is closed from the homeserver's side",
  bot: "Takes no half of an answer for a whole one, and tries again",
  people: "Slower answers",
  play: async ({ link, story, random }) => {
    link.treat(() => (random.chance(0.5) ? { cut: "half-way" } : null))
    await story.goOn()
    link.mend()
  },
}

export const endless: Fault = {
  name: "endless",
  done: "The answers to the next sync and to the next sending begin, and never end",
  bot: "Gives each up after its deadline (a minute; a sync's own waiting time more) and tries again",
  people: "No answers for a minute or two",
  play: async ({ link, story }) => {
    let [syncs, sendings] = [0, 0]
    link.treat((asked) => {
      const never = (isSync(asked) && syncs++ === 0) || (isSending(asked) && sendings++ === 0)
      return never ? { cut: "never" } : null
    })
    await story.goOn()
    if (syncs < 2 || sendings < 2) throw new Error("an endless answer was not tried again")
    link.mend()
  },
}
