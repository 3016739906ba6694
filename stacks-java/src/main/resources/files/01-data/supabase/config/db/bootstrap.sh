#!/bin/sh
# Makes a role and a database for each stack that keeps its data here. Can be run again: what exists stays,
# and a role gets the password that is set now.
set -eu

bootstrap() { # NAME PASSWORD
    psql --quiet --no-psqlrc --set ON_ERROR_STOP=1 --set name="$1" --set password="$2" <<'SQL'
SELECT format('CREATE ROLE %I LOGIN', :'name')
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'name') \gexec
ALTER ROLE :"name" WITH LOGIN PASSWORD :'password';
SELECT format('CREATE DATABASE %I OWNER %I', :'name', :'name')
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'name') \gexec
REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
SQL
    echo "The database $1 is there."
}

bootstrap n8n "$N8N_DB_PASSWORD"
bootstrap langfuse "$LANGFUSE_DB_PASSWORD"
