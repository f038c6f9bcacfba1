/**
 * The pop-ups of a real client. These are the events for which its push rules alert the person. The rules come from the person's
 * homeserver.
 */
import { ClientEvent, type MatrixEvent } from "matrix-js-sdk"
import type { MemberClient } from "../../src/matrix/member-client.ts"

export class PopUps {
  readonly #member: MemberClient
  #shown: Promise<string | null>[] = []

  /** Notes the pop-ups of everything that arrives from now on. */
  constructor(member: MemberClient) {
    this.#member = member
    member.client.on(ClientEvent.Event, (event) => void this.#shown.push(this.#look(event)))
  }

  /** The first words of each pop-up since the last call, in order. `!` marks pop-ups that the client highlights as about the person. */
  async taken(): Promise<string[]> {
    const shown = await Promise.all(this.#shown.splice(0))
    return shown.filter((words) => words !== null)
  }

  /** The first words of the event's pop-up. Null if the event makes none. Clients decide that as soon as they can read the event. */
  async #look(event: MatrixEvent): Promise<string | null> {
    const { client } = this.#member
    await client.decryptEventIfNeeded(event)
    const actions = client.getPushActionsForEvent(event, true)
    if (!actions?.notify) return null
    const words = String(event.getContent().body ?? event.getType())
    return `${actions.tweaks.highlight ? "! " : ""}${words.split("\n", 1)[0]}`
  }
}
