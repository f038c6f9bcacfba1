/** Which picture a room shows, and which name and picture the bot itself has. Nothing that a person chose is overwritten. */

/** The picture that the bot would give to a room. */
export interface PictureWish {
  /** Its address, `mxc://…`. */
  readonly url: string
  /** All pictures that the bot ever uploaded. */
  readonly own: ReadonlySet<string>
  /** Whether the admin chose the picture in the configuration. Otherwise it is the one that we drew. */
  readonly chosen: boolean
}

/** A room's picture. `url` is null if somebody took the picture away. */
export interface RoomPicture {
  readonly url: string | null
}

/**
 * The picture to set now; null if none is to be set. The bot replaces only its own pictures. If a person took the picture away, only a
 * picture from the configuration comes in its place. `now`: null if the room never had a picture.
 */
export function pictureToSet(now: RoomPicture | null, wish: PictureWish | null): string | null {
  if (wish === null || now?.url === wish.url) return null
  const free = now === null || (now.url === null ? wish.chosen : wish.own.has(now.url))
  return free ? wish.url : null
}

/** One field of the bot's profile. */
export interface ProfileState {
  /** The present value; null if there is none. */
  readonly now: string | null
  /** The value that the bot itself set last; null if it never did. */
  readonly set: string | null
  /** Values that nobody chose: the homeserver gives a new account the first part of its ID as a name. */
  readonly given: readonly string[]
}

/**
 * The value to set now; null if none is to be set. A value that a person set stays. If a person took the value away, it stays away until
 * the configuration says another.
 */
export function profileToSet({ now, set, given }: ProfileState, wish: string): string | null {
  if (now === wish) return null
  if (now === null) return set === wish ? null : wish
  return now === set || (set === null && given.includes(now)) ? wish : null
}
