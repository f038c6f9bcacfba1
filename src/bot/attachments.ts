/**
 * Fetches the file that belongs to a command: the file has the command as its caption, or the command is a reply to the file. It is fetched
 * outside of any transaction, and only for people who may use the command.
 */
import type { Store, Work } from "../kernel/store/work.ts"
import { mayAsk } from "../votes/rules/who.ts"
import { type Fetching, fetchedWithin } from "./fetching.ts"
import { unheardBy } from "./heard.ts"
import { type IncomingMessage, maxFileBytes, type TextMessage } from "./message.ts"
import type { Registry } from "./registry.ts"
import { commandText, type Ports, type Scene } from "./scene.ts"
import { misplaced } from "./taken-out.ts"

interface Parts {
  readonly store: Store
  readonly commands: Registry
  readonly ports: Ports
  readonly fetching: Fetching
}

/**
 * The message with the file that belongs to it. A file whose caption is a command that takes one becomes that command. All other messages
 * stay as they are.
 * @throws TryAgain if the file cannot be fetched for now
 */
export async function withFile(
  { store, commands, ports, fetching }: Parts,
  message: IncomingMessage,
  sceneIn: (work: Work) => Promise<Scene>,
): Promise<IncomingMessage> {
  const text = asText(message)
  const find = text?.attached
  if (!text || !find) return message
  const takes = await store.work(
    async (work) => {
      const scene = { ...(await sceneIn(work)), message: text }
      return takesFile(scene, text, commands, ports)
    },
    { quiet: true },
  )
  if (takes === "no-command") return message
  if (takes === "refused") return text
  const file = await fetching.attempt(text.eventId, async () => {
    const found = await find()
    return found && { name: found.name, fetched: await fetchedWithin(found, maxFileBytes) }
  })
  if (file === null) return text
  return { ...text, file: "fetched" in file ? file : { name: "", fetched: file } }
}

/** The message as a text. Null if it has none. */
function asText(message: IncomingMessage): TextMessage | null {
  if (message.kind === "text") return message
  if (message.kind !== "file" || message.caption === undefined) return null
  const { caption, name, size, mimetype, picture, fetch, ...arrived } = message
  const file = { name, size, mimetype, ...(picture && { picture }), fetch }
  return { ...arrived, kind: "text", body: caption, replyTo: null, attached: async () => file }
}

/**
 * Whether the text is a command that takes a file. `refused`: it is one, but the sender may not use it, or not in this room. Then nothing is
 * fetched, and the dispatcher says why.
 */
async function takesFile(
  scene: Scene,
  message: TextMessage,
  commands: Registry,
  ports: Ports,
): Promise<"yes" | "no-command" | "refused"> {
  const text = commandText(scene, message)
  const command = text && commands.find(text.name)
  if (!command?.takesFile) return "no-command"
  if (misplaced(command, message)) return "refused"
  const unheard = await unheardBy(scene, message)
  for (const { key, config } of scene.coops) {
    const by = await ports.standingOf(scene.work, config, message.sender)
    if (!unheard.has(key) && mayAsk(command.who, by, config) === null) return "yes"
  }
  return "refused"
}
