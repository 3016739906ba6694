-- A schema for the tables of the pooler.
\set owner `echo "$POSTGRES_USER"`

\connect _supabase
CREATE SCHEMA IF NOT EXISTS _supavisor;
ALTER SCHEMA _supavisor OWNER TO :owner;
\connect postgres
