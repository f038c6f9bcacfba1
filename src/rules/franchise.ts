/** Who may do what (§1.3, §4): pure questions about a person's standing. */
import type { Franchise, Standing } from "./types.ts"

/** Whether a franchise includes this person. An officer counts as such whatever their status (§1.3). */
export function within(franchise: Franchise, person: Standing): boolean {
  const has = {
    permanent: person.status === "permanent",
    trial: person.status === "trial",
    officers: person.offices.length > 0 && person.status !== "former",
  }
  return franchise.some((part) => has[part])
}

/** Whether this person belongs to the co-op now: a member, or an officer who is not one. */
export function belongs(person: Standing): boolean {
  return within(["permanent", "trial", "officers"], person)
}
