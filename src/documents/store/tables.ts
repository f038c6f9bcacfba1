/** Tables of documents (§15): the revisions that are or were in force, and the texts that motions propose. */
import type { CoopKey } from "../../kernel/rules/types.ts"
import { type Columns, integer, moment, text } from "../../kernel/store/tables/column.ts"
import type { DocumentKind } from "../rules/document.ts"

/** Rows are only ever added. */
export const document_revisions = {
  coop: text<CoopKey>(),
  key: text(),
  revision: integer(),
  kind: text<DocumentKind>(),
  title: text(),
  text: text(),
  sha256: text(),
  motion_id: integer(),
  adopted_at: moment(),
} satisfies Columns

/** Minutes of general conferences that a later one has approved. */
export const approved_minutes = {
  coop: text<CoopKey>(),
  key: text(),
  title: text(),
  text: text(),
  sha256: text(),
  conference: text(),
  approved_by: text(),
  adopted_at: moment(),
} satisfies Columns

export const document_drafts = {
  motion_id: integer(),
  seq: integer(),
  coop: text<CoopKey>(),
  key: text(),
  kind: text<DocumentKind>(),
  title: text(),
  base: integer(),
  text: text(),
  salt: text(),
} satisfies Columns
