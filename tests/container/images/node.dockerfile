# Node on Debian, with the Node and npm that run the tests: for where the official image cannot be had.
ARG DEBIAN_IMAGE=debian:bookworm-slim
FROM ${DEBIAN_IMAGE} AS runs
COPY node /usr/local/bin/node

# Only for building: npm, and the certificate of a network that looks into https.
FROM runs AS builds
COPY npm /usr/local/lib/node_modules/npm
COPY certificate.pem /usr/local/share/certificate.pem
ENV NODE_EXTRA_CA_CERTS=/usr/local/share/certificate.pem
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
