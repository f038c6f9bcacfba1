/** Who may read and propose documents (§4, §15). */
import { amend, amendParagraph, proposeDocument } from "../../../src/documents/acts/amend.ts"
import { readDocument, readDocuments, readDrafts } from "../../../src/documents/acts/reading.ts"
import { readTemplate } from "../../../src/documents/acts/templates.ts"
import { putDraft, putRevision } from "../../../src/documents/store/documents.ts"
import type { Act } from "../../../src/kernel/acts/context.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import type { KeptMotion } from "../../../src/votes/reads.ts"
import { typedIn } from "../everybody.ts"
import { type Case, members, O, P } from "./case.ts"

const bylaws = { key: "bylaws", kind: "bylaws", title: "Bylaws", base: 0, text: "1. One member, one vote.\n" } as const

const inForce = ({ work }: Act, { row }: KeptMotion) => putRevision(work, coopKey("hive"), row, bylaws)

export const documents: readonly Case[] = [
  { act: "readDocuments", may: members, run: (act, by) => readDocuments(act, by) },
  {
    act: "readDocument",
    may: members,
    prepare: (act, _, { decision }) => inForce(act, decision),
    run: (act, by) => readDocument(act, by, "bylaws", { revision: null, since: null }),
  },
  {
    act: "readDrafts",
    may: members,
    prepare: ({ work }, _, { decision }) => putDraft(work, coopKey("hive"), decision.row, 1, bylaws),
    run: (act, by, { decision }) => readDrafts(act, by, decision.id),
  },
  { act: "readTemplate", may: members, run: (act, by) => readTemplate(act, by, "bylaws") },
  {
    act: "proposeDocument",
    may: [...P, ...O],
    run: (act, by) => proposeDocument(act, by, bylaws, typedIn(act)),
  },
  {
    act: "amend",
    may: [...P, ...O],
    prepare: (act, _, { decision }) => inForce(act, decision),
    run: (act, by) => amend(act, by, "bylaws", { summary: "", text: "1. Two votes.\n" }, typedIn(act)),
  },
  {
    act: "amendParagraph",
    may: [...P, ...O],
    prepare: (act, _, { decision }) => inForce(act, decision),
    run: (act, by) => amendParagraph(act, by, "bylaws", { do: "delete", number: "1" }, typedIn(act)),
  },
]
