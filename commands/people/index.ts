/** The commands of `people`. */
import type { AnyCommand } from "../../src/bot/command.ts"
import admit from "./admit.ts"
import answer from "./answer.ts"
import guide from "./guide.ts"
import identity from "./identity.ts"
import invite from "./invite.ts"
import leave from "./leave.ts"
import member from "./member.ts"
import members from "./members.ts"
import moved from "./moved.ts"
import remove from "./remove.ts"

export const commands: readonly AnyCommand[] = [
  guide,
  invite,
  admit,
  members,
  member,
  remove,
  answer,
  leave,
  identity,
  moved,
]
