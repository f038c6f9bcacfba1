/**
 * Remembers what the crypto library said about a person's devices and identity, until the homeserver shows them anew. A look takes about a
 * millisecond, and each encrypted message needs three looks.
 *
 * A person is remembered only if the homeserver has sent their keys since this process began, and no later sync has named them as changed.
 * About everybody else the library is asked each time. It then waits for the homeserver's answer.
 */
import { type OlmMachine, RequestType } from "@matrix-org/matrix-sdk-crypto-wasm"
import { objectIn, objectOf } from "../kernel/rules/objects.ts"
import { type MatrixId, matrixId } from "../kernel/rules/types.ts"
import { remember } from "./recent.ts"

/** The answers about one person, by question. Each time the homeserver shows the person anew, a new map begins. */
type Answers = Map<string, unknown>

export class Shown {
  readonly #known = new Map<MatrixId, Answers>()
  /** The number of changes that syncs have told of. */
  #changes = 0
  /** For each person, the value of `#changes` when a sync last named them as changed. */
  readonly #changedAt = new Map<MatrixId, number>()
  /** For each request without an answer: how many changes were known when it was made. */
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
      // If a person's devices changed after the request, the answer may be old. So nothing is kept about that person, and the homeserver is
      // asked about them again. Our own identity is never kept, since our own actions change it too.
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
      // The answers to earlier requests may be out of date, so they are forgotten.
      this.#asked.clear()
      return markAll()
    }
  }

  #noteAsked(request: string, changes: number): void {
    remember(this.#asked, request, changes, mostRequests)
  }

  static readonly #of = new WeakMap<OlmMachine, Shown>()

  /** The one instance that watches this machine. Made at the first call. */
  static of(machine: OlmMachine): Shown {
    const shown = Shown.#of.get(machine) ?? new Shown(machine)
    Shown.#of.set(machine, shown)
    return shown
  }

  /** Whether the library knows the person's devices as the homeserver shows them now. */
  isCurrent(person: MatrixId): boolean {
    return this.#known.has(person)
  }

  /** The answer of `look`, or the remembered answer. If the homeserver sent something newer while `look` ran, the answer is not kept. */
  async remembered<T>(person: MatrixId, question: string, look: () => Promise<T>): Promise<T> {
    const answers = this.#known.get(person)
    // Each question is asked in a single place, so its answers all have one type.
    if (answers?.has(question)) return answers.get(question) as T
    const answer = await look()
    if (answers && this.#known.get(person) === answers) remember(answers, question, answer, mostQuestions)
    return answer
  }
}

/** The most answers that are kept for each person. A person may have many devices, and there is a question about each device. */
const mostQuestions = 100
/**
 * The most requests that are remembered. If there are more, the oldest is forgotten. A failed request never gets an answer, so without this
 * limit it would be remembered for ever.
 */
const mostRequests = 100

function usersIn(response: string): MatrixId[] {
  // The library reads the same text next. If it is no answer, the library reports that.
  return Object.keys(objectOf(objectIn(response)?.device_keys) ?? {}).map(matrixId)
}
