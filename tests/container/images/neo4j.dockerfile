# Neo4j from Debian's Java and the jars of Maven Central: for tests where the official image cannot be had. It takes the same
# environment (NEO4J_AUTH, NEO4J_<setting>), keeps its data in /data and says "Started." as that one does.
ARG DEBIAN_IMAGE=debian:bookworm-slim
FROM ${DEBIAN_IMAGE}
RUN apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends openjdk-17-jre-headless \
    && rm -rf /var/lib/apt/lists/* \
    && mkdir -p /data /logs /var/lib/neo4j/conf /var/lib/neo4j/run /var/lib/neo4j/plugins /var/lib/neo4j/import \
    && chown -R 7474:7474 /data /logs /var/lib/neo4j
COPY lib /var/lib/neo4j/lib
COPY start-neo4j.sh /usr/local/bin/start-neo4j.sh
USER 7474:7474
WORKDIR /var/lib/neo4j/run
VOLUME /data /logs
EXPOSE 7474 7687
HEALTHCHECK --interval=5s --timeout=5s --start-period=20s --retries=24 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/7687; printf '\\x60\\x60\\xb0\\x17\\0\\0\\4\\5\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0' >&3; [ $(head -c 4 <&3 | wc -c) = 4 ]"]
ENTRYPOINT ["bash", "/usr/local/bin/start-neo4j.sh"]
