/** Reading whose laws the co-op keeps to (§18.5). */
import { countryCalled } from "../../config/countries.ts"
import type { Act } from "../../kernel/acts/context.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import type { Country } from "../rules/country.ts"

/** The profile of the co-op's country. It is no secret, and everybody may know what their co-op is bound by. */
export const readCountry = askedBy(
  "member",
  async ({ coop }: Act): Promise<Country> => countryCalled(coop.config.country),
)
