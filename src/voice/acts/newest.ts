/** The newest petition, for a command whose number was left out. */
import type { Act } from "../../kernel/acts/context.ts"
import { openPetitions } from "../store/petitions.ts"

/** The newest open petition, such as `A3`. Null if there is none. */
export const newestPetition = async ({ work, coop }: Act): Promise<string | null> =>
  (await openPetitions(work, coop.key)).at(-1)?.id ?? null
