/**
 * Limits on how much one person, one server, and all strangers together can do within a time. The defaults stop a flood. They leave room
 * for normal use in a co-op of sixty, such as a founder who invites everybody on the first evening, or a treasurer who books a month.
 */
import { z } from "zod"

const number = (usual: number, about: string) =>
  z.int("whole-number").min(1, "whole-number").default(usual).describe(about)

const strangers = z
  .strictObject({
    openTasks: number(20, "Tasks of one customer that are open at once."),
    tasksADay: number(10, "Tasks that one customer submits within 24 hours."),
    text: number(4000, "Characters of a task's text."),
    answers: number(60, "How often within an hour the bot answers one person who belongs to no co-op."),
    serverTasksADay: number(30, "Tasks that all customers of one homeserver submit within 24 hours."),
    serverAnswers: number(300, "How often within an hour the bot answers all people of one homeserver."),
    allTasksADay: number(100, "Tasks that all customers together submit within 24 hours."),
    roomAnswers: number(300, "How often within an hour the bot answers people from outside in one room."),
  })
  .prefault({})
  .describe("For people who do not belong to the co-op.")

export const limits = z
  .strictObject({
    proposals: number(15, "Decisions of one member that are in their proposal stage at once."),
    proposalsADay: number(40, "How many decisions one member proposes within 24 hours, those taken back included."),
    alternatives: number(15, "Options of one member on one motion."),
    alternativesADay: number(60, "How many options one member adds within 24 hours, those taken back included."),
    options: z
      .int("whole-number")
      .min(2, "whole-number")
      .max(30, "whole-number")
      .default(30)
      .describe(
        "Options on one motion in all, those that stand there by rule included; 30 at most, since a ballot must fit.",
      ),
    rewordings: number(60, "How often one member rewords options within 24 hours."),
    invitations: number(80, "Invitations of one member that wait at once."),
    invitationsInAll: number(200, "Invitations of all members that wait at once."),
    invitationsADay: number(
      120,
      "How often one member invites somebody within 24 hours, invitations taken back included.",
    ),
    taskDeeds: number(40, "How often one person signs up, quits, offers or shares on one task within an hour."),
    answers: number(
      300,
      "How often within an hour the bot answers one member in the co-op's rooms; in direct messages twice as often.",
    ),
    strangers,
  })
  .prefault({})
  .describe(
    "How much one person, one server and all from outside can do at once. Voting, leaving, objecting, confirming, disputing and erasing one's details have no limit.",
  )
