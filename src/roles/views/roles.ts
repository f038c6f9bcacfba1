/** Messages about roles (§14). All functions return Markdown. */
import type { Instant, MatrixId } from "../../kernel/rules/types.ts"
import { code, escapeMarkdown, paragraphs, quoted } from "../../kernel/views/markdown.ts"
import { nameOf, plainName, type Server } from "../../kernel/views/people.ts"
import type { AboutTodo } from "../../kernel/views/todo.ts"
import type { Words } from "../../kernel/views/words.ts"
import type { EndOfHolding } from "../rules/minuted.ts"
import { branch, type Role, type RolePower, roleId, type Tree, under } from "../rules/tree.ts"

/** What messages need to know of the co-op. */
export interface AboutCoop {
  readonly words: Words
  readonly config: { readonly name: string; readonly prefix: string }
  readonly server: Server
}

/** A role with the ends of its appointments. */
export interface DatedRole extends Role {
  readonly holders: readonly (Role["holders"][number] & { readonly until: Instant | null })[]
}

type NamedRole = Pick<Role, "number" | "name">

/** `R3 Head bakery`, in Markdown. */
export const roleName = ({ number, name }: NamedRole): string => `${roleId(number)} ${escapeMarkdown(name)}`

const about = ({ words, config }: AboutCoop, role: NamedRole, until: Instant | null = null) => ({
  role: roleName(role),
  id: roleId(role.number),
  prefix: config.prefix,
  until: until === null ? "none" : words.date(until),
})

/** A person as people type them: `@ana`. */
export function mentionOf(person: MatrixId, server: Server): string {
  const name = plainName(person, server)
  return name.startsWith("@") ? name : `@${name}`
}

/** The line that ends an appointment, or takes back that somebody was asked. */
export function endLine(
  { words, config, server }: AboutCoop,
  { number }: Pick<Role, "number">,
  person: MatrixId,
): string {
  const word = words.typed.spellings("hierarchy", "end", words.language)[0] ?? "end"
  return `${config.prefix}role ${roleId(number)} ${word} ${mentionOf(person, server)}`
}

/** A role's powers in a few words. Each can have an "and" in it, so a semicolon stands between them. */
export const rolePowersOf = (words: Words, powers: readonly RolePower[]): string =>
  powers.length === 0 ? words.t("power-none") : powers.map((power) => words.t(`power-${power}`)).join("; ")

/** A new role. `expected`: the first text of what is expected, if there is one already. */
export const madeCard = (
  coop: AboutCoop,
  { role, place }: { readonly role: Role; readonly place: string },
  expected: { readonly revision: number; readonly text: string } | null,
): string =>
  paragraphs(
    coop.words.t("role-made", { ...about(coop, role), under: escapeMarkdown(place) }),
    expected === null ? null : expectedCard(coop, role, expected),
    coop.words.t("role-next", { ...about(coop, role), expected: expected === null ? "no" : "yes" }),
  )

/** What was changed in a role. */
export function changedCard(
  coop: AboutCoop,
  what: "name" | "seats" | "powers" | "under",
  { role, before, place }: { readonly role: Role; readonly before: Role; readonly place: string },
): string {
  const lost = before.powers.filter((power) => !role.powers.includes(power))
  return coop.words.t("role-changed", {
    ...about(coop, role),
    ...{ what, before: roleName(before), seats: role.seats, under: escapeMarkdown(place) },
    powers: rolePowersOf(coop.words, role.powers),
    count: role.powers.length,
    lost: what === "under" && lost.length > 0 ? rolePowersOf(coop.words, lost) : "none",
  })
}

/** What is expected of a role from now on: for everybody, and for its holders. */
export const expectedCard = (
  coop: AboutCoop,
  role: Role,
  { revision, text }: { readonly revision: number; readonly text: string },
): string => paragraphs(coop.words.t("role-expected", { ...about(coop, role), revision }), quoted(text))

export function endedCard(
  coop: AboutCoop,
  { role, place, below }: { readonly role: Role; readonly place: string; readonly below: readonly Role[] },
): string {
  const { words } = coop
  return words.t("role-ended", {
    ...about(coop, role),
    count: below.length,
    below: words.list(below.map(roleName)),
    under: escapeMarkdown(place),
  })
}

/** The answer to whoever asked somebody to take a role. */
export const askedCard = (
  coop: AboutCoop,
  { role, person, until }: { readonly role: Role; readonly person: MatrixId; readonly until: Instant | null },
): string =>
  coop.words.t("role-asked", {
    ...{ ...about(coop, role, until), person: nameOf(person, coop.server), copy: code(endLine(coop, role, person)) },
  })

/** The message to the person who is asked to take a role. */
export function askCard(
  coop: AboutCoop,
  role: Role,
  { by, until, expected }: { readonly by: MatrixId; readonly until: Instant | null; readonly expected: string | null },
): string {
  const { words, server } = coop
  return paragraphs(
    words.t("role-ask", { ...about(coop, role, until), by: nameOf(by, server) }),
    expected === null ? words.t("role-ask-open") : quoted(expected),
    words.t("role-ask-answer", about(coop, role)),
  )
}

/** Tells that somebody holds a role from now on. */
export const takenCard = (
  coop: AboutCoop,
  { role, person, until }: { readonly role: Role; readonly person: MatrixId; readonly until: Instant | null },
): string => coop.words.t("role-taken", { ...about(coop, role, until), person: nameOf(person, coop.server) })

/** Tells whoever asked that the person does not take the role. */
export const answeredCard = (coop: AboutCoop, role: Role, { person }: { readonly person: MatrixId }): string =>
  coop.words.t("role-declined", { ...about(coop, role), person: nameOf(person, coop.server) })

/** Tells the members' room that somebody does not hold a role any more. */
export const vacatedCard = (
  coop: AboutCoop,
  role: Role,
  { person, why }: { readonly person: MatrixId; readonly why: "resigned" | "ended" | "term" },
): string => coop.words.t("role-vacated", { ...about(coop, role), person: nameOf(person, coop.server), why })

/** Tells the person that they do not hold a role any more, or need not answer any more. */
export const lostCard = (
  coop: AboutCoop,
  role: Role,
  { why, held, by }: { readonly why: EndOfHolding; readonly held: boolean; readonly by?: MatrixId },
): string =>
  coop.words.t("role-lost", {
    ...about(coop, role),
    ...{ why, held: String(held), by: by === undefined ? "" : nameOf(by, coop.server) },
  })

/** Tells the person who was asked that nobody may ask them for that any more, and who decides now. `people` is plain text. */
export const offerOverCard = (
  coop: AboutCoop,
  role: Role,
  { by, people }: { readonly by: MatrixId; readonly people: readonly string[] },
): string =>
  coop.words.t("role-offer-over", {
    ...{ ...about(coop, role), by: nameOf(by, coop.server) },
    ...{ people: coop.words.list(people.map(escapeMarkdown)), some: String(people.length > 0) },
  })

/** One role, for `!role R3`. `alone`: nobody else reads it, so it may say who has been asked. */
export function roleCard(
  coop: AboutCoop,
  state: {
    readonly role: DatedRole
    readonly tree: Tree
    readonly place: string
    readonly powers: readonly RolePower[]
    readonly expected: { readonly revision: number; readonly text: string } | null
    readonly governs: boolean
  },
  { alone, pay = null }: { readonly alone: boolean; readonly pay?: string | null },
): string {
  const { words, server } = coop
  const { role, tree, place, powers, expected } = state
  const asked = role.holders.filter(({ accepted }) => !accepted)
  const below = under(tree, { role: role.number })
  const lines = [
    holdersLine(words, role, server),
    powers.length > 0 ? words.t("role-may", { powers: rolePowersOf(words, powers) }) : null,
    below.length > 0 ? words.t("role-below", { roles: words.list(below.map(roleName)) }) : null,
    pay,
    alone && state.governs && asked.length > 0
      ? words.t("role-waiting", { people: words.list(asked.map(({ person }) => nameOf(person, server))) })
      : null,
  ].filter((line) => line !== null)
  return paragraphs(
    words.t("role-heading", { ...about(coop, role), under: escapeMarkdown(place) }),
    lines.map((line) => `- ${line}`).join("\n"),
    expected === null ? null : words.t("role-expects", { revision: expected.revision }),
    expected === null ? null : quoted(expected.text),
    state.governs ? words.t("role-next", { ...about(coop, role), expected: expected === null ? "no" : "yes" }) : null,
  )
}

/** Who holds a role, until when, and how many seats are free. */
function holdersLine(words: Words, role: DatedRole, server: Server): string {
  const held = role.holders.filter(({ accepted }) => accepted)
  const people = held.map(({ person, until }) =>
    until === null
      ? nameOf(person, server)
      : words.t("role-holder-until", { person: nameOf(person, server), until: words.date(until) }),
  )
  return words.t("role-held-by", { people: words.list(people), count: held.length, seats: role.seats })
}

/** The reader's own roles, for `!role`. `alone`: nobody else reads it, so it may say what they are asked to take. */
export function ownRolesCard(
  coop: AboutCoop,
  { held, asked }: { readonly held: readonly Role[]; readonly asked: readonly Role[] },
  { alone }: { readonly alone: boolean },
): string {
  const { words, config } = coop
  const { prefix } = config
  const [first] = held
  return paragraphs(
    held.length > 0
      ? words.t("roles-own", { roles: words.list(held.map(roleName)), count: held.length })
      : words.t("roles-own-none", { coop: escapeMarkdown(config.name) }),
    ...(alone ? asked : []).map((role) => words.t("roles-own-asked", about(coop, role))),
    first ? words.t("roles-own-next", { ...about(coop, first), prefix }) : words.t("roles-own-all", { prefix }),
  )
}

/** One line of `!todo`. */
export const roleDutyLine = (
  words: Words,
  { role, asked }: { readonly role: Role; readonly asked: Role["holders"][number] },
  { server, prefix }: AboutTodo,
): string =>
  words.t("todo-role", {
    ...{ role: roleName(role), id: roleId(role.number), by: nameOf(asked.askedBy, server), prefix },
  })

/** How many roles a branch has, below its first one. */
export const countBelow = (tree: Tree, role: Role): number => branch(tree, role).length - 1
