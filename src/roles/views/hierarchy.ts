/** The hierarchy for `!org` (§14.2): as short text for a phone, in Markdown, and what its picture shows. */
import type { MatrixId, OfficeKey } from "../../kernel/rules/types.ts"
import { escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import { calledName, nameOf } from "../../kernel/views/people.ts"
import type { Offices } from "../../standing/rules/offices.ts"
import { type Role, roleId, type Tree, under } from "../rules/tree.ts"
import { type Box, hierarchyPicture } from "./hierarchy-picture.ts"
import { type AboutCoop, countBelow, roleName } from "./roles.ts"

export interface Hierarchy {
  readonly tree: Tree
  readonly offices: Offices
  readonly seats: readonly { readonly office: OfficeKey; readonly person: MatrixId }[]
  /** The role whose branch is shown. Null: all. */
  readonly top: Role | null
  readonly on: boolean
}

/** With more lines than this, only the upper levels are shown: nobody reads more on a phone. */
const most = 14

/** The offices from which roles hang, or could hang, in the order of the table. An office that is gone comes last. */
export function shownOffices({ tree, offices }: Pick<Hierarchy, "tree" | "offices">): OfficeKey[] {
  const used = [...tree.values()].flatMap((role) => ("office" in role.under ? [role.under.office] : []))
  const known = offices.filter(({ key, powers }) => used.includes(key) || powers.includes("appoint"))
  const keys = known.map(({ key }) => key)
  return [...keys, ...new Set(used.filter((key) => !keys.includes(key)))]
}

/** One line of the hierarchy: an office, or a role. `hidden`: how many roles below it are not shown. */
export type Line =
  | { readonly level: 0; readonly office: OfficeKey; readonly people: readonly MatrixId[] }
  | { readonly level: number; readonly role: Role; readonly people: readonly MatrixId[]; readonly hidden: number }

/** The lines of the hierarchy, from above. A long one has only its upper levels. */
export function linesOf(state: Hierarchy): Line[] {
  const { tree, top, seats } = state
  const depth = depthFor(state)
  if (top) return roleLines(tree, top, { level: 0, depth })
  return shownOffices(state).flatMap((office): Line[] => [
    { level: 0, office, people: seats.filter((seat) => seat.office === office).map(({ person }) => person) },
    ...under(tree, { office }).flatMap((role) => roleLines(tree, role, { level: 1, depth })),
  ])
}

function roleLines(tree: Tree, role: Role, at: { readonly level: number; readonly depth: number }): Line[] {
  const last = at.level + 1 > at.depth
  const people = role.holders.filter(({ accepted }) => accepted).map(({ person }) => person)
  const line = { level: at.level, role, people, hidden: last ? countBelow(tree, role) : 0 }
  const below = last ? [] : under(tree, { role: role.number })
  return [line, ...below.flatMap((one) => roleLines(tree, one, { ...at, level: at.level + 1 }))]
}

/** How many levels fit. At least the first two are always shown. */
function depthFor({ tree, top, offices }: Hierarchy): number {
  let row = top ? [top] : [...tree.values()].filter((role) => "office" in role.under)
  let count = top ? 0 : shownOffices({ tree, offices }).length
  let level = 0
  while (row.length > 0 && (level < 1 || count + row.length <= most)) {
    count += row.length
    level += 1
    row = row.flatMap((role) => under(tree, { role: role.number }))
  }
  return level
}

export function hierarchyCard(coop: AboutCoop, state: Hierarchy): string {
  const { words, config } = coop
  const { tree, top, on } = state
  const named = { coop: escapeMarkdown(config.name), prefix: config.prefix }
  if (tree.size === 0) return words.t(on ? "org-nothing" : "org-off", named)
  const lines = linesOf(state).map((line) => `${"  ".repeat(line.level)}- ${lineText(coop, line)}`)
  const example = top ?? [...tree.values()][0]
  return paragraphs(
    top ? null : words.t("org-heading", named),
    lines.join("\n"),
    example ? words.t("org-next", { ...named, role: roleId(example.number) }) : null,
  )
}

/** `R1 Baker: ana and ben (2 of 3)` */
function lineText({ words, server }: AboutCoop, line: Line): string {
  const people = words.list(line.people.map((person) => nameOf(person, server)))
  const count = line.people.length
  if ("office" in line) return words.t("org-office", { office: line.office, people, count })
  const { role, hidden } = line
  return words.t("org-role", {
    ...{ role: roleName(role), people, count, seats: role.seats, hidden },
    many: String(role.seats > 1),
  })
}

/** The picture of the hierarchy as SVG, and what it shows in words, for people who cannot see it. */
export function hierarchyDrawing(
  coop: AboutCoop,
  state: Hierarchy,
): { readonly svg: string; readonly caption: string } {
  const { words, config } = coop
  const title = state.top ? plainRole(state.top) : words.t("org-title", { coop: config.name })
  const boxes = linesOf(state).map((line) => boxOf(coop, line))
  const named = boxes.map((box) => words.t("org-caption-box", { title: box.title, people: box.people }))
  return { svg: hierarchyPicture(title, boxes), caption: [title, ...named].join(" · ") }
}

const plainRole = ({ number, name }: Role): string => `${roleId(number)} ${name}`

/** One box of the picture. All texts are plain. */
function boxOf({ words, server }: AboutCoop, line: Line): Box {
  const people = words.list(line.people.map((person) => calledName(person, server)))
  const holders = words.t("org-box", { people, count: line.people.length })
  const at = { level: line.level, vacant: line.people.length === 0 }
  if ("office" in line) return { ...at, title: words.office(line.office), people: holders }
  const { role, hidden } = line
  const more = words.t("org-box-more", {
    ...{ count: line.people.length, seats: role.seats, hidden, many: String(role.seats > 1) },
  })
  return { ...at, title: plainRole(role), people: `${holders}${more}` }
}
