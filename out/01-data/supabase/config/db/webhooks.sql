-- Database webhooks, which Studio offers: a trigger function that sends changes of a table over HTTP.
BEGIN;

CREATE EXTENSION IF NOT EXISTS pg_net SCHEMA extensions;

CREATE SCHEMA supabase_functions AUTHORIZATION supabase_admin;
GRANT USAGE ON SCHEMA supabase_functions TO postgres, anon, authenticated, service_role;
ALTER DEFAULT PRIVILEGES IN SCHEMA supabase_functions
    GRANT ALL ON TABLES TO postgres, anon, authenticated, service_role;
ALTER DEFAULT PRIVILEGES IN SCHEMA supabase_functions
    GRANT ALL ON FUNCTIONS TO postgres, anon, authenticated, service_role;
ALTER DEFAULT PRIVILEGES IN SCHEMA supabase_functions
    GRANT ALL ON SEQUENCES TO postgres, anon, authenticated, service_role;

CREATE TABLE supabase_functions.migrations (
    version text PRIMARY KEY,
    inserted_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE supabase_functions.hooks (
    id bigserial PRIMARY KEY,
    hook_table_id integer NOT NULL,
    hook_name text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    request_id bigint
);
COMMENT ON TABLE supabase_functions.hooks IS 'What webhooks have sent, and which request it was.';
CREATE INDEX supabase_functions_hooks_request_id_idx ON supabase_functions.hooks (request_id);
CREATE INDEX supabase_functions_hooks_h_table_id_h_name_idx ON supabase_functions.hooks (hook_table_id, hook_name);

-- Arguments of the trigger: URL, method, headers, parameters, timeout in milliseconds.
CREATE FUNCTION supabase_functions.http_request() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path TO 'supabase_functions', 'extensions', 'net'
AS $function$
DECLARE
    target text := TG_ARGV[0];
    verb text := TG_ARGV[1];
    header_fields jsonb := '{"Content-Type": "application/json"}';
    parameters jsonb := '{}';
    patience integer := 1000;
    request bigint;
BEGIN
    IF target IS NULL OR target = 'null' THEN
        RAISE EXCEPTION 'the webhook has no URL';
    END IF;
    IF verb IS NULL OR verb NOT IN ('GET', 'POST') THEN
        RAISE EXCEPTION 'the webhook has the method %, expected GET or POST', coalesce(verb, 'null');
    END IF;
    IF TG_ARGV[2] IS NOT NULL AND TG_ARGV[2] <> 'null' THEN
        header_fields := TG_ARGV[2]::jsonb;
    END IF;
    IF TG_ARGV[3] IS NOT NULL AND TG_ARGV[3] <> 'null' THEN
        parameters := TG_ARGV[3]::jsonb;
    END IF;
    IF TG_ARGV[4] IS NOT NULL AND TG_ARGV[4] <> 'null' THEN
        patience := TG_ARGV[4]::integer;
    END IF;

    IF verb = 'GET' THEN
        request := net.http_get(target, parameters, header_fields, patience);
    ELSE
        request := net.http_post(
            target,
            jsonb_build_object(
                'type', TG_OP,
                'schema', TG_TABLE_SCHEMA,
                'table', TG_TABLE_NAME,
                'record', CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE to_jsonb(NEW) END,
                'old_record', CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE to_jsonb(OLD) END),
            parameters,
            header_fields,
            patience);
    END IF;

    INSERT INTO supabase_functions.hooks (hook_table_id, hook_name, request_id)
    VALUES (TG_RELID, TG_NAME, request);
    RETURN coalesce(NEW, OLD);
END
$function$;

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'supabase_functions_admin') THEN
        CREATE ROLE supabase_functions_admin NOINHERIT CREATEROLE LOGIN NOREPLICATION;
    END IF;
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'supabase_pg_net_admin') THEN
        REASSIGN OWNED BY supabase_pg_net_admin TO supabase_admin;
        DROP OWNED BY supabase_pg_net_admin;
        DROP ROLE supabase_pg_net_admin;
    END IF;
END
$$;

GRANT ALL ON SCHEMA supabase_functions TO supabase_functions_admin;
GRANT ALL ON ALL TABLES IN SCHEMA supabase_functions TO supabase_functions_admin;
GRANT ALL ON ALL SEQUENCES IN SCHEMA supabase_functions TO supabase_functions_admin;
ALTER ROLE supabase_functions_admin SET search_path = supabase_functions;
ALTER TABLE supabase_functions.migrations OWNER TO supabase_functions_admin;
ALTER TABLE supabase_functions.hooks OWNER TO supabase_functions_admin;
ALTER FUNCTION supabase_functions.http_request() OWNER TO supabase_functions_admin;
GRANT supabase_functions_admin TO postgres;
REVOKE ALL ON FUNCTION supabase_functions.http_request() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION supabase_functions.http_request() TO postgres, anon, authenticated, service_role;

-- Whoever creates the extension anew gets the same rights on it.
CREATE OR REPLACE FUNCTION extensions.grant_pg_net_access() RETURNS event_trigger
LANGUAGE plpgsql
AS $function$
BEGIN
    IF EXISTS (
        SELECT FROM pg_event_trigger_ddl_commands() AS command
        JOIN pg_extension AS extension ON command.objid = extension.oid
        WHERE extension.extname = 'pg_net'
    ) THEN
        GRANT USAGE ON SCHEMA net TO supabase_functions_admin, postgres, anon, authenticated, service_role;
        GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA net
            TO supabase_functions_admin, postgres, anon, authenticated, service_role;
    END IF;
END
$function$;

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_event_trigger WHERE evtname = 'issue_pg_net_access') THEN
        CREATE EVENT TRIGGER issue_pg_net_access ON ddl_command_end WHEN TAG IN ('CREATE EXTENSION')
            EXECUTE FUNCTION extensions.grant_pg_net_access();
    END IF;
END
$$;
GRANT USAGE ON SCHEMA net TO supabase_functions_admin, postgres, anon, authenticated, service_role;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA net TO supabase_functions_admin, postgres, anon, authenticated, service_role;

INSERT INTO supabase_functions.migrations (version) VALUES
    ('initial'),
    ('20210809183423_update_grants'),
    ('20240115163000_add_retry_to_http_request');

COMMIT;
