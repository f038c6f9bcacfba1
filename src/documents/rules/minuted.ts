/** Acts about documents in the minutes (§11, §15.1). */
import { z } from "zod"
import { act, hash, motion, named } from "../../kernel/rules/minuted/declare.ts"

import type { DocumentKind } from "./document.ts"

/** A document's key. */
const document = z.string()

export const documentActs = {
  // `option`: the option's number in the database. `contents`: the commitment to the draft.
  "revision-proposed": act(["documents"], { motion, option: z.number(), document, contents: hash }),
  // `title`: the hash of the title. `sha256`: the hash of the whole text, as members can take it away.
  "document-revised": act(["documents"], {
    motion,
    document,
    revision: z.number(),
    // Not called `kind`, since that names a kind of motion in every record.
    paper: named<DocumentKind>(),
    title: hash,
    sha256: hash,
  }),
  // Approved minutes are among the documents. `conference`: of which they are; `by`: the one that approved them.
  "minutes-filed": act(["documents", "conferences"], {
    conference: z.string(),
    by: z.string(),
    document,
    title: hash,
    sha256: hash,
  }),
}
