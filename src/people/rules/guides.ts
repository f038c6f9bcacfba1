/** Decides which guides a person gets. A guide is a text for somebody who is new in a role. */
import type { OfficeKey, Standing } from "../../kernel/rules/types.ts"
import { belongs } from "../../standing/rules/franchise.ts"

/** The roles that are no offices and have a guide. Each office has a guide too. */
export const memberRoles = ["trial", "member", "founder", "customer"] as const
export type Role = (typeof memberRoles)[number] | OfficeKey

/**
 * The roles whose guides the person gets. Members may read every guide. Outsiders may read only the guide for customers. `named`: the role
 * that they asked for, or null. `founder`: whether they founded the co-op, and nobody holds an office yet.
 */
export function rolesToRead(by: Standing, named: Role | null, founder: boolean): readonly Role[] {
  if (!belongs(by)) return ["customer"]
  if (named !== null) return [named]
  if (by.offices.length > 0) return by.offices
  if (founder) return ["founder"]
  return [by.status === "trial" ? "trial" : "member"]
}
