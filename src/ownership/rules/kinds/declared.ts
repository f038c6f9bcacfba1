/** The kinds of motion about ownership (§19). */
import { dilution } from "./dilution.ts"
import { dividend } from "./dividend.ts"
import { shareTerms } from "./share-terms.ts"

export const kinds = { "share-terms": shareTerms, dilution, dividend }
