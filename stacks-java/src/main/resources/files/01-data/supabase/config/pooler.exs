# Makes the pooler's one tenant, where it is missing. Lines end with LF alone, or Elixir refuses the file.
{:ok, _} = Application.ensure_all_started(:supavisor)

env = &System.fetch_env!/1
number = fn name -> String.to_integer(env.(name)) end
tenant_id = env.("POOLER_TENANT_ID")

{:ok, version} =
  case Supavisor.Repo.query!("select version()") do
    %{rows: [[text]]} -> Supavisor.Helpers.parse_pg_version(text)
    _ -> {:ok, "17"}
  end

tenant = %{
  "external_id" => tenant_id,
  "db_host" => env.("POSTGRES_HOST"),
  "db_port" => number.("POSTGRES_PORT"),
  "db_database" => env.("POSTGRES_DB"),
  "require_user" => false,
  "auth_query" => "SELECT * FROM pgbouncer.get_auth($1)",
  "default_max_clients" => number.("POOLER_MAX_CLIENT_CONN"),
  "default_pool_size" => number.("POOLER_DEFAULT_POOL_SIZE"),
  "default_parameter_status" => %{"server_version" => version},
  "users" => [
    %{
      "db_user" => "pgbouncer",
      "db_password" => env.("POSTGRES_PASSWORD"),
      "mode_type" => env.("POOLER_POOL_MODE"),
      "pool_size" => number.("POOLER_DEFAULT_POOL_SIZE"),
      "is_manager" => true
    }
  ]
}

if is_nil(Supavisor.Tenants.get_tenant_by_external_id(tenant_id)) do
  {:ok, _} = Supavisor.Tenants.create_tenant(tenant)
end
