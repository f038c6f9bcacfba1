/** Who may start a motion or vote on it (§1.3, §4). A person's standing decides it. */
import type { Franchise, MatrixId, Standing } from "../../kernel/rules/types.ts"

/**
 * Whether a franchise includes this person. Somebody who holds an office is an officer, unless they are a former member (§1.3).
 * @param concerned the person whom the motion is about, if there is one
 */
export function within(franchise: Franchise, person: Standing, concerned: MatrixId | null = null): boolean {
  const here = person.status !== "former"
  const has = {
    permanent: person.status === "permanent",
    trial: person.status === "trial",
    officers: here && person.offices.length > 0,
    moderators: here && person.powers.has("start-removal"),
    concerned: person.person === concerned && belongs(person),
  }
  return franchise.some((part) => has[part])
}

/** Whether this person belongs to the co-op now, as a member or as an officer from outside. */
export function belongs({ status, offices }: Pick<Standing, "status" | "offices">): boolean {
  return status === "permanent" || status === "trial" || (status === null && offices.length > 0)
}
