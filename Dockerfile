# The bot as an image: production dependencies only, not root, all data in one volume.
#
#   docker build -t waggle .
#   docker run -d --init -v waggle:/data --env-file waggle.env waggle
#
# The volume holds coop.yaml (with `data: .`) and everything that Waggle keeps.
# tools/docker-try.sh builds it without a Docker engine.
# The image to compile in has a C++ toolchain and Node's headers already: nothing is fetched but from the npm registry.
ARG TOOLS=docker.io/library/node:24
ARG BASE=docker.io/library/node:24-slim

FROM ${TOOLS} AS packages
# sqlite3 is compiled here: its ready-made binary would come from outside the npm registry, Node's headers as well.
WORKDIR /waggle
COPY package.json package-lock.json .npmrc ./
RUN npm_config_build_from_source=true npm_config_nodedir=/usr/local npm ci --omit=dev \
 # What was only needed for compiling stays behind.
 && find node_modules/sqlite3 -mindepth 1 -maxdepth 1 ! -name build ! -name lib ! -name package.json ! -name LICENSE \
      -exec rm -rf {} + \
 && find node_modules/sqlite3/build -type f ! -name node_sqlite3.node -delete

FROM ${BASE}
ENV NODE_ENV=production
WORKDIR /waggle
COPY --from=packages /waggle/node_modules node_modules
COPY package.json LICENSE ./
COPY commands commands
COPY config config
COPY locales locales
COPY migrations migrations
COPY src src
# The numbers of the user `node` in the official image.
RUN mkdir /data && chown 1000:1000 /data
USER 1000:1000
VOLUME /data
HEALTHCHECK --interval=60s --timeout=15s --start-period=120s --retries=3 \
  CMD ["node", "/waggle/src/cli/waggle.ts", "health", "--data", "/data"]
ENTRYPOINT ["node", "/waggle/src/cli/waggle.ts"]
CMD ["start", "/data/coop.yaml"]
