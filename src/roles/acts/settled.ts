/** What follows from a change in the hierarchy of roles: powers that people get or lose, and offers that nobody may make any more (§14.2). */
import { type Act, say } from "../../kernel/acts/context.ts"
import { calledName } from "../../kernel/views/people.ts"
import { setGrantedPowers } from "../../standing/changes.ts"
import { standingOf } from "../../standing/reads.ts"
import { governs, grantedBy } from "../rules/tree.ts"
import { dropHolder, type KeptHolder, type KeptRole } from "../store/roles.ts"
import { offerOverCard } from "../views/roles.ts"
import { deciders, type KeptTree, readTree } from "./finding.ts"

/**
 * Gives people the powers of the roles that they hold, and takes those of roles that they do not hold any more. Ends the offers of people who
 * may not appoint there any more.
 */
export async function settleRoles(act: Act): Promise<void> {
  const { work, coop } = act
  const tree = await readTree(act)
  await setGrantedPowers(work, coop.key, grantedBy(tree))
  await endStaleOffers(act, tree)
}

/** Whether the person who asked may still appoint to the role. An accepted appointment does not depend on that (§14.3). */
export async function offerStands(
  { work, coop }: Act,
  tree: KeptTree,
  role: KeptRole,
  { askedBy }: Pick<KeptHolder, "askedBy">,
): Promise<boolean> {
  const { offices } = await standingOf(work, coop.config, askedBy)
  return governs(tree, { person: askedBy, offices }, role.under, coop.config.offices)
}

/** Ends the offers that do not stand any more, and tells the people who were asked. */
export async function endStaleOffers(act: Act, tree: KeptTree): Promise<void> {
  for (const role of tree.values())
    for (const holder of role.holders) {
      if (holder.accepted || (await offerStands(act, tree, role, holder))) continue
      await say(act, { person: holder.person }, await endOffer(act, tree, role, holder))
    }
}

/** Ends an offer that does not stand any more. Returns what the person who was asked must hear: who decides now. */
export async function endOffer(act: Act, tree: KeptTree, role: KeptRole, holder: KeptHolder): Promise<string> {
  const { work, coop } = act
  await dropHolder(work, holder)
  const people = (await deciders(act, tree, role.under)).map((person) => calledName(person, coop.server))
  return offerOverCard(coop, role, { by: holder.askedBy, people })
}
