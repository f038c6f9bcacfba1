/** Which documents are the plans of offices (§14.1). */
import type { Office, Offices } from "../../standing/rules/offices.ts"
import type { DocumentKind } from "./document.ts"

/** The offices with one seat whose candidates bring a plan. */
export const plannedOffices = (offices: Offices): Offices =>
  offices.filter(({ candidacy, fill }) => candidacy === "plan" && fill === "single")

/** The key of the document with an office's plan. The first such office has the plan of the co-op. */
export const planKey = (offices: Offices, office: Pick<Office, "key">): string =>
  plannedOffices(offices)[0]?.key === office.key ? "plan" : `plan-${office.key}`

/** The office whose plan a document is. Null: it is no office's plan. */
export const officeOfPlan = (
  offices: Offices,
  { kind, key }: { readonly kind: DocumentKind; readonly key: string },
): Office | null =>
  kind === "plan" ? (plannedOffices(offices).find((office) => planKey(offices, office) === key) ?? null) : null

/** The kind of motion that decides about a document (§15.1). The plan of an office has one of its own. */
export function motionKindFor(
  offices: Offices,
  document: { readonly kind: DocumentKind; readonly key: string },
): "bylaw" | "agreement" | "plan" {
  if (document.kind === "agreement") return "agreement"
  return officeOfPlan(offices, document) === null ? "bylaw" : "plan"
}
