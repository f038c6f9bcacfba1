/** Everything that the minutes of a meeting say (§16.5). */
import type { MatrixId } from "../../kernel/rules/types.ts"
import type { Server } from "../../kernel/views/people.ts"
import type { Hand } from "../rules/hands.ts"
import type { Conference } from "../store/conferences.ts"
import type { Attendance, HandShow, Note } from "../store/meeting.ts"
import type { ItemAbout } from "./items.ts"

export interface ItemFacts extends ItemAbout {
  /** How many spoke. */
  readonly speeches: number
  readonly notes: readonly Note[]
  readonly shows: readonly { readonly show: HandShow; readonly hands: readonly Hand[] }[]
}

/** How many of those who may vote were there when a conference was adjourned, and how many it took. */
export interface Adjourned {
  readonly there: number
  readonly needed: number
}

export interface Facts {
  readonly coop: string
  readonly server: Server
  readonly conference: Conference
  readonly attendance: readonly Attendance[]
  /** Those who were there through a proxy, with the person who held it. */
  readonly represented: readonly { readonly person: MatrixId; readonly by: MatrixId }[]
  readonly voters: number
  /** How many of those who may vote came, in person or through a proxy, and how many it took. */
  readonly came: number
  readonly needed: number
  /** Whether people are named. */
  readonly names: boolean
  readonly items: readonly ItemFacts[]
  /** Shows of hands and notes before the first item. */
  readonly before: Pick<ItemFacts, "notes" | "shows">
  /** Null if it was closed. */
  readonly adjourned: Adjourned | null
}
