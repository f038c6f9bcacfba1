import { describe, expect, it } from "vitest"
import { calledName } from "../../src/kernel/views/people.ts"
import { DisplayNames } from "../../src/matrix/display-names.ts"
import type { News } from "../../src/matrix/port.ts"
import { bot, FakeHomeserver, person } from "../support/fake-homeserver.ts"

function names(homeserver: FakeHomeserver) {
  const listeners: ((news: News) => unknown)[] = []
  const tap = {
    onClientDone(listener: (news: News) => unknown) {
      listeners.push(listener)
      return () => {}
    },
  }
  const all = new DisplayNames()
  const room = homeserver.room("members", ["ana", "ben"])
  const server = all.of({ server: "hive.example", room: () => room, reserved: ["Hive"] })
  const called = (who: string) => calledName(person(who), server)
  const synced = (rooms = true) => listeners.map((listener) => listener({ rooms }))
  return {
    called,
    synced,
    room,
    begin: () =>
      all.read(
        homeserver.port(() => homeserver.stream.length),
        tap,
      ),
  }
}

describe("the names of the people in the members' room", () => {
  it("are theirs as long as they are there, and change with them", () => {
    const homeserver = new FakeHomeserver()
    const { called, synced, room, begin } = names(homeserver)
    expect(called("ana")).toBe("ana")
    begin()
    homeserver.member(room, person("ana"), "join", person("ana"), { displayname: "Ana Müller" })
    synced()
    expect([called("ana"), called("ben")]).toEqual(["Ana Müller", "ben"])
    homeserver.member(room, person("ana"), "join", person("ana"), { displayname: "Ben" })
    synced()
    expect(called("ana")).toBe("Ben (ana)")
    homeserver.member(room, person("ana"), "join", person("ana"), { displayname: { not: "a text" } })
    synced()
    expect(called("ana")).toBe("ana")
    homeserver.member(room, person("ana"), "leave", person("ana"), { displayname: "Ana" })
    synced()
    expect(called("ana")).toBe("ana")
  })

  it("cannot be the bot's", () => {
    const homeserver = new FakeHomeserver()
    const { called, synced, room, begin } = names(homeserver)
    begin()
    homeserver.member(room, bot, "join", bot, { displayname: "Wagtail" })
    homeserver.member(room, person("ana"), "join", person("ana"), { displayname: "wagtaiI" })
    homeserver.member(room, person("ben"), "join", person("ben"), { displayname: "Hive" })
    synced()
    expect([called("ana"), called("ben")]).toEqual(["wagtaiI (ana)", "Hive (ben)"])
  })
})
