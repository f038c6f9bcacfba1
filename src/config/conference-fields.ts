/** The settings of the general conference (§16). */
import { z } from "zod"
import { fraction, stage } from "./fields.ts"

const defaults = {
  notice: "P14D",
  callers: "1/10",
  callersAtLeast: 3,
  agendaUntil: "P3D",
  quorum: "1/2",
  secondWithoutQuorum: false,
  voting: "PT5M",
  voters: "all",
  speaking: "PT3M",
  objections: "P7D",
  attendance: "numbers",
} as const

export const conference = z
  .strictObject({
    notice: stage("duration")
      .default(defaults.notice)
      .describe("How long before it a general conference is called at least (§16.1), as an ISO 8601 duration."),
    callers: fraction
      .default(defaults.callers)
      .describe("Which share of those who may vote on decisions can call one together, without any office."),
    callersAtLeast: z
      .int("whole-number")
      .min(1, "whole-number")
      .default(defaults.callersAtLeast)
      .describe("How many of them it takes at least; never more than there are."),
    agendaUntil: stage("duration-or-none")
      .default(defaults.agendaUntil)
      .describe(
        "How long before it members can put items on the agenda (§16.2). After that, two thirds of those present take up an item, or nobody does.",
      ),
    quorum: fraction
      .default(defaults.quorum)
      .describe("Which share of those who may vote on decisions must be present (§16.3). Below it, it is adjourned."),
    secondWithoutQuorum: z
      .boolean()
      .default(defaults.secondWithoutQuorum)
      .describe("Whether the conference that follows an adjourned one may meet without the quorum."),
    voting: stage("duration")
      .default(defaults.voting)
      .describe("How long people have for a ballot at the conference (§16.4), as an ISO 8601 duration."),
    voters: z
      .enum(["all", "present"])
      .default(defaults.voters)
      .describe("Who votes at the conference: all whom the kind of motion names, or those of them who are present."),
    speaking: stage("duration")
      .default(defaults.speaking)
      .describe("How long somebody speaks before the bot says, gently, that the time is over."),
    objections: stage("duration")
      .default(defaults.objections)
      .describe("How long members can object to the draft of the minutes (§16.5)."),
    attendance: z
      .enum(["numbers", "names"])
      .default(defaults.attendance)
      .describe("Whether the conference's minutes say how many were present, or who."),
  })
  .default(defaults)
  .describe("The general conference (§16): who calls it, how, and what holds there.")
