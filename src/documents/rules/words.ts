/** The words that people type only in commands about documents, by group. */
import { documentKinds } from "./document.ts"

export const words = {
  /** As in `!document new bylaws bylaws Bylaws of the Hydra co-op`, `!document bylaws rev 2 since 1`, `!document new bylaws from template`. */
  document: ["new", "revision", "since", "from", "template"],
  /** As in `!amend bylaws replace 4 …`, `!amend bylaws add after 4 …`, `!amend bylaws delete 4`. */
  amend: ["replace", "add", "after", "delete"],
  /** As in `!agreement new With the hydro co-op`, `!agreement end hydro-co-op`. */
  agreement: ["new", "end"],
  /** The kinds of document, as in `!document new bylaws policy …`. */
  paper: documentKinds,
} as const
