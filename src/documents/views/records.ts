/** The minutes' sentences about documents (§11), and the hashes that the records contain. */
import type { CommitmentsOf, RecordsOf } from "../../kernel/views/records.ts"
import type { documentActs } from "../rules/minuted.ts"

export const records: RecordsOf<typeof documentActs> = {
  "revision-proposed": ({ motion, document }) => ({ motion, document }),
  "document-revised": ({ motion, document, revision }) => ({ motion, document, revision }),
}

export const commitments: CommitmentsOf<typeof documentActs> = {
  "revision-proposed": ({ contents }, words) => [words.t("minutes-wording", { hash: contents })],
  "document-revised": ({ document, revision, sha256 }, words) => [
    words.t("minutes-file", { file: fileName(document, revision), hash: sha256 }),
  ],
}

/** The name of the file with a revision's text. */
export const fileName = (key: string, revision: number | string): string => `${key}-${revision}.md`
