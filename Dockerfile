# The service: the source as it runs (docs/decisions/0001-source-runs-without-a-build.md), its packages and the built viewer.
#
#   docker build --tag netwerkversterker .
#
# NODE_IMAGE may be any Debian-like image with Node 24; BUILD_IMAGE the same, with npm and, where the network asks for one, its
# certificate. No secret is an argument here, nor is any copied: docs/containers.md tells how the service gets its settings.
ARG NODE_IMAGE=node:24-bookworm-slim
ARG BUILD_IMAGE=${NODE_IMAGE}

# What decides which packages come, apart from the source: a changed line of source fetches nothing anew.
FROM ${BUILD_IMAGE} AS manifests
COPY . /source
WORKDIR /manifests
RUN cd /source && find . \( -name package.json -o -name package-lock.json -o -name .npmrc \) -exec cp --parents {} /manifests \;

# The packages of the service alone. Node itself is that of the image, not the npm package of the same name.
FROM ${BUILD_IMAGE} AS packages
WORKDIR /app
COPY --from=manifests /manifests ./
RUN npm ci --omit=dev --ignore-scripts --workspace @netwerk/graph-admin --include-workspace-root \
    && rm -rf node_modules/node node_modules/.bin/node
# The compiler unpacks itself at its first use, into a folder that it must be able to write to: done here, where it looks first, so
# that the service needs no such folder.
RUN SWC_NATIVE_BINDING_CACHE=/tmp/swc node -e "require('@swc/core')" \
    && find /tmp/swc -name '*.node' -exec install -m 444 {} "node_modules/@swc/core/swc.linux-$(node -p process.arch)-gnu.node" \; \
    && rm -rf /tmp/swc node_modules/@swc/core-linux-*

FROM ${BUILD_IMAGE} AS viewer
WORKDIR /app
COPY --from=manifests /manifests ./
RUN npm ci --ignore-scripts --workspace @netwerk/viewer
COPY . ./
RUN node tools/build-viewer.mjs

FROM ${NODE_IMAGE}
ENV NODE_ENV=production
WORKDIR /app
COPY --from=packages /app ./
COPY . ./
# With the mark of the sources it was built from, so that the service does not want to build it again.
COPY --from=viewer /app/apps/viewer/dist apps/viewer/dist
COPY --from=viewer /app/.cache/viewer-build .cache/viewer-build
# A number, so that an engine can see that it is not root; it owns nothing here.
USER 10001:10001
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/health/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Without a shell in between: the service itself hears that it must stop. Other commands: docker compose run --rm app verify
ENTRYPOINT ["node", "--import", "./tools/run-source.mjs", "apps/graph-admin/src/main.ts"]
CMD ["serve"]
