# Starts Neo4j with settings from the environment, as the official image does: NEO4J_server_memory_pagecache_size is
# server.memory.pagecache.size, and two underscores stand for one.
set -euo pipefail
umask 077

home=/var/lib/neo4j
export NEO4J_HOME=$home NEO4J_CONF=$home/conf
heap=${NEO4J_server_memory_heap_max__size:-512m}

: "${NEO4J_server_default__listen__address:=0.0.0.0}"
: "${NEO4J_server_directories_data:=/data}"
: "${NEO4J_server_directories_logs:=/logs}"
: "${NEO4J_server_memory_pagecache_size:=256m}"

for name in "${!NEO4J_@}"; do
  case $name in NEO4J_HOME | NEO4J_CONF | NEO4J_AUTH) continue ;; esac
  setting=${name#NEO4J_}
  setting=${setting//__/$'\1'}
  setting=${setting//_/.}
  printf '%s=%s\n' "${setting//$'\1'/_}" "${!name}"
done >"$NEO4J_CONF/neo4j.conf"

# docker compose run neo4j neo4j-admin …: the tool instead of the server.
if [ "${1:-}" = neo4j-admin ]; then
  exec java -Xmx256m -cp "$home/lib/*" org.neo4j.cli.AdminTool "${@:2}"
fi

password=${NEO4J_AUTH:-none}
password=${password#neo4j/}
unset NEO4J_AUTH
if [ "$password" = none ]; then
  echo dbms.security.auth_enabled=false >>"$NEO4J_CONF/neo4j.conf"
elif [ ! -d /data/databases ]; then
  # By a file: a command line can be read by others.
  arguments=$(mktemp)
  printf -- '-Xmx128m -cp "%s/lib/*"\norg.neo4j.cli.AdminTool dbms set-initial-password "%s"\n' "$home" "$password" >"$arguments"
  java "@$arguments"
  rm "$arguments"
fi
unset password

exec java -Xms256m "-Xmx$heap" -cp "$home/lib/*" org.neo4j.server.CommunityEntryPoint \
  "--home-dir=$home" "--config-dir=$NEO4J_CONF" --console-mode
