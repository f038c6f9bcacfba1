#!/usr/bin/env bash
# Builds the Dockerfile and tries the image, on a machine without a Docker engine or access to Docker Hub. It uses Debian's buildah (chroot
# isolation, vfs storage). In place of node:24 and node:24-slim it uses images made from Debian's packages and the pinned Node.
# Needs root. Usage: tools/docker-try.sh [--keep]   (--keep leaves the images in buildah's own storage folder)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { echo "docker-try: $*" >&2; }

if [ "$(id -u)" != 0 ]; then
  say "needs root (chroot isolation, apt-get)"
  exit 1
fi
lacking=()
for tool in buildah mmdebstrap; do
  command -v "$tool" >/dev/null || lacking+=("$tool")
done
if [ ${#lacking[@]} -gt 0 ]; then
  say "installing ${lacking[*]} …"
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes --no-install-recommends "${lacking[@]}" >/dev/null
fi

folder=$(mktemp -d "${TMPDIR:-/tmp}/waggle-docker-try.XXXXXX")
storage=(--root "$folder/storage" --runroot "$folder/run" --storage-driver vfs)
finish() {
  if [ "${1:-}" = --keep ]; then say "kept in $folder (buildah ${storage[*]} images)"; else rm -rf "$folder"; fi
}
trap 'finish "${1:-}"' EXIT

# The exact Node that the lockfile pins, with its headers, as in the official image.
version=$(node -p 'require("./package-lock.json").packages["node_modules/node"].version')
platform=node-linux-$(node -p process.arch)
say "fetching Node $version …"
npm install --silent --no-save --prefix "$folder/runtime" "$platform@$version" >/dev/null
package=$folder/runtime/node_modules/$platform
npm=$(npm root --global)/npm

# The mirror that this machine's apt uses. If apt names none, mmdebstrap uses its own default.
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -v security | grep -m1 '/debian/*$' || true)
suite=$(. /etc/os-release && [ "$ID" = debian ] && echo "$VERSION_CODENAME" || echo stable)
say "stand-in base: Debian $suite, npm $(npm --version) …"
mmdebstrap --quiet --variant=minbase --include=ca-certificates --aptopt='Acquire::Check-Valid-Until "false"' \
  --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*' \
  "$suite" "$folder/base.tar" ${mirror:+"$mirror"}
mkdir -p "$folder/node/bin" "$folder/node/lib/node_modules"
cp "$package/bin/node" "$folder/node/bin/node"
cp -r "$package/include" "$folder/node/include"
cp -r "$npm" "$folder/node/lib/node_modules/npm"
ln -s ../lib/node_modules/npm/bin/npm-cli.js "$folder/node/bin/npm"
base=$(buildah "${storage[@]}" from scratch)
buildah "${storage[@]}" add --quiet "$base" "$folder/base.tar" / >/dev/null
buildah "${storage[@]}" add --quiet "$base" "$folder/node" /usr/local >/dev/null
buildah "${storage[@]}" config --env PATH=/usr/local/bin:/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin "$base"
if [ -n "${NODE_EXTRA_CA_CERTS:-}" ]; then
  # This machine reaches the registry through a proxy with its own certificate, so the build must trust it too.
  buildah "${storage[@]}" add --quiet "$base" "$NODE_EXTRA_CA_CERTS" /usr/local/share/machine.crt >/dev/null
  buildah "${storage[@]}" config --env NODE_EXTRA_CA_CERTS=/usr/local/share/machine.crt "$base"
fi
buildah "${storage[@]}" commit --quiet "$base" localhost/waggle-base >/dev/null
# node:24 is node:24-slim plus a toolchain. This script fetches Debian's packages, so the Dockerfile need not.
buildah "${storage[@]}" run --isolation chroot "$base" -- sh -c \
  'apt-get update -qq && apt-get install -qq --yes --no-install-recommends python3 make g++' >"$folder/tools.log" 2>&1 ||
  { tail -20 "$folder/tools.log" >&2; exit 1; }
buildah "${storage[@]}" commit --quiet --rm "$base" localhost/waggle-tools >/dev/null

say "building the Dockerfile (sqlite3 is compiled: a minute or two) …"
# The format is docker, because the OCI format has no health check.
buildah "${storage[@]}" build --isolation chroot --format docker --build-arg TOOLS=localhost/waggle-tools \
  --build-arg BASE=localhost/waggle-base --tag localhost/waggle . >"$folder/build.log" 2>&1 || { tail -40 "$folder/build.log" >&2; exit 1; }

say "trying the image …"
failed=0
expect() {
  if [ "$2" = "$3" ]; then say "  ok: $1"; else say "  NOT: $1 (wanted '$2', got '$3')"; failed=1; fi
}
setting() { buildah "${storage[@]}" inspect --type image --format "$1" localhost/waggle; }
expect "not root" 1000:1000 "$(setting '{{.Docker.Config.User}}')"
expect "one volume" 'map[/data:{}]' "$(setting '{{.Docker.Config.Volumes}}')"
expect "a health check" 'health' "$(setting '{{.Docker.Config.Healthcheck}}' | grep -o health | head -1)"
box=$(buildah "${storage[@]}" from localhost/waggle)
inside() { buildah "${storage[@]}" run --isolation chroot "$box" -- "$@"; }
expect "runs as user 1000" 1000 "$(inside node -p 'process.getuid()')"
expect "the program answers" "$(node -p 'require("./package.json").version')" "$(inside node src/cli/waggle.ts --version)"
expect "its example configuration loads" 0 "$(inside node src/cli/waggle.ts check config/coop.example.yaml >&2; echo $?)"
expect "writes to the volume" ok "$(inside sh -c 'touch /data/x && rm /data/x && echo ok')"
expect "cannot write to the program" no "$(inside sh -c 'touch /waggle/x 2>/dev/null && echo yes || echo no')"
expect "sqlite3 works" 3 "$(inside node -e '
  const { default: sqlite } = await import("sqlite3")
  new sqlite.Database("/data/try.sqlite").get("select 1 + 2 as sum", (e, row) => console.log(e ?? row.sum))' --input-type=module)"
expect "Matrix encryption loads" ok "$(inside node --input-type=module -e '
  const { initAsync } = await import("@matrix-org/matrix-sdk-crypto-wasm")
  await initAsync(); console.log("ok")')"
for absent in vitest typescript @biomejs/biome node fast-check; do
  expect "no development tool $absent" absent "$(inside sh -c "test -e node_modules/$absent && echo there || echo absent")"
done
say "size: $(inside du -sh /waggle | cut -f1) in /waggle"
exit "$failed"
