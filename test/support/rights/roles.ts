/** Who may make, change and fill roles (§14.2): of each branch, those above it who may appoint. Everybody answers for themselves. */
import type { Act } from "../../../src/kernel/acts/context.ts"
import { coopKey, type MatrixId } from "../../../src/kernel/rules/types.ts"
import * as holders from "../../../src/roles/acts/holders.ts"
import * as reading from "../../../src/roles/acts/reading.ts"
import * as roles from "../../../src/roles/acts/roles.ts"
import { insertRole, putHolder } from "../../../src/roles/store/roles.ts"
import { person } from "../bot.ts"
import { board } from "../everybody.ts"
import { ana, byPower, type Case, eli, members, pia } from "./case.ts"

const hive = coopKey("hive")
/** R1 may appoint, and this person holds it. R2 is below it, and Ana is asked to take it. */
async function below({ work }: Act, who: MatrixId): Promise<void> {
  const made = { name: "Bakery", under: { office: board }, seats: 1, powers: ["appoint"] } as const
  const first = await insertRole(work, hive, made)
  await putHolder(work, first, { person: who, askedBy: pia, until: null, accepted: true })
  const second = await insertRole(work, hive, { name: "Baker", under: { role: first.number }, seats: 2, powers: [] })
  await putHolder(work, second, { person: ana, askedBy: who, until: null, accepted: false })
}

/** The same, but somebody else holds R1. */
const others = (act: Act) => below(act, eli)

/** This person is asked to take R1. */
async function asked({ work }: Act, who: MatrixId): Promise<void> {
  const role = await insertRole(work, hive, { name: "Bakery", under: { office: board }, seats: 1, powers: [] })
  await putHolder(work, role, { person: who, askedBy: person("bea"), until: null, accepted: false })
}

/** Each act on R2: for those who may appoint by R1; and in a branch of somebody else’s, for the office above it alone. */
const inBranch = (act: string, run: Case["run"]): Case[] => [
  { act, may: members, prepare: below, run },
  { act, about: "in somebody else’s branch", ...byPower("appoint"), prepare: others, run },
]

export const hierarchy: readonly Case[] = [
  ...inBranch("makeRole", (act, by) => roles.makeRole(act, by, "Oven", "R1", null)),
  ...inBranch("alterRole", (act, by) => roles.alterRole(act, by, "R2", { do: "seats", typed: "3" })),
  ...inBranch("expectOfRole", (act, by) => roles.expectOfRole(act, by, "R2", "Bread")),
  ...inBranch("closeRole", (act, by) => roles.closeRole(act, by, "R2", { sure: true })),
  ...inBranch("appoint", (act, by) => holders.appoint(act, by, eli, "R2", null)),
  ...inBranch("dismiss", (act, by) => holders.dismiss(act, by, "R2", ana)),
  { act: "acceptRole", may: members, prepare: asked, run: (act, by) => holders.acceptRole(act, by, null) },
  { act: "declineRole", may: members, prepare: asked, run: (act, by) => holders.declineRole(act, by, null) },
  {
    ...{ act: "resignRole", may: members, prepare: below },
    run: (act, by) => holders.resignRole(act, by, "R1", { sure: true }),
  },
  { act: "readRoleState", may: members, prepare: others, run: (act, by) => reading.readRoleState(act, by, "R2") },
  { act: "readOwnRoles", may: members, prepare: others, run: (act, by) => reading.readOwnRoles(act, by) },
  { act: "readHierarchy", may: members, prepare: others, run: (act, by) => reading.readHierarchy(act, by, null) },
]
