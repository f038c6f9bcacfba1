import { randomBytes } from "node:crypto"
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { stringify } from "yaml"
import { z } from "zod"
import type { HomeserverOptions, Runner } from "./types.ts"

/** The server name of every homeserver that we start. The ending `.test` exists nowhere on the internet (RFC 6761). */
export const serverName = "waggle.test"

const Secrets = z.object({
  registrationSecret: z.string(),
  macaroonSecret: z.string(),
  formSecret: z.string(),
  signingKey: z.string(),
})
type Secrets = z.infer<typeof Secrets>

function newSecrets(): Secrets {
  const secret = () => randomBytes(32).toString("base64url")
  return {
    registrationSecret: secret(),
    macaroonSecret: secret(),
    formSecret: secret(),
    // Synapse's own format: algorithm, version, and unpadded base64 of the seed.
    signingKey: `ed25519 a_waggle ${randomBytes(32).toString("base64").replace(/=+$/, "")}`,
  }
}

async function secretsOf(dataFolder: string): Promise<Secrets> {
  const file = join(dataFolder, "secrets.json")
  try {
    return Secrets.parse(JSON.parse(await readFile(file, "utf8")))
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error
  }
  const secrets = newSecrets()
  await writeFile(file, JSON.stringify(secrets), { mode: 0o600 })
  return secrets
}

const plenty = { per_second: 10_000, burst_count: 10_000 }

/** All of Synapse's limits, set so high that no test reaches them. */
const generousLimits = {
  rc_message: plenty,
  rc_registration: plenty,
  rc_registration_token_validity: plenty,
  rc_login: { address: plenty, account: plenty, failed_attempts: plenty },
  rc_admin_redaction: plenty,
  rc_joins: { local: plenty, remote: plenty },
  rc_joins_per_room: plenty,
  rc_3pid_validation: plenty,
  rc_invites: { per_room: plenty, per_user: plenty, per_issuer: plenty },
  rc_third_party_invite: plenty,
  rc_media_create: plenty,
  rc_presence: { per_user: plenty },
  rc_delayed_event_mgmt: plenty,
  rc_room_creation: plenty,
  rc_reports: plenty,
  rc_user_directory: plenty,
  rc_key_requests: plenty,
  // By default a sync brings at most the newest hundred events of a room, however many the client asks for.
  filter_timeline_limit: 10_000,
}

const launcher = join(import.meta.dirname, "launch.py")

/**
 * Writes everything that Synapse needs to start into the data folder: configuration, log settings, keys, launcher. Secrets that are already
 * there stay, so that the folder can be used again on another port. `more` wins over everything else.
 */
export async function writeSettings(
  runner: Runner,
  dataFolder: string,
  port: number,
  more: NonNullable<HomeserverOptions["settings"]> = {},
): Promise<{ registrationSecret: string }> {
  await mkdir(dataFolder, { recursive: true })
  const secrets = await secretsOf(dataFolder)
  const folder = runner.folder(dataFolder)
  const listen = runner.listen(port)
  const configuration = {
    server_name: serverName,
    public_baseurl: `http://127.0.0.1:${port}/`,
    report_stats: false,
    listeners: [
      {
        port: listen.port,
        bind_addresses: [listen.address],
        type: "http",
        tls: false,
        x_forwarded: false,
        resources: [{ names: ["client", "media"], compress: false }],
      },
    ],
    database: { name: "sqlite3", args: { database: `${folder}/homeserver.db` } },
    log_config: `${folder}/log.yaml`,
    media_store_path: `${folder}/media`,
    // Each bot uploads its pictures. Smaller ones are only made for an app that asks for them.
    thumbnail_sizes: [],
    dynamic_thumbnails: true,
    pid_file: `${folder}/homeserver.pid`,
    signing_key: secrets.signingKey,
    macaroon_secret_key: secrets.macaroonSecret,
    form_secret: secrets.formSecret,
    registration_shared_secret: secrets.registrationSecret,
    enable_registration: true,
    enable_registration_without_verification: true,
    // Synapse contacts nobody: no federation, no fetching of keys, no previews.
    federation_domain_whitelist: [],
    trusted_key_servers: [],
    suppress_key_server_warning: true,
    url_preview_enabled: false,
    // For speed: test passwords need no slow hash, and nobody looks at presence, searches, or asks for statistics.
    bcrypt_rounds: 4,
    presence: { enabled: false },
    user_directory: { enabled: false },
    enable_search: false,
    stats: { enabled: false },
    caches: { global_factor: 1 },
    ...generousLimits,
    ...more,
  }
  const logging = {
    version: 1,
    disable_existing_loggers: false,
    formatters: { plain: { format: "%(asctime)s %(levelname)s %(name)s %(message)s" } },
    handlers: { file: { class: "logging.FileHandler", filename: `${folder}/homeserver.log`, formatter: "plain" } },
    root: { level: "WARNING", handlers: ["file"] },
  }
  await writeFile(join(dataFolder, "homeserver.yaml"), stringify(configuration, { aliasDuplicateObjects: false }), {
    mode: 0o600,
  })
  await writeFile(join(dataFolder, "log.yaml"), stringify(logging))
  await copyFile(launcher, join(dataFolder, "launch.py"))
  return { registrationSecret: secrets.registrationSecret }
}
