/** Commands only call acts. A command declares the same rights as its acts, no more and no less. */
import { join } from "node:path"
import { describe, expect, expectTypeOf, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Act } from "../../../src/kernel/acts/context.ts"
import type { LookedUp, Standing } from "../../../src/kernel/rules/types.ts"
import type { leave } from "../../../src/people/acts/members.ts"
import type { taskStory } from "../../../src/tasks/acts/tasks.ts"
import { askedBy, askedOf, isAsked } from "../../../src/votes/acts/asked.ts"
import { root, type Source, sourcesIn } from "../../support/sources.ts"

/** Acts that not everybody who may use the command may ask for. For the others, the command does something else. */
const narrower: Readonly<Record<string, readonly string[]>> = {
  shares: ["recordContribution", "proposeTerms", "proposeDilution"],
  dividend: ["proposeDividend"],
  ledger: ["closeBooks"],
  payments: ["booksCompared"],
  bonus: ["proposeBonus", "recordMeasure"],
  donations: ["proposeRecipients", "payDonation", "setDonationAccount", "transferDonations"],
  scale: ["proposeScale"],
  // Whoever has left reads what they are owed, and asks for no more.
  reimburse: ["askReimbursement"],
  help: ["todo"],
  rules: ["proposeRules", "readCountry"],
  // Whoever has left reads and corrects their hours, and enters no more.
  hours: ["enterHours", "startClock", "importHours"],
}

/** Exports of the acts' modules that are no acts, but that commands or the bot use. None of them decides, books or changes anything. */
const harmless: Readonly<Record<string, readonly string[]>> = {
  "says no, or may be asked whether it would": [
    ...["Refusal", "refuse", "orRefuse", "mustRecord", "checkCast", "unheardIn", "ledgerReader"],
    ...["amountFrom", "momentFrom", "mustHavePaid"],
  ],
  "says something, to whom it concerns": [
    ...["say", "membersRoom", "sayVacancies", "attach", "sendBallot", "aboutMotion", "sendStatement", "homeOf"],
    ...["aboutBallot", "sendPayroll", "sendPayrollYear", "contributionReversed"],
  ],
  "reads what its caller has asked for, or what is no secret": [
    ...["expectedRoll", "theMotion", "motionsLike", "isBySeat"],
    ...["endsOf", "vacantWithout", "notToConfuse", "monthToClose", "monthIn"],
    ...["entriesIn", "mainCurrency"],
    ...["newestMotion", "newestTask", "newestPetition", "paymentsWaiting", "onlyPaymentWaiting", "dueTo", "shortfall"],
    ...["threadOfMotion", "giversTo", "ballotNamed", "spanOf", "areOn", "namesOfOwn", "ownAccounts"],
    ...["hoursWaiting", "recipientAccounts", "donatedOf"],
  ],
  "remembers that somebody wrote, and as whom": ["wrote", "rememberIdentity", "recordIdentity"],
}

interface Use {
  readonly path: string
  readonly name: string
  readonly value: unknown
}

/** Everything that a file imports from the acts' modules, with its value. */
async function usesOf({ path, text }: Source): Promise<Use[]> {
  const uses: Use[] = []
  for (const [, names = "", from = ""] of text.matchAll(/^import \{([^}]*)\} from "([^"]*\/(?:coop|acts)\/[^"]+)"/gm)) {
    const module: Readonly<Record<string, unknown>> = await import(/* @vite-ignore */ join(root, path, "..", from))
    for (const name of names.split(",").map((one) => one.trim().replace(/ as .*/, "")))
      if (name !== "" && !name.startsWith("type ")) uses.push({ path, name, value: module[name] })
  }
  return uses
}

const allUses = async (...folders: string[]): Promise<Use[]> =>
  (await Promise.all(sourcesIn(...folders).map(usesOf))).flat()

describe("a command", () => {
  it("says by an act who may use it, but for help, which is for everybody", () => {
    const byHand = sourcesIn("commands").filter(({ text }) => /^ {2}who: (?!\w+\.who,$)/m.test(text))
    expect(byHand.map(({ path }) => path)).toEqual(["commands/bot/help.ts"])
  })

  it("is for those who may ask for the acts that it calls", async () => {
    const wrong: string[] = []
    let asked = 0
    for (const { path, name, value } of await allUses("commands")) {
      const command = commands.find((one) => path.endsWith(`/${one.name}.ts`))
      if (!isAsked(value) || value.who === "judged" || !command || narrower[command.name]?.includes(name)) continue
      asked += 1
      if (JSON.stringify(value.who) !== JSON.stringify(command.who)) wrong.push(`${command.name} calls ${name}`)
    }
    expect(wrong).toEqual([])
    expect(asked).toBeGreaterThan(40)
  })

  it("calls nothing else that changes anything, and neither does the bot but where time has come", async () => {
    const known = Object.values(harmless).flat()
    const uses = (await allUses("commands", "src/bot")).filter(
      ({ path, value }) => !path.endsWith("/scheduler.ts") && typeof value === "function" && !isAsked(value),
    )
    expect(uses.filter(({ name }) => !known.includes(name)).map(({ path, name }) => `${path}: ${name}`)).toEqual([])
    const used = new Set(uses.map(({ name }) => name))
    expect(known.filter((name) => !used.has(name))).toEqual([])
  })
})

describe("the standing of a person who asks", () => {
  /** The type check fails if an act takes a standing that nobody looked up. */
  it("is taken by acts as it was looked up, and not as somebody made it up", () => {
    expectTypeOf<LookedUp>().toExtend<Parameters<typeof leave>[1] & Parameters<typeof taskStory>[1]>()
    expectTypeOf<Standing>().not.toExtend<Parameters<typeof leave>[1]>()
    expectTypeOf<Standing>().not.toExtend<Parameters<typeof taskStory>[1]>()
    const lax = askedBy("member", async (_: Act, by: Standing) => by.status)
    expectTypeOf<Standing>().not.toExtend<Parameters<typeof lax>[1]>()
    // @ts-expect-error: such an act would take any standing
    askedOf(async (_: Act, by: Standing) => by.status)
  })

  it("is said to be one only where it is looked up", () => {
    const says = sourcesIn("src", "commands", "test", "tools").filter(({ text }) =>
      /\bas (?:LookedUp|Asker|Recorder|Member)\b(?!["'])/.test(text),
    )
    expect(says.map(({ path }) => path)).toEqual(["src/standing/store/members.ts"])
  })
})
