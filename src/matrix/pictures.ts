/**
 * Uploads the pictures of the bot and of the rooms, each once, and gives the bot its name and picture. The room keeper sets the rooms'
 * pictures.
 */
import { createHash } from "node:crypto"
import { readFile } from "node:fs/promises"
import { WakeLoop } from "../bot/wake.ts"
import { imageType } from "../kernel/rules/image-type.ts"
import { objectOf } from "../kernel/rules/objects.ts"
import type { CoopKey } from "../kernel/rules/types.ts"
import type { Store } from "../kernel/store/work.ts"
import { drawn } from "../kernel/views/picture.ts"
import { noteProfile, noteUpload } from "../rooms/changes.ts"
import { ownProfile, type ProfileField, uploadsBy } from "../rooms/reads.ts"
import { type PictureWish, profileToSet } from "../rooms/rules/pictures.ts"
import type { KeptRole } from "../rooms/rules/rooms.ts"
import { type Pictured, type PictureOf, pictureOf } from "../rooms/views/pictures.ts"
import { isOwnOfficeRoom } from "../standing/rules/offices.ts"
import { failureOf } from "./errors.ts"
import type { Log, MatrixPort } from "./port.ts"

/** The files that the configuration names, by absolute path. Null: the picture that we drew. */
export interface ChosenPictures {
  readonly bot: string | null
  readonly coops: ReadonlyMap<CoopKey, Partial<Readonly<Record<PictureOf, string>>>>
}

export interface PicturesParts {
  readonly store: Store
  readonly port: MatrixPort
  readonly log: Log
  readonly chosen: ChosenPictures
  /** The name that the bot gives itself. */
  readonly name: string
}

/** A picture that should be there. */
interface Source {
  readonly digest: string
  readonly mimetype: string
  png(): Promise<Uint8Array>
}

const roles = [
  "space",
  "lobby",
  "members",
  "moderators",
  "treasury",
  "office",
  "task",
] as const satisfies readonly PictureOf[]
const first = 10_000
const longest = 60 * 60_000

export class Pictures {
  readonly #parts: PicturesParts
  #uploads: ReadonlyMap<string, string> = new Map()
  /** The pictures' digests by co-op and role. A picture is here once it is uploaded. */
  readonly #digests = new Map<string, string>()
  /** Pictures that the homeserver refused. They are not tried again before the next start. */
  readonly #refused = new Set<string>()
  readonly #loop: WakeLoop

  constructor(parts: PicturesParts) {
    this.#parts = parts
    this.#loop = new WakeLoop({
      run: () => this.#turn(),
      retry: { first, longest },
      fault: (error) => parts.log.warn({ failure: failureOf(error) }, "the pictures are not in place yet"),
    })
  }

  /** Begins. It does not wait until everything is uploaded. Wakes the room keeper by its commits. */
  start(): void {
    this.#loop.wake()
  }

  /** Whether all is done that can be done now. */
  get atRest(): boolean {
    return this.#loop.atRest
  }

  stop(): Promise<void> {
    return this.#loop.stop()
  }

  /** The picture for a room. Null while it is not uploaded, and for a room of a mediation. */
  of(coop: CoopKey, kept: KeptRole): PictureWish | null {
    if (kept === "mediation") return null
    const role = isOwnOfficeRoom(kept) ? "office" : kept
    const digest = this.#digests.get(`${coop} ${role}`)
    const url = digest === undefined ? undefined : this.#uploads.get(digest)
    if (url === undefined) return null
    return { url, own: new Set(this.#uploads.values()), chosen: this.#fileOf(coop, role) !== null }
  }

  #fileOf(coop: CoopKey, role: PictureOf): string | null {
    return this.#parts.chosen.coops.get(coop)?.[role] ?? null
  }

  async #turn(): Promise<null> {
    const { chosen, name } = this.#parts
    this.#uploads = await uploadsBy(this.#parts.store.knex)
    for (const coop of chosen.coops.keys())
      for (const role of roles) {
        const digest = await this.#uploaded(await this.#sourceOf(role, this.#fileOf(coop, role)))
        if (digest !== null) this.#digests.set(`${coop} ${role}`, digest)
      }
    const digest = await this.#uploaded(await this.#sourceOf("bot", chosen.bot))
    const url = digest === null ? undefined : this.#uploads.get(digest)
    await this.#keep("displayname", name)
    if (url !== undefined) await this.#keep("avatar_url", url)
    return null
  }

  /** The admin's picture. If the file cannot be read any more, the one that we drew: a picture must not stop the bot. */
  async #sourceOf(of: Pictured, file: string | null): Promise<Source> {
    if (file !== null)
      try {
        const bytes = await readFile(file)
        return { digest: digestOf(bytes), mimetype: imageType(bytes) ?? "image/png", png: async () => bytes }
      } catch (error) {
        this.#parts.log.warn({ error, of }, "a picture could not be read; the usual one is taken")
      }
    const svg = pictureOf(of)
    return { digest: digestOf(svg), mimetype: "image/png", png: async () => (await drawn(svg)).png }
  }

  /** Uploads the picture, if that was not done before. Returns its digest; null if the homeserver refused it. */
  async #uploaded({ digest, mimetype, png }: Source): Promise<string | null> {
    const { store, port, log } = this.#parts
    if (this.#uploads.has(digest)) return digest
    if (this.#refused.has(digest)) return null
    try {
      const { url } = await port.upload(await png(), mimetype, null, false)
      await store.work((work) => noteUpload(work, digest, url))
      this.#uploads = new Map([...this.#uploads, [digest, url]])
      return digest
    } catch (error) {
      const failure = failureOf(error)
      if (failure.kind !== "refused") throw error
      this.#refused.add(digest)
      log.warn({ failure }, "the homeserver does not take a picture")
      return null
    }
  }

  /** Sets a field of the bot's profile, unless a person chose another value. */
  async #keep(field: ProfileField, wish: string): Promise<void> {
    const { store, port, log } = this.#parts
    const path = `/profile/${encodeURIComponent(port.me)}`
    try {
      const now = objectOf(await port.request("GET", path).catch(unknownProfile))?.[field]
      const set = (await ownProfile(store.knex))[field] ?? null
      const given = field === "displayname" ? [port.me.slice(1, port.me.indexOf(":"))] : []
      const value = profileToSet({ now: typeof now === "string" && now !== "" ? now : null, set, given }, wish)
      if (value === null) return
      await port.request("PUT", `${path}/${field}`, {}, { [field]: value })
      await store.work((work) => noteProfile(work, field, value))
    } catch (error) {
      const failure = failureOf(error)
      if (failure.kind !== "refused") throw error
      log.warn({ failure, field }, "the homeserver does not let the bot change its profile")
    }
  }
}

/** An account without a profile has none yet. @throws every other failure */
function unknownProfile(error: unknown): object {
  const failure = failureOf(error)
  if (failure.kind === "refused" && failure.code === "M_NOT_FOUND") return {}
  throw error
}

const digestOf = (source: Uint8Array | string): string => createHash("sha256").update(source).digest("hex")
