/** Minutes of a general conference as a document (§15.1, §16.5). A later conference approves them, so no motion carries them. */
import type { Act } from "../../kernel/acts/context.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { keyFrom, textHash } from "../rules/document.ts"
import { draftKeys, putMinutes, revisionsOf } from "../store/documents.ts"

/** Files the approved minutes among the documents. Returns the document's key. `conference`: of which they are, such as `C1`. */
export async function fileMinutes(
  { work, coop }: Act,
  minutes: { readonly conference: string; readonly by: string; readonly title: string; readonly text: string },
): Promise<string> {
  // A text that a motion proposes is in force under its key once that is carried, perhaps in another round. So the minutes leave it the key.
  const taken = [...(await revisionsOf(work, coop.key)).map(({ key }) => key), ...(await draftKeys(work, coop.key))]
  const { conference, by, title, text } = minutes
  const document = keyFrom(coop.words.t("minutes-document", { conference }), taken)
  const sha256 = textHash(text)
  await putMinutes(work, coop.key, { key: document, title, text, sha256, conference, by })
  const details = { conference, by, document, title: textHash(title), sha256 }
  await addRecord(work, coop.key, { actor: null, act: "minutes-filed", details })
  return document
}
