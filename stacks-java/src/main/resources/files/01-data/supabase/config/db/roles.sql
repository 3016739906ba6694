-- The roles of Supabase's services exist already; this lets them sign in.
\set password `echo "$POSTGRES_PASSWORD"`

ALTER ROLE authenticator WITH PASSWORD :'password';
ALTER ROLE pgbouncer WITH PASSWORD :'password';
ALTER ROLE supabase_admin WITH PASSWORD :'password';
ALTER ROLE supabase_auth_admin WITH PASSWORD :'password';
ALTER ROLE supabase_functions_admin WITH PASSWORD :'password';
ALTER ROLE supabase_storage_admin WITH PASSWORD :'password';
