/** What the messages about an agenda need besides its items: the motions that they are about. */
import type { Act } from "../../kernel/acts/context.ts"
import { findMotion } from "../../votes/reads.ts"
import type { Item } from "../rules/agenda.ts"
import type { ItemAbout } from "../views/items.ts"

export async function aboutAgenda({ work, coop }: Act, items: readonly Item[]): Promise<readonly ItemAbout[]> {
  const about: ItemAbout[] = []
  // One after the other: a transaction is one connection.
  for (const item of items)
    about.push({ item, motion: item.motion === null ? null : await findMotion(work, coop.key, item.motion) })
  return about
}
