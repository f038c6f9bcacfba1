/** What people of a story do: they type, wait for the answer, and hear what the bot says unasked. */
import type { Actor, Game } from "./player.ts"
import { saidIn, saying } from "./said.ts"
import { announced, patiently } from "./waiting.ts"

/** Types a command. Resolves with its event once there is an answer. */
export async function answered(game: Game, by: Actor, room: string, text: string): Promise<string> {
  const event = await by.say(game, room, text, { is: "command" })
  await patiently(game, `the answer to ${text}`, () => game.view.answers.has(event))
  return event
}

/** Types a command. Resolves with its event once it is answered. @throws Error if the message `key` is not in the answer */
export async function types(game: Game, by: Actor, room: string, text: string, key: string): Promise<string> {
  const event = await answered(game, by, room, text)
  const body = game.view.answers.get(event)?.[0]?.body ?? ""
  if (!saidIn(body, saying(key))) throw new Error(`${text} was answered: ${body}`)
  return event
}

/** Waits for messages that the bot sends unasked, and adds them to those that it must have said. */
export async function hears(game: Game, expected: string[], ...what: readonly string[]): Promise<void> {
  expected.push(...what)
  for (const one of what) await announced(game, one)
}
