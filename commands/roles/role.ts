/**
 * `!role`: the sender's roles. `!role R3`: one of them. `!role new "Head bakery" under chief-executive`, `!role R3 expect TEXT` and the like:
 * change the hierarchy (§14.2). `!role accept`, `decline`, `resign`: answer an appointment, or give a role up.
 */
import { z } from "zod"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { readPieces } from "../../src/bot/parse.ts"
import { thePerson } from "../../src/bot/person.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import { cleanLine, cleanText } from "../../src/kernel/views/markdown.ts"
import { gradeRole, readRoleGrade } from "../../src/pay/acts/role-grades.ts"
import { roleGradedCard, roleGradeLine } from "../../src/pay/views/rates.ts"
import { acceptRole, declineRole, dismiss, resignRole } from "../../src/roles/acts/holders.ts"
import { readOwnRoles, readRoleState } from "../../src/roles/acts/reading.ts"
import {
  alterRole,
  closeRole,
  expectOfRole,
  longestName,
  makeRole,
  type RoleChange,
} from "../../src/roles/acts/roles.ts"
import { type AskedRole, readRole, unquoted } from "../../src/roles/rules/asked.ts"
import { type RolePower, roleId, rolePowers } from "../../src/roles/rules/tree.ts"
import {
  changedCard,
  endedCard,
  expectedCard,
  madeCard,
  ownRolesCard,
  roleCard,
  takenCard,
  vacatedCard,
} from "../../src/roles/views/roles.ts"
import { joined, longestText, text } from "../arguments.ts"
import { officeTyped } from "./office-typed.ts"
import { isAlone, places, refusedAlone, replyAlone, replyToAll } from "./places.ts"

/** The first line. It may be long, because people write what they expect into one line. */
const line = z
  .string()
  .default("")
  .transform((typed) => cleanText(typed, longestText + 1).trim())
  .pipe(z.string().max(longestText, "text-too-long"))

export default defineCommand({
  name: "role",
  topic: "people",
  usage: "[R1] [new NAME under OFFICE | expect TEXT | …]",
  where: places,
  who: makeRole.who,
  offered: ({ coop }) => coop.config.offices.some(({ powers }) => powers.includes("appoint")),
  deadlines: true,
  pieces: [{ toggle: "sure" }, { line: "asked" }, { lines: "text" }],
  args: z.object({ sure: z.boolean(), asked: line, text }),
  examples: [
    "role",
    "role R1",
    "role new Head bakery under chief-executive",
    "role R1 expect Bread for everybody by seven",
    "role accept",
  ],
  async run(context, { sure, asked: first, text: below }) {
    const { coop, sender, words } = context
    const asked = readRole(first, words.typed)
    switch (asked.do) {
      case "mine":
        return context.reply(ownRolesCard(coop, await readOwnRoles(context, sender), { alone: isAlone(context) }))
      case "show":
        return show(context, asked.role)
      case "new": {
        const { name, under } = asked
        const office = under === null ? null : officeTyped(context, under)
        const made = await makeRole(context, sender, nameIn(name), under, office)
        const expected =
          below === ""
            ? null
            : { ...(await expectOfRole(context, sender, roleId(made.role.number), below)), text: below }
        return replyToAll(context, madeCard(coop, made, expected))
      }
      case "unknown": {
        const { role } = await readRoleState(context, sender, asked.role)
        return refuse("role-deed", { typed: asked.typed, role: roleId(role.number) })
      }
      default:
        return done(context, asked, { below, sure })
    }
  },
})

/** Shows a role, with its pay grade if it has one. */
async function show(context: CommandContext, typed: string): Promise<void> {
  const { coop, sender } = context
  const state = await readRoleState(context, sender, typed)
  const grade = await readRoleGrade(context, sender, state.role.number)
  await context.reply(
    roleCard(coop, state, { alone: isAlone(context), pay: grade === null ? null : roleGradeLine(coop, grade) }),
  )
}

type Doing = Extract<AskedRole, { readonly rest: string }>

async function done(
  context: CommandContext,
  { do: deed, role: typed, rest }: Doing,
  { below, sure: flagged }: { readonly below: string; readonly sure: boolean },
): Promise<void> {
  const { coop, sender, words } = context
  switch (deed) {
    case "accept":
      return refusedAlone(context, [], async () => {
        const taken = await acceptRole(context, sender, typed)
        await ("over" in taken ? replyAlone(context, taken.over) : replyToAll(context, takenCard(coop, taken)))
      })
    case "decline":
      return refusedAlone(context, [], async () => {
        const role = await declineRole(context, sender, typed)
        await replyAlone(context, words.t("role-declined-by-you", { role: roleId(role.number) }))
      })
    case "resign": {
      // `--sure` can stand behind the role.
      const { text: meant, sure } = withoutSure(context, typed ?? "")
      const role = await resignRole(context, sender, meant === "" ? null : meant, { sure: flagged || sure })
      return replyToAll(context, vacatedCard(coop, role, { person: sender.person, why: "resigned" }))
    }
    case "expect": {
      const whole = joined(rest, below)
      const { role, revision } = await expectOfRole(context, sender, typed ?? "", whole)
      return replyToAll(context, expectedCard(coop, role, { revision, text: whole }))
    }
    case "grade": {
      const wanted = rest.trim()
      const none = wanted === "" || words.typed.meaning("handed", wanted) === "none"
      return replyToAll(
        context,
        roleGradedCard(coop, await gradeRole(context, sender, typed ?? "", none ? null : wanted)),
      )
    }
    case "end": {
      const { text: who, sure } = withoutSure(context, rest)
      if (who === "")
        return replyToAll(
          context,
          endedCard(coop, await closeRole(context, sender, typed ?? "", { sure: flagged || sure })),
        )
      const person = await thePerson(context, who)
      const { role, held } = await dismiss(context, sender, typed ?? "", person)
      // Nobody else learns that somebody had been asked.
      if (held) return replyToAll(context, vacatedCard(coop, role, { person, why: "ended" }))
      return replyAlone(context, words.t("role-asked-back", { role: roleId(role.number) }))
    }
    case "name":
    case "seats":
    case "powers":
    case "under": {
      const change = changeIn(context, deed, typed ?? "", rest)
      return replyToAll(context, changedCard(coop, deed, await alterRole(context, sender, typed ?? "", change)))
    }
  }
}

const nameIn = (typed: string): string => cleanLine(unquoted(typed), longestName + 2)

function changeIn(context: CommandContext, deed: RoleChange["do"], role: string, rest: string): RoleChange {
  if (deed === "name") return { do: "name", name: nameIn(rest) }
  if (deed === "seats") return { do: "seats", typed: cleanLine(rest, 100) }
  if (deed === "powers") return { do: "powers", powers: powersIn(context, role, rest) }
  const place = unquoted(rest)
  return { do: "under", place, office: officeTyped(context, place) }
}

/** The powers that were typed, with commas, spaces or `and` between them. @throws Refusal */
function powersIn({ words }: CommandContext, role: string, typed: string): RolePower[] {
  const found: RolePower[] = []
  const list = typed.split(/[\s,;]+/).filter((word) => word !== "")
  const known = rolePowers.map((power) => words.typed.spellings("handed", power, words.language)[0] ?? power)
  for (const word of list) {
    if (words.typed.meaning("small", word) === "and") continue
    const power = words.typed.meaning("handed", word)
    if (power === null) return refuse("role-power", { typed: word, powers: known, id: role })
    if (power !== "none") found.push(power)
  }
  return list.length > 0 ? found : refuse("role-power", { typed: "none", powers: known, id: role })
}

/** Reads `--sure` anywhere in a text. */
function withoutSure({ words }: CommandContext, typed: string): { readonly text: string; readonly sure: boolean } {
  const read = readPieces(typed, [{ toggle: "sure" }, { line: "text" }], words.typed).typed
  return { text: unquoted(String(read.text ?? "")), sure: read.sure === true }
}
