/** What the bot uploaded and set for clients to show: the pictures, and its own name and picture. */
import type { Knex } from "knex"
import type { Work } from "../../kernel/store/work.ts"

/** A field of the bot's profile, as Matrix names it. */
export type ProfileField = "displayname" | "avatar_url"

/** The addresses (`mxc://…`) of the pictures that were uploaded, each by the SHA-256 of its source. */
export async function uploadsBy(knex: Knex): Promise<ReadonlyMap<string, string>> {
  const rows = await knex("uploads").orderBy("at")
  return new Map(rows.map(({ digest, url }) => [digest, url]))
}

/** Remembers where a picture was uploaded, so that it is uploaded only once. */
export async function noteUpload({ trx, now }: Work, digest: string, url: string): Promise<void> {
  await trx("uploads").insert({ digest, url, at: now }).onConflict("digest").merge()
}

/** What the bot itself last set in its profile. */
export async function ownProfile(knex: Knex): Promise<Partial<Readonly<Record<ProfileField, string>>>> {
  const rows = await knex("own_profile").orderBy("field")
  return Object.fromEntries(rows.map(({ field, value }) => [field, value]))
}

export async function noteProfile({ trx }: Work, field: ProfileField, value: string): Promise<void> {
  await trx("own_profile").insert({ field, value }).onConflict("field").merge()
}
