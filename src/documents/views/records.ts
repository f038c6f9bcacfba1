/** The minutes' sentences about documents (§11), and the hashes that the records contain. */
import type { CommitmentsOf, RecordsOf } from "../../kernel/views/records.ts"
import { textHash } from "../rules/document.ts"
import type { documentActs } from "../rules/minuted.ts"

/** The hash of the revision that ends a document. */
const ofNothing = textHash("")

export const records: RecordsOf<typeof documentActs> = {
  "revision-proposed": ({ motion, document }) => ({ motion, document }),
  "document-revised": ({ motion, document, revision, sha256 }) => ({
    ...{ motion, document, revision },
    ended: sha256 === ofNothing ? "yes" : "no",
  }),
  "minutes-filed": ({ conference, document }) => ({ conference, document }),
}

export const commitments: CommitmentsOf<typeof documentActs> = {
  "revision-proposed": ({ contents }, words) => [words.t("minutes-wording", { hash: contents })],
  "document-revised": ({ document, revision, sha256 }, words) =>
    sha256 === ofNothing ? [] : [words.t("minutes-file", { file: fileName(document, revision), hash: sha256 })],
  "minutes-filed": ({ document, sha256 }, words) => [
    words.t("minutes-file", { file: fileName(document, 1), hash: sha256 }),
  ],
}

/** The name of the file with a revision's text. */
export const fileName = (key: string, revision: number | string): string => `${key}-${revision}.md`
