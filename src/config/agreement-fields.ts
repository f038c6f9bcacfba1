/** The setting of agreements with others (§15.4). */
import { z } from "zod"

export const agreementsKeepControl = z
  .boolean()
  .default(false)
  .describe(
    "Whether the text of an agreement with others must say that it does not change who controls the co-op (§15.4).",
  )
