/** Whom one worked with (§14.4): by the hierarchy of roles, and by tasks. Whoever worked with somebody, they worked with them too. */
import type { MatrixId, OfficeKey } from "../../kernel/rules/types.ts"
import type { Place, Role, Tree } from "../../roles/rules/tree.ts"

/** A person who holds an office. */
export interface Seated {
  readonly office: OfficeKey
  readonly person: MatrixId
}

export type Colleagues = ReadonlyMap<MatrixId, ReadonlySet<MatrixId>>

const nameOf = (place: Place): string => ("role" in place ? `role ${place.role}` : `office ${place.office}`)

/** The people at each place of the hierarchy. An office is one if a role hangs from it. */
function peopleByPlace(tree: Tree, seats: readonly Seated[]): ReadonlyMap<string, readonly MatrixId[]> {
  const found = new Map<string, readonly MatrixId[]>()
  for (const { number, under, holders } of tree.values()) {
    found.set(
      nameOf({ role: number }),
      holders.flatMap(({ person, accepted }) => (accepted ? [person] : [])),
    )
    if ("office" in under)
      found.set(
        nameOf(under),
        seats.flatMap(({ office, person }) => (office === under.office ? [person] : [])),
      )
  }
  return found
}

/**
 * For everybody with a place in the hierarchy, whom they worked with: those who hold the same role, a role directly above or below it, and
 * those with a place with whom they did a task.
 * @param tasks the people of each task that was done in the time in question
 * @param counts whether somebody takes part at all
 */
export function colleagues(
  {
    tree,
    seats,
    tasks,
  }: {
    readonly tree: Tree
    readonly seats: readonly Seated[]
    readonly tasks: readonly (readonly MatrixId[])[]
  },
  counts: (person: MatrixId) => boolean,
): Colleagues {
  const places = peopleByPlace(tree, seats)
  const there = new Set([...places.values()].flat().filter(counts))
  const found = new Map([...there].toSorted().map((person) => [person, new Set<MatrixId>()]))
  const meet = (some: readonly MatrixId[], others: readonly MatrixId[]): void => {
    for (const one of some)
      for (const other of others)
        if (one !== other && there.has(one) && there.has(other)) {
          found.get(one)?.add(other)
          found.get(other)?.add(one)
        }
  }
  for (const people of places.values()) meet(people, people)
  for (const { number, under } of tree.values())
    meet(places.get(nameOf({ role: number })) ?? [], places.get(nameOf(under)) ?? [])
  for (const people of tasks) meet(people, people)
  return found
}

/** One review that is asked for. */
export interface Pair {
  readonly writer: MatrixId
  readonly person: MatrixId
}

/**
 * The reviews that are asked for. Nobody is asked about somebody of whom too few could write: what they wrote would be shown to nobody.
 */
export const askedOf = (all: Colleagues, atLeast: number): Pair[] =>
  [...all].flatMap(([person, others]) =>
    others.size < atLeast ? [] : [...others].toSorted().map((writer) => ({ writer, person })),
  )

/** What is written down about somebody’s place: the role, and what is expected of it. */
export const rolesOf = <R extends Role>(tree: Tree<R>, person: MatrixId): R[] =>
  [...tree.values()].filter(({ holders }) => holders.some((one) => one.accepted && one.person === person))
