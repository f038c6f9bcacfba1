/**
 * Remembers what the crypto library has said of a person's devices and identity until the homeserver shows them anew. Each look costs
 * about a millisecond, and three are made for each encrypted message.
 *
 * It remembers only people whose keys came in an answer of the homeserver since this process began, and whom no sync has named as changed
 * since then. Of all others it asks the library each time, which then waits for the homeserver's answer.
 */
import { type OlmMachine, RequestType } from "@matrix-org/matrix-sdk-crypto-wasm"
import { type MatrixId, matrixId } from "../rules/types.ts"
import { remember } from "./recent.ts"

/** What was asked of one person, by question; another map with each answer of the homeserver. */
type Answers = Map<string, unknown>

export class Shown {
  readonly #known = new Map<MatrixId, Answers>()
  /** Counts changes that syncs tell of. */
  #changes = 0
  /** At which change each person was last named. */
  readonly #changedAt = new Map<MatrixId, number>()
  /** How many changes were known when each request was made that has no answer yet. */
  readonly #asked = new Map<string, number>()
  readonly #me: string

  private constructor(machine: OlmMachine) {
    this.#me = machine.userId.toString()
    const outgoing = machine.outgoingRequests.bind(machine)
    machine.outgoingRequests = async () => {
      const before = this.#changes
      const requests = await outgoing()
      for (const { id, type } of requests as { id?: string; type: RequestType }[])
        if (type === RequestType.KeysQuery && id !== undefined && !this.#asked.has(id)) this.#noteAsked(id, before)
      return requests
    }
    const query = machine.queryKeysForUsers.bind(machine)
    machine.queryKeysForUsers = (users) => {
      const request = query(users)
      this.#noteAsked(request.id, this.#changes)
      return request
    }
    const mark = machine.markRequestAsSent.bind(machine)
    machine.markRequestAsSent = async (id, type, response) => {
      if (type !== RequestType.KeysQuery) return await mark(id, type, response)
      const people = usersIn(response)
      for (const person of people) this.#known.delete(person)
      const done = await mark(id, type, response)
      const asked = this.#asked.get(id) ?? Number.NEGATIVE_INFINITY
      this.#asked.delete(id)
      // Somebody who changed after the question is asked for once more. Our own identity changes by what we do, too: it is never kept.
      for (const person of people)
        if (person !== this.#me && (this.#changedAt.get(person) ?? 0) <= asked) remember(this.#known, person, new Map())
      return done
    }
    const receive = machine.receiveSyncChanges.bind(machine)
    machine.receiveSyncChanges = (events, devices, ...more) => {
      const people = [...devices.changed, ...devices.left].map((user) => matrixId(user.toString()))
      if (people.length > 0) this.#changes += 1
      for (const person of people) {
        this.#known.delete(person)
        remember(this.#changedAt, person, this.#changes)
      }
      return receive(events, devices, ...more)
    }
    const markAll = machine.markAllTrackedUsersAsDirty.bind(machine)
    machine.markAllTrackedUsersAsDirty = () => {
      this.#known.clear()
      // No answer to what was asked before says how it is now.
      this.#asked.clear()
      return markAll()
    }
  }

  #noteAsked(request: string, changes: number): void {
    remember(this.#asked, request, changes, mostRequests)
  }

  static readonly #of = new WeakMap<OlmMachine, Shown>()

  /** The one that watches this machine, from the first call on. */
  static of(machine: OlmMachine): Shown {
    const shown = Shown.#of.get(machine) ?? new Shown(machine)
    Shown.#of.set(machine, shown)
    return shown
  }

  /** Whether the library knows the person's devices as the homeserver shows them now. */
  isCurrent(person: MatrixId): boolean {
    return this.#known.has(person)
  }

  /** What `look` returns, or returned before. An answer that the homeserver overtook while `look` ran is not kept. */
  async remembered<T>(person: MatrixId, question: string, look: () => Promise<T>): Promise<T> {
    const answers = this.#known.get(person)
    // Each question has one asker, whose answers are of one type.
    if (answers?.has(question)) return answers.get(question) as T
    const answer = await look()
    if (answers && this.#known.get(person) === answers) remember(answers, question, answer, mostQuestions)
    return answer
  }
}

/** One for each of a person's devices, who may have many. */
const mostQuestions = 100
/** A request that fails gets no answer; after so many it is forgotten. */
const mostRequests = 100

function usersIn(response: string): MatrixId[] {
  const { device_keys: keys } = JSON.parse(response) as { device_keys?: Record<string, unknown> }
  return Object.keys(keys ?? {}).map(matrixId)
}
