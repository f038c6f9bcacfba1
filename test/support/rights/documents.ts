/** Who may read and propose documents (§4, §15). */
import { endAgreement, proposeAgreement } from "../../../src/documents/acts/agreements.ts"
import { amend, amendParagraph, proposeDocument } from "../../../src/documents/acts/amend.ts"
import { readDocument, readDocuments, readDrafts } from "../../../src/documents/acts/reading.ts"
import { isAboutDocument, rewordDraft } from "../../../src/documents/acts/reword.ts"
import { readTemplate } from "../../../src/documents/acts/templates.ts"
import { putDraft, putRevision } from "../../../src/documents/store/documents.ts"
import type { Act } from "../../../src/kernel/acts/context.ts"
import { coopKey, type MatrixId } from "../../../src/kernel/rules/types.ts"
import type { KeptMotion } from "../../../src/votes/reads.ts"
import { insertOption } from "../../../src/votes/store/options.ts"
import { typedIn } from "../everybody.ts"
import { type Case, members, O, P, pia } from "./case.ts"

const bylaws = { key: "bylaws", kind: "bylaws", title: "Bylaws", base: 0, text: "1. One member, one vote.\n" } as const

const inForce = ({ work }: Act, { row }: KeptMotion) => putRevision(work, coopKey("hive"), row, bylaws)

/** Puts a text of this person on the ballot. */
async function ownText({ work }: Act, author: MatrixId, { row }: KeptMotion): Promise<void> {
  const option = { title: "Mine", text: "", author, keeps: false, role: "revision" } as const
  const { seq } = await insertOption(work, row, option)
  await putDraft(work, coopKey("hive"), row, seq, bylaws)
}

const changedText = { deed: null, text: { summary: "", text: "1. Two votes.\n" } } as const

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
    act: "proposeAgreement",
    may: [...P, ...O],
    run: (act, by) =>
      proposeAgreement(act, by, { title: "With us", text: bylaws.text, keepsControl: false }, typedIn(act)),
  },
  {
    act: "endAgreement",
    may: [...P, ...O],
    prepare: ({ work }, _, { decision }) =>
      putRevision(work, coopKey("hive"), decision.row, { ...bylaws, key: "hydro", kind: "agreement" }),
    run: (act, by) => endAgreement(act, by, "hydro", typedIn(act)),
  },
  {
    act: "isAboutDocument",
    may: members,
    run: (act, by, { decision }) => isAboutDocument(act, by, decision.id),
  },
  {
    act: "rewordDraft",
    about: "a text of theirs",
    may: members,
    prepare: (act, who, { decision }) => ownText(act, who, decision),
    run: (act, by, { decision }) => rewordDraft(act, by, decision.id, null, changedText, typedIn(act)),
  },
  {
    act: "rewordDraft",
    about: "a text of somebody else's",
    may: [],
    prepare: (act, _, { decision }) => ownText(act, pia, decision),
    run: (act, by, { decision }) => rewordDraft(act, by, decision.id, 1, changedText, typedIn(act)),
  },
  {
    act: "amend",
    may: [...P, ...O],
    prepare: (act, _, { decision }) => inForce(act, decision),
    run: (act, by) => amend(act, by, "bylaws", { summary: "", text: "1. Two votes.\n" }, typedIn(act)),
  },
  {
    ...{ act: "amend", about: "the plan of the president", may: ["president"] },
    prepare: ({ work }, _, { decision }) =>
      putRevision(work, coopKey("hive"), decision.row, { ...bylaws, key: "plan", kind: "plan" }),
    run: (act, by) => amend(act, by, "plan", { summary: "", text: "1. Two votes.\n" }, typedIn(act)),
  },
  {
    ...{ act: "proposeDocument", about: "the plan of the president", may: ["president"] },
    run: (act, by) => proposeDocument(act, by, { ...bylaws, key: "plan", kind: "plan" }, typedIn(act)),
  },
  {
    act: "amendParagraph",
    may: [...P, ...O],
    prepare: (act, _, { decision }) => inForce(act, decision),
    run: (act, by) => amendParagraph(act, by, "bylaws", { do: "delete", number: "1" }, typedIn(act)),
  },
]
