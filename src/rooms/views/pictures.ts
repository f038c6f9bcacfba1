/**
 * The pictures of the bot, the space and the rooms, as SVG. Clients cut them to a circle or a rounded square and show them as small as 20
 * pixels. So each is one plain sign in the middle, on a colour of its own that stands out on light and dark grounds.
 */
import type { OwnOfficeRoom } from "../../standing/rules/offices.ts"
import type { KeptRole } from "../rules/rooms.ts"

/** The bot itself, or a room of this role. */
export type Pictured = "bot" | PictureOf

/**
 * The rooms that single offices have share a picture. A room of a mediation has none, because it would tell what the room is for.
 */
export type PictureOf = Exclude<KeptRole, OwnOfficeRoom | "mediation"> | "office"

/** In pixels. Clients ask the homeserver for smaller ones. */
export const pictureSize = 512

const bee = `
<g fill="#fff" fill-opacity="0.92" stroke="#3a2a00" stroke-width="10">
<ellipse cx="196" cy="168" rx="54" ry="86" transform="rotate(-24 196 168)"/>
<ellipse cx="316" cy="168" rx="54" ry="86" transform="rotate(24 316 168)"/>
</g>
<clipPath id="body"><ellipse cx="256" cy="292" rx="92" ry="128"/></clipPath>
<ellipse cx="256" cy="292" rx="92" ry="128" fill="#ffd34d" stroke="#3a2a00" stroke-width="12"/>
<g clip-path="url(#body)" fill="#3a2a00"><rect x="150" y="250" width="212" height="36"/><rect x="150" y="318" width="212" height="36"/><rect x="150" y="386" width="212" height="40"/></g>
<g fill="#3a2a00"><circle cx="222" cy="212" r="13"/><circle cx="290" cy="212" r="13"/></g>`

/** A hexagon that stands on a corner. `r`: from the middle to a corner. */
const cell = (x: number, y: number, r: number, fill: string): string => {
  const points = [0, 1, 2, 3, 4, 5].map((corner) => {
    const angle = (Math.PI / 3) * corner - Math.PI / 2
    return `${(x + r * Math.cos(angle)).toFixed(1)},${(y + r * Math.sin(angle)).toFixed(1)}`
  })
  return `<polygon points="${points.join(" ")}" fill="${fill}"/>`
}

/** Six cells around one. */
function comb(): string {
  const around = [0, 1, 2, 3, 4, 5].map((side) => {
    const angle = (Math.PI / 3) * side
    return cell(256 + 122 * Math.cos(angle), 256 + 122 * Math.sin(angle), 64, "#fff")
  })
  return [...around, cell(256, 256, 64, "#ffd34d")].join("")
}

const person = (x: number, y: number, size: number): string =>
  `<circle cx="${x}" cy="${y}" r="${0.5 * size}"/><path d="M${x - size} ${y + 2.2 * size}a${size} ${1.5 * size} 0 0 1 ${2 * size} 0z"/>`

/** For each: the ground, and the sign on it. */
const pictures = {
  bot: ["#b45309", bee],
  space: ["#7c4a03", comb()],
  lobby: [
    "#0f766e",
    `<path fill="#fff" d="M146 122h150v28H174v216h-28z"/><path fill="#fff" d="M206 150l160-42v304l-160-46z"/><circle cx="236" cy="260" r="15" fill="#0f766e"/><path fill="#fff" d="M120 366h272v28H120z"/>`,
  ],
  members: [
    "#1d4ed8",
    `<g fill="#bfd3ff">${person(160, 212, 62)}${person(352, 212, 62)}</g><g fill="#fff" stroke="#1d4ed8" stroke-width="16">${person(256, 200, 84)}</g>`,
  ],
  moderators: [
    "#6d28d9",
    `<path fill="#fff" d="M256 104l130 44v104c0 82-54 132-130 160-76-28-130-78-130-160V148z"/><path fill="none" stroke="#6d28d9" stroke-width="34" stroke-linecap="round" stroke-linejoin="round" d="M196 254l44 46 80-92"/>`,
  ],
  treasury: [
    "#15803d",
    [372, 316, 260]
      .map(
        (y) =>
          `<path fill="#fff" stroke="#15803d" stroke-width="12" d="M136 ${y - 40}v34c0 26 54 46 120 46s120-20 120-46v-34z"/>`,
      )
      .join("") +
      `<ellipse cx="256" cy="204" rx="120" ry="52" fill="#fff" stroke="#15803d" stroke-width="12"/><ellipse cx="256" cy="204" rx="66" ry="25" fill="none" stroke="#15803d" stroke-width="12"/>`,
  ],
  office: [
    "#0e7490",
    `<g fill="#fff"><rect x="96" y="268" width="320" height="44" rx="18"/><path d="M132 312h40l-14 92h-30zM340 312h40l4 92h-30z"/></g><g fill="#a5e3f0">${person(160, 176, 40)}${person(352, 176, 40)}</g><g fill="#fff">${person(256, 164, 46)}</g>`,
  ],
  task: [
    "#be123c",
    `<rect x="150" y="130" width="212" height="276" rx="22" fill="#fff"/><rect x="206" y="104" width="100" height="54" rx="16" fill="#fff" stroke="#be123c" stroke-width="12"/><g fill="none" stroke="#be123c" stroke-linecap="round" stroke-linejoin="round"><path stroke-width="22" d="M184 226l20 20 34-42M184 320l20 20 34-42"/><path stroke-width="18" d="M266 230h62M266 324h62"/></g>`,
  ],
} as const satisfies Readonly<Record<Pictured, readonly [ground: string, sign: string]>>

/** The picture as SVG. It is always the same text, so that its hash tells whether it was uploaded before. */
export function pictureOf(of: Pictured): string {
  const [ground, sign] = pictures[of]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pictureSize}" height="${pictureSize}" viewBox="0 0 512 512">`,
    `<rect width="512" height="512" fill="${ground}"/>`,
    sign,
    "</svg>",
  ].join("\n")
}
