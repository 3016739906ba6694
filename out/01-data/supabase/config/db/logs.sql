-- A schema for the tables of the logs.
\set owner `echo "$POSTGRES_USER"`

\connect _supabase
CREATE SCHEMA IF NOT EXISTS _analytics;
ALTER SCHEMA _analytics OWNER TO :owner;
\connect postgres
