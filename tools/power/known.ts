/** What the world has seen of a bot by a moment. After a power cut the bot must still know it. */
import type { Mark } from "./marking.ts"

export class Known {
  /** Whether the bot has asked its homeserver for anything. */
  hasSpoken = false
  hasIdentity = false
  /** The keys that its device has shown. */
  device: { readonly id: string; readonly keys: Readonly<Record<string, string>> } | null = null
  /** The newest row of the outbox that was sent, and the installation in its transaction. */
  newest: { readonly row: number; readonly installation: string } | null = null
  /** For each session with which it encrypts, by its ID: the room, and the highest index that was used. */
  readonly indexes = new Map<string, { readonly room: string; readonly index: number }>()
  /** The messages of which it has told the homeserver that it has them. */
  readonly acknowledged = new Set<string>()
  readonly #brought = new Map<string, readonly string[]>()

  take(mark: Mark): void {
    if (mark.was !== "committed" && mark.was !== "brought") this.hasSpoken = true
    switch (mark.was) {
      case "sent":
        this.#sent(mark)
        return
      case "device":
        this.device = { id: mark.device, keys: mark.keys }
        return
      case "identity":
        this.hasIdentity = true
        return
      case "brought":
        this.#brought.set(mark.next, mark.events)
        return
      case "has":
        for (const event of this.#brought.get(mark.token) ?? []) this.acknowledged.add(event)
        this.#brought.delete(mark.token)
    }
  }

  #sent({ transaction, room, session, index }: Extract<Mark, { was: "sent" }>): void {
    const [, row, installation = ""] = /^waggle-(\d+)-([^.]+)/.exec(transaction) ?? []
    if (row !== undefined && Number(row) > (this.newest?.row ?? 0)) this.newest = { row: Number(row), installation }
    if (session === null) return
    const before = this.indexes.get(session)?.index ?? -1
    this.indexes.set(session, { room, index: Math.max(before, index) })
  }
}
