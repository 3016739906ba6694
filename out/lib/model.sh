# What the operator's scripts know of the homelab. They read this file; it does nothing by itself.
# Generated from HomelabStacks.java; do not edit.
# shellcheck shell=sh disable=SC2034

homelab=localai
network=ai-network
toolbox=caddy:2.11.4-alpine
stack_names='infrastructure infisical data compute apps lambda'
profile_names='cpu gpu-nvidia gpu-amd'
default_profile=cpu
option_names='tunnel logs'
profiled_stacks='compute'
secret_store=infisical

# STACK PROJECT DIRECTORY..., in the order of starting
stacks() {
    cat <<'TABLE'
infrastructure localai-infra 00-infrastructure
infisical localai-infisical 00-infrastructure/infisical
data localai-data 01-data/supabase 01-data/qdrant 01-data/neo4j 01-data/mongodb 01-data/minio
compute localai-compute 02-compute
apps localai-apps 03-apps
lambda localai-lambda 04-lambda
TABLE
}

# PROFILE sentence
meanings() {
    cat <<'TABLE'
tunnel Cloudflare's tunnel leads to the reverse proxy.
logs Supabase's logs are collected and shown in Studio.
cpu Models run on the processor.
gpu-nvidia Models run on NVIDIA cards.
gpu-amd Models run on AMD cards.
TABLE
}

# STACK PROFILE SERVICE CONTAINER; the profile is "-" where the service always runs
containers() {
    cat <<'TABLE'
infrastructure tunnel cloudflared cloudflared
infrastructure - caddy caddy
infrastructure - redis redis
infisical - infisical-db infisical-db
infisical - infisical-redis infisical-redis
infisical - infisical-backend infisical-backend
data - db supabase-db
data - database-bootstrap supabase-database-bootstrap
data - supavisor supabase-pooler
data - meta supabase-meta
data - studio supabase-studio
data - kong supabase-kong
data - auth supabase-auth
data - rest supabase-rest
data - realtime realtime-dev.supabase-realtime
data - supabase-minio supabase-minio
data - supabase-minio-createbucket supabase-minio-createbucket
data - imgproxy supabase-imgproxy
data - storage supabase-storage
data - functions supabase-edge-functions
data logs analytics supabase-analytics
data logs vector supabase-vector
data - qdrant qdrant
data - neo4j neo4j
data - mongodb mongodb
data - minio minio
compute cpu ollama-cpu ollama
compute gpu-nvidia ollama-gpu ollama
compute gpu-amd ollama-gpu-amd ollama
compute cpu ollama-pull-llama-cpu ollama-pull-llama
compute gpu-nvidia ollama-pull-llama-gpu ollama-pull-llama
compute gpu-amd ollama-pull-llama-gpu-amd ollama-pull-llama
compute cpu comfyui-cpu comfyui
compute gpu-nvidia comfyui-gpu comfyui
compute gpu-amd comfyui-gpu-amd comfyui
compute cpu comfyui-provision-cpu comfyui-provision
compute gpu-nvidia comfyui-provision-gpu comfyui-provision
compute gpu-amd comfyui-provision-gpu-amd comfyui-provision
compute cpu comfyui-fix-perms-cpu comfyui-fix-perms
compute gpu-nvidia comfyui-fix-perms-gpu comfyui-fix-perms
compute gpu-amd comfyui-fix-perms-gpu-amd comfyui-fix-perms
apps - n8n-import n8n-import
apps - n8n n8n
apps - flowise flowise
apps - searxng searxng
apps - open-webui open-webui
apps - clickhouse clickhouse
apps - langfuse-worker langfuse-worker
apps - langfuse-web langfuse-web
lambda - lambda-server lambda-server
TABLE
}

# STACK PROFILE PORT, for each port of the host
ports() {
    cat <<'TABLE'
infrastructure - 80
infrastructure - 8005
infrastructure - 8010
infrastructure - 8008
infrastructure - 8004
infrastructure - 8009
infrastructure - 8001
infrastructure - 8003
infrastructure - 8006
infrastructure - 8002
infrastructure - 8007
infrastructure - 6379
infisical - 8020
data - 5433
data - 5432
data - 6543
data - 8011
data - 9020
data - 9021
data - 6333
data - 6334
data - 7474
data - 7687
data - 27017
data - 9010
data - 9011
compute cpu 11434
compute gpu-nvidia 11434
compute gpu-amd 11434
compute cpu 8188
compute gpu-nvidia 8188
compute gpu-amd 8188
apps - 5678
apps - 3001
apps - 8081
apps - 8080
apps - 8123
apps - 9000
apps - 3030
apps - 3000
lambda - 8000
TABLE
}

# STACK PROFILE nvidia|amd, for each profile that needs a card
cards() {
    cat <<'TABLE'
compute gpu-nvidia nvidia
compute gpu-amd amd
TABLE
}

# STACK PROFILE NAME, for each variable that has to have a value
required() {
    cat <<'TABLE'
infrastructure tunnel CLOUDFLARE_TUNNEL_TOKEN
infrastructure - REDIS_PASSWORD
infisical - INFISICAL_POSTGRES_PASSWORD
infisical - INFISICAL_REDIS_PASSWORD
infisical - INFISICAL_ENCRYPTION_KEY
infisical - INFISICAL_AUTH_SECRET
data - POSTGRES_PASSWORD
data - JWT_SECRET
data - N8N_DB_PASSWORD
data - LANGFUSE_DB_PASSWORD
data - SECRET_KEY_BASE
data - VAULT_ENC_KEY
data - PG_META_CRYPTO_KEY
data - ANON_KEY
data - SERVICE_ROLE_KEY
data - LOGFLARE_PUBLIC_ACCESS_TOKEN
data - LOGFLARE_PRIVATE_ACCESS_TOKEN
data - DASHBOARD_PASSWORD
data - REALTIME_DB_ENC_KEY
data - SUPABASE_MINIO_ROOT_PASSWORD
data - S3_PROTOCOL_ACCESS_KEY_ID
data - S3_PROTOCOL_ACCESS_KEY_SECRET
data - QDRANT_API_KEY
data - NEO4J_AUTH
data - MONGODB_ROOT_PASSWORD
data - MINIO_ROOT_PASSWORD
apps - N8N_DB_PASSWORD
apps - N8N_ENCRYPTION_KEY
apps - N8N_USER_MANAGEMENT_JWT_SECRET
apps - FLOWISE_SECRETKEY_OVERWRITE
apps - FLOWISE_JWT_AUTH_TOKEN_SECRET
apps - FLOWISE_JWT_REFRESH_TOKEN_SECRET
apps - FLOWISE_EXPRESS_SESSION_SECRET
apps - FLOWISE_TOKEN_HASH_SECRET
apps - SEARXNG_SECRET
apps - REDIS_PASSWORD
apps - WEBUI_SECRET_KEY
apps - CLICKHOUSE_PASSWORD
apps - LANGFUSE_DB_PASSWORD
apps - LANGFUSE_SALT
apps - LANGFUSE_ENCRYPTION_KEY
apps - MINIO_ROOT_PASSWORD
apps - LANGFUSE_INIT_PROJECT_PUBLIC_KEY
apps - LANGFUSE_INIT_PROJECT_SECRET_KEY
apps - LANGFUSE_INIT_USER_PASSWORD
apps - NEXTAUTH_SECRET
lambda - MONGODB_ROOT_PASSWORD
TABLE
}

# NAME|recipe|argument|kind|required; what others are made from stands before them
variables() {
    cat <<'TABLE'
DOMAIN_NAME|given|localhost|global|optional
TZ|given|Etc/UTC|global|optional
CLOUDFLARE_TUNNEL_TOKEN|given||secret|optional
CADDY_LOG_LEVEL|given||setting|optional
TUNNEL_USER|given||setting|optional
TUNNEL_PASSWORD_HASH|given||setting|optional
SUPABASE_HOSTNAME|given||hostname|optional
QDRANT_HOSTNAME|given||hostname|optional
NEO4J_HOSTNAME|given||hostname|optional
OLLAMA_HOSTNAME|given||hostname|optional
COMFYUI_HOSTNAME|given||hostname|optional
N8N_HOSTNAME|given||hostname|optional
FLOWISE_HOSTNAME|given||hostname|optional
SEARXNG_HOSTNAME|given||hostname|optional
WEBUI_HOSTNAME|given||hostname|optional
LANGFUSE_HOSTNAME|given||hostname|optional
REDIS_PASSWORD|hex|16|secret|required
INFISICAL_POSTGRES_USER|given||setting|optional
INFISICAL_POSTGRES_PASSWORD|hex|16|secret|required
INFISICAL_POSTGRES_DB|given||setting|optional
INFISICAL_REDIS_PASSWORD|hex|16|secret|required
INFISICAL_ENCRYPTION_KEY|hex|16|secret|required
INFISICAL_AUTH_SECRET|base64|32|secret|required
INFISICAL_SITE_URL|given||setting|optional
INFISICAL_HTTPS_ENABLED|given||flag|optional
POSTGRES_PASSWORD|hex|16|secret|required
JWT_SECRET|base64|30|secret|required
JWT_EXPIRY|given||setting|optional
N8N_DB_PASSWORD|hex|16|secret|required
LANGFUSE_DB_PASSWORD|hex|16|secret|required
SECRET_KEY_BASE|base64|48|secret|required
VAULT_ENC_KEY|hex|16|secret|required
POOLER_TENANT_ID|given||setting|optional
POOLER_DEFAULT_POOL_SIZE|given||setting|optional
POOLER_MAX_CLIENT_CONN|given||setting|optional
POOLER_DB_POOL_SIZE|given||setting|optional
PG_META_CRYPTO_KEY|base64|24|secret|required
STUDIO_DEFAULT_ORGANIZATION|given||setting|optional
STUDIO_DEFAULT_PROJECT|given||setting|optional
OPENAI_API_KEY|given||secret|optional
SUPABASE_PUBLIC_URL|given||setting|optional
LOGFLARE_PUBLIC_ACCESS_TOKEN|hex|24|secret|required
LOGFLARE_PRIVATE_ACCESS_TOKEN|hex|24|secret|required
PGRST_DB_SCHEMAS|given||setting|optional
DASHBOARD_USERNAME|given||setting|optional
DASHBOARD_PASSWORD|hex|16|secret|required
SITE_URL|given||setting|optional
ADDITIONAL_REDIRECT_URLS|given||setting|optional
DISABLE_SIGNUP|given||flag|optional
ENABLE_EMAIL_SIGNUP|given||flag|optional
ENABLE_ANONYMOUS_USERS|given||flag|optional
ENABLE_EMAIL_AUTOCONFIRM|given||flag|optional
SMTP_ADMIN_EMAIL|given||setting|optional
SMTP_HOST|given||setting|optional
SMTP_PORT|given||setting|optional
SMTP_USER|given||setting|optional
SMTP_PASS|given||secret|optional
SMTP_SENDER_NAME|given||setting|optional
ENABLE_PHONE_SIGNUP|given||flag|optional
ENABLE_PHONE_AUTOCONFIRM|given||flag|optional
REALTIME_DB_ENC_KEY|hex|8|secret|required
SUPABASE_MINIO_ROOT_USER|given||setting|optional
SUPABASE_MINIO_ROOT_PASSWORD|hex|16|secret|required
GLOBAL_S3_BUCKET|given||setting|optional
IMGPROXY_ENABLE_WEBP_DETECTION|given||flag|optional
STORAGE_TENANT_ID|given||setting|optional
REGION|given||setting|optional
S3_PROTOCOL_ACCESS_KEY_ID|hex|16|secret|required
S3_PROTOCOL_ACCESS_KEY_SECRET|hex|32|secret|required
FUNCTIONS_VERIFY_JWT|given||flag|optional
DOCKER_SOCKET_LOCATION|given||setting|optional
QDRANT_API_KEY|hex|32|secret|required
NEO4J_AUTH|prefixed|neo4j/ 16|secret|required
MONGODB_ROOT_USERNAME|given||setting|optional
MONGODB_ROOT_PASSWORD|hex|16|secret|required
MINIO_ROOT_USER|given||setting|optional
MINIO_ROOT_PASSWORD|hex|16|secret|required
OLLAMA_CONTEXT_LENGTH|given||setting|optional
OLLAMA_MAX_LOADED_MODELS|given||setting|optional
HSA_OVERRIDE_GFX_VERSION|given||setting|optional
LLM_MODEL|given||setting|optional
EMBEDDING_MODEL|given||setting|optional
N8N_ENCRYPTION_KEY|hex|32|secret|required
N8N_USER_MANAGEMENT_JWT_SECRET|hex|32|secret|required
N8N_PUBLIC_URL|given||setting|optional
N8N_PROXY_HOPS|given||setting|optional
N8N_SECURE_COOKIE|given||flag|optional
FLOWISE_APP_URL|given||setting|optional
FLOWISE_SECRETKEY_OVERWRITE|hex|32|secret|required
FLOWISE_JWT_AUTH_TOKEN_SECRET|hex|32|secret|required
FLOWISE_JWT_REFRESH_TOKEN_SECRET|hex|32|secret|required
FLOWISE_EXPRESS_SESSION_SECRET|hex|32|secret|required
FLOWISE_TOKEN_HASH_SECRET|hex|32|secret|required
SEARXNG_BASE_URL|given||setting|optional
SEARXNG_SECRET|hex|32|secret|required
WEBUI_SECRET_KEY|hex|32|secret|required
WEBUI_URL|given||setting|optional
ENABLE_SIGNUP|given||flag|optional
ENABLE_LOGIN_FORM|given||flag|optional
ENABLE_OAUTH_SIGNUP|given||flag|optional
OAUTH_MERGE_ACCOUNTS_BY_EMAIL|given||flag|optional
GOOGLE_CLIENT_ID|given||setting|optional
GOOGLE_CLIENT_SECRET|given||secret|optional
OPENID_PROVIDER_URL|given||setting|optional
CLICKHOUSE_PASSWORD|hex|16|secret|required
LANGFUSE_SALT|base64|32|secret|required
LANGFUSE_ENCRYPTION_KEY|hex|32|secret|required
NEXTAUTH_URL|given||setting|optional
TELEMETRY_ENABLED|given||flag|optional
LANGFUSE_S3_PUBLIC_ENDPOINT|given||setting|optional
LANGFUSE_INIT_PROJECT_PUBLIC_KEY|uuid|pk-lf-|secret|required
LANGFUSE_INIT_PROJECT_SECRET_KEY|uuid|sk-lf-|secret|required
LANGFUSE_INIT_USER_EMAIL|given||setting|optional
LANGFUSE_INIT_USER_PASSWORD|hex|16|secret|required
NEXTAUTH_SECRET|base64|32|secret|required
MONGODB_DATABASE|given||setting|optional
LLM_API_KEY|given||secret|optional
EMBEDDING_DIMENSION|given||setting|optional
LOG_LEVEL|given||setting|optional
ANON_KEY|jwt|anon JWT_SECRET|secret|required
SERVICE_ROLE_KEY|jwt|service_role JWT_SECRET|secret|required
TABLE
}

# NAME sentence
helps() {
    cat <<'TABLE'
DOMAIN_NAME Domain under which the tunnel offers the public sites.
TZ Time zone of the containers, as in `Europe/Berlin`.
CLOUDFLARE_TUNNEL_TOKEN Token of the tunnel, from Cloudflare's dashboard; only for the profile `tunnel`.
CADDY_LOG_LEVEL What Caddy logs: DEBUG, INFO, WARN or ERROR.
TUNNEL_USER User name at public sites that ask for no login themselves.
TUNNEL_PASSWORD_HASH Hash of that user's password, in single quotes, as `docker exec -it caddy caddy hash-password` prints it; with the default nobody gets in.
SUPABASE_HOSTNAME Address of the supabase site: a port such as `:8005`, or `http://` and a host name.
QDRANT_HOSTNAME Address of the qdrant site: a port such as `:8010`, or `http://` and a host name.
NEO4J_HOSTNAME Address of the neo4j site: a port such as `:8008`, or `http://` and a host name.
OLLAMA_HOSTNAME Address of the ollama site: a port such as `:8004`, or `http://` and a host name.
COMFYUI_HOSTNAME Address of the comfyui site: a port such as `:8009`, or `http://` and a host name.
N8N_HOSTNAME Address of the n8n site: a port such as `:8001`, or `http://` and a host name.
FLOWISE_HOSTNAME Address of the flowise site: a port such as `:8003`, or `http://` and a host name.
SEARXNG_HOSTNAME Address of the searxng site: a port such as `:8006`, or `http://` and a host name.
WEBUI_HOSTNAME Address of the webui site: a port such as `:8002`, or `http://` and a host name.
LANGFUSE_HOSTNAME Address of the langfuse site: a port such as `:8007`, or `http://` and a host name.
REDIS_PASSWORD Password of the shared key-value store.
INFISICAL_POSTGRES_USER Role that owns Infisical's database.
INFISICAL_POSTGRES_PASSWORD Password of that role; part of URLs.
INFISICAL_POSTGRES_DB Name of Infisical's database.
INFISICAL_REDIS_PASSWORD Password of Infisical's key-value store; part of URLs.
INFISICAL_ENCRYPTION_KEY Encrypts every secret that Infisical keeps; losing it loses them.
INFISICAL_AUTH_SECRET Signs the sessions of Infisical's users.
INFISICAL_SITE_URL Where browsers reach Infisical.
INFISICAL_HTTPS_ENABLED Whether Infisical's cookies travel over HTTPS only; true where its address begins with `https`.
POSTGRES_PASSWORD Password of every role of Supabase's database; part of URLs.
JWT_SECRET Signs the tokens of Supabase's users and both API keys.
JWT_EXPIRY Seconds until a user's token has to be renewed.
N8N_DB_PASSWORD Password of n8n's own database; part of URLs.
LANGFUSE_DB_PASSWORD Password of Langfuse's own database; part of URLs.
SECRET_KEY_BASE Signs the sessions of Realtime and the pooler.
VAULT_ENC_KEY Encrypts what the pooler stores; 32 characters, no more and no less.
POOLER_TENANT_ID Clients of the pooler sign in as `role.tenant`.
POOLER_DEFAULT_POOL_SIZE Connections of the pooler to the database, for each role.
POOLER_MAX_CLIENT_CONN Clients that the pooler serves at once.
POOLER_DB_POOL_SIZE Connections of the pooler for its own tables.
PG_META_CRYPTO_KEY Encrypts connection strings between Studio and meta.
STUDIO_DEFAULT_ORGANIZATION Name of the organisation in Studio.
STUDIO_DEFAULT_PROJECT Name of the project in Studio.
OPENAI_API_KEY Key for the assistant in Studio; without one it is off.
SUPABASE_PUBLIC_URL Where browsers reach Supabase.
ANON_KEY API key of the role `anon`, which row security holds for.
SERVICE_ROLE_KEY API key of the role `service_role`, which row security does not hold for.
LOGFLARE_PUBLIC_ACCESS_TOKEN Token with which logs are sent.
LOGFLARE_PRIVATE_ACCESS_TOKEN Token with which logs are read and administered.
PGRST_DB_SCHEMAS Schemas of the database that the REST API shows.
DASHBOARD_USERNAME Who may open Studio.
DASHBOARD_PASSWORD Password of Studio; the gateway asks for it.
SITE_URL Where sign-in sends users back to.
ADDITIONAL_REDIRECT_URLS More addresses that sign-in may send users back to, with commas between them.
DISABLE_SIGNUP Whether nobody may make an account.
ENABLE_EMAIL_SIGNUP Whether an account can be made with a mail address.
ENABLE_ANONYMOUS_USERS Whether one can sign in as nobody.
ENABLE_EMAIL_AUTOCONFIRM Whether mail addresses are believed without a mail.
SMTP_ADMIN_EMAIL Sender of Supabase's mails.
SMTP_HOST Server that sends mails; none is part of the homelab.
SMTP_PORT Port of the mail server.
SMTP_USER User at the mail server.
SMTP_PASS Password at the mail server.
SMTP_SENDER_NAME Name of the sender of Supabase's mails.
ENABLE_PHONE_SIGNUP Whether an account can be made with a telephone number.
ENABLE_PHONE_AUTOCONFIRM Whether telephone numbers are believed without a message.
REALTIME_DB_ENC_KEY Encrypts what Realtime stores of its tenants; 16 characters, never changed after the first start.
SUPABASE_MINIO_ROOT_USER Who may do everything in Supabase's object store.
SUPABASE_MINIO_ROOT_PASSWORD Password of that user.
GLOBAL_S3_BUCKET Bucket that holds Supabase's files.
IMGPROXY_ENABLE_WEBP_DETECTION Whether browsers that can show WebP get it.
STORAGE_TENANT_ID First part of the path of each file in the bucket.
REGION Region that S3 clients name; any will do.
S3_PROTOCOL_ACCESS_KEY_ID Key with which S3 clients reach Supabase's files.
S3_PROTOCOL_ACCESS_KEY_SECRET Secret of that key.
FUNCTIONS_VERIFY_JWT Whether edge functions ask every caller for a token.
DOCKER_SOCKET_LOCATION Socket of the engine, for the collector of logs.
QDRANT_API_KEY Key that the vector store asks every client for.
NEO4J_AUTH User and password of the graph store, with a slash between them; read on the first start only.
MONGODB_ROOT_USERNAME Who may do everything in the document store.
MONGODB_ROOT_PASSWORD Password of that user; part of URLs.
MINIO_ROOT_USER Who may do everything in the object store for traces.
MINIO_ROOT_PASSWORD Password of that user.
OLLAMA_CONTEXT_LENGTH Tokens that a language model remembers; more needs more memory.
OLLAMA_MAX_LOADED_MODELS Language models that are kept in memory at once.
HSA_OVERRIDE_GFX_VERSION For AMD cards that ROCm does not know: the version of one that it does, such as `10.3.0`.
LLM_MODEL Language model that is fetched and used, by its name in Ollama's library.
EMBEDDING_MODEL Model for embeddings that is fetched and used, by its name in Ollama's library.
N8N_ENCRYPTION_KEY Encrypts the credentials that n8n keeps; losing it loses them, and it is never changed.
N8N_USER_MANAGEMENT_JWT_SECRET Signs the sessions of n8n's users.
N8N_PUBLIC_URL Where browsers and webhooks reach n8n.
N8N_PROXY_HOPS Proxies in front of n8n: 1 for Caddy, 2 with the tunnel.
N8N_SECURE_COOKIE Whether n8n's cookie travels over HTTPS only; true where its address begins with `https`.
FLOWISE_APP_URL Where browsers reach Flowise.
FLOWISE_SECRETKEY_OVERWRITE Encrypts the credentials that Flowise keeps; losing it loses them.
FLOWISE_JWT_AUTH_TOKEN_SECRET Signs the tokens of Flowise's users.
FLOWISE_JWT_REFRESH_TOKEN_SECRET Signs what renews those tokens.
FLOWISE_EXPRESS_SESSION_SECRET Signs the sessions of Flowise.
FLOWISE_TOKEN_HASH_SECRET Hashes the tokens that Flowise mails.
SEARXNG_BASE_URL Where browsers reach SearXNG.
SEARXNG_SECRET Signs the addresses of pictures that SearXNG passes on.
WEBUI_SECRET_KEY Signs the sessions of the chat; a new one signs everybody out.
WEBUI_URL Where browsers reach the chat.
ENABLE_SIGNUP Whether one can make an account in the chat; the first is the administrator's.
ENABLE_LOGIN_FORM Whether the chat asks for a password itself.
ENABLE_OAUTH_SIGNUP Whether an account can be made by signing in with Google.
OAUTH_MERGE_ACCOUNTS_BY_EMAIL Whether accounts with one mail address are one.
GOOGLE_CLIENT_ID The chat's id at Google, to sign in with Google.
GOOGLE_CLIENT_SECRET Secret of that id.
OPENID_PROVIDER_URL Configuration of another provider to sign in with.
CLICKHOUSE_PASSWORD Password of the store of events; part of URLs.
LANGFUSE_SALT Hashes Langfuse's API keys; a new one makes them all invalid.
LANGFUSE_ENCRYPTION_KEY Encrypts what Langfuse keeps; 64 digits, never changed.
NEXTAUTH_URL Where browsers reach Langfuse, to the letter.
TELEMETRY_ENABLED Whether Langfuse tells its makers how it is used.
LANGFUSE_S3_PUBLIC_ENDPOINT Where browsers reach the object store for traces, to load media.
LANGFUSE_INIT_PROJECT_PUBLIC_KEY API key of the first project.
LANGFUSE_INIT_PROJECT_SECRET_KEY Secret of that key.
LANGFUSE_INIT_USER_EMAIL Mail address of Langfuse's first account.
LANGFUSE_INIT_USER_PASSWORD Password of that account.
NEXTAUTH_SECRET Signs the sessions of Langfuse's users.
MONGODB_DATABASE Database of the lambda server in the document store.
LLM_API_KEY Key for the language model; Ollama needs none.
EMBEDDING_DIMENSION Length of an embedding; it has to fit EMBEDDING_MODEL.
LOG_LEVEL What the lambda server logs: debug, info, warning or error.
TABLE
}

# NAME SERVICE..., for each variable that services get
uses() {
    cat <<'TABLE'
CLOUDFLARE_TUNNEL_TOKEN cloudflared
CADDY_LOG_LEVEL caddy
DOMAIN_NAME caddy
TUNNEL_USER caddy
TUNNEL_PASSWORD_HASH caddy
SUPABASE_HOSTNAME caddy
QDRANT_HOSTNAME caddy
NEO4J_HOSTNAME caddy
OLLAMA_HOSTNAME caddy
COMFYUI_HOSTNAME caddy
N8N_HOSTNAME caddy
FLOWISE_HOSTNAME caddy
SEARXNG_HOSTNAME caddy
WEBUI_HOSTNAME caddy
LANGFUSE_HOSTNAME caddy
REDIS_PASSWORD redis searxng langfuse-worker langfuse-web
INFISICAL_POSTGRES_USER infisical-db infisical-backend
INFISICAL_POSTGRES_PASSWORD infisical-db infisical-backend
INFISICAL_POSTGRES_DB infisical-db infisical-backend
INFISICAL_REDIS_PASSWORD infisical-redis infisical-backend
INFISICAL_ENCRYPTION_KEY infisical-backend
INFISICAL_AUTH_SECRET infisical-backend
INFISICAL_SITE_URL infisical-backend
INFISICAL_HTTPS_ENABLED infisical-backend
POSTGRES_PASSWORD db database-bootstrap supavisor meta studio auth rest realtime storage functions analytics
JWT_SECRET db supavisor studio auth rest realtime storage functions
JWT_EXPIRY db auth rest
N8N_DB_PASSWORD database-bootstrap n8n-import n8n
LANGFUSE_DB_PASSWORD database-bootstrap langfuse-worker langfuse-web
SECRET_KEY_BASE supavisor realtime
VAULT_ENC_KEY supavisor
POOLER_TENANT_ID supavisor
POOLER_DEFAULT_POOL_SIZE supavisor
POOLER_MAX_CLIENT_CONN supavisor
POOLER_DB_POOL_SIZE supavisor
PG_META_CRYPTO_KEY meta studio
STUDIO_DEFAULT_ORGANIZATION studio
STUDIO_DEFAULT_PROJECT studio
OPENAI_API_KEY studio
SUPABASE_PUBLIC_URL studio auth storage functions
ANON_KEY studio kong realtime storage functions
SERVICE_ROLE_KEY studio kong storage functions
LOGFLARE_PUBLIC_ACCESS_TOKEN studio analytics vector
LOGFLARE_PRIVATE_ACCESS_TOKEN studio analytics
PGRST_DB_SCHEMAS studio rest
DASHBOARD_USERNAME kong
DASHBOARD_PASSWORD kong
SITE_URL auth
ADDITIONAL_REDIRECT_URLS auth
DISABLE_SIGNUP auth
ENABLE_EMAIL_SIGNUP auth
ENABLE_ANONYMOUS_USERS auth
ENABLE_EMAIL_AUTOCONFIRM auth
SMTP_ADMIN_EMAIL auth
SMTP_HOST auth
SMTP_PORT auth
SMTP_USER auth
SMTP_PASS auth
SMTP_SENDER_NAME auth
ENABLE_PHONE_SIGNUP auth
ENABLE_PHONE_AUTOCONFIRM auth
REALTIME_DB_ENC_KEY realtime
SUPABASE_MINIO_ROOT_USER supabase-minio supabase-minio-createbucket storage
SUPABASE_MINIO_ROOT_PASSWORD supabase-minio supabase-minio-createbucket storage
GLOBAL_S3_BUCKET supabase-minio-createbucket storage
IMGPROXY_ENABLE_WEBP_DETECTION imgproxy
STORAGE_TENANT_ID storage
REGION storage
S3_PROTOCOL_ACCESS_KEY_ID storage
S3_PROTOCOL_ACCESS_KEY_SECRET storage
FUNCTIONS_VERIFY_JWT functions
DOCKER_SOCKET_LOCATION vector
QDRANT_API_KEY qdrant
NEO4J_AUTH neo4j
MONGODB_ROOT_USERNAME mongodb lambda-server
MONGODB_ROOT_PASSWORD mongodb lambda-server
MINIO_ROOT_USER minio langfuse-worker langfuse-web
MINIO_ROOT_PASSWORD minio langfuse-worker langfuse-web
OLLAMA_CONTEXT_LENGTH ollama-cpu ollama-gpu ollama-gpu-amd
OLLAMA_MAX_LOADED_MODELS ollama-cpu ollama-gpu ollama-gpu-amd
HSA_OVERRIDE_GFX_VERSION ollama-gpu-amd comfyui-gpu-amd
LLM_MODEL ollama-pull-llama-cpu ollama-pull-llama-gpu ollama-pull-llama-gpu-amd lambda-server
EMBEDDING_MODEL ollama-pull-llama-cpu ollama-pull-llama-gpu ollama-pull-llama-gpu-amd lambda-server
N8N_ENCRYPTION_KEY n8n-import n8n
N8N_USER_MANAGEMENT_JWT_SECRET n8n-import n8n
N8N_PUBLIC_URL n8n
N8N_PROXY_HOPS n8n
N8N_SECURE_COOKIE n8n
TZ n8n
FLOWISE_APP_URL flowise
FLOWISE_SECRETKEY_OVERWRITE flowise
FLOWISE_JWT_AUTH_TOKEN_SECRET flowise
FLOWISE_JWT_REFRESH_TOKEN_SECRET flowise
FLOWISE_EXPRESS_SESSION_SECRET flowise
FLOWISE_TOKEN_HASH_SECRET flowise
SEARXNG_BASE_URL searxng
SEARXNG_SECRET searxng
WEBUI_SECRET_KEY open-webui
WEBUI_URL open-webui
ENABLE_SIGNUP open-webui
ENABLE_LOGIN_FORM open-webui
ENABLE_OAUTH_SIGNUP open-webui
OAUTH_MERGE_ACCOUNTS_BY_EMAIL open-webui
GOOGLE_CLIENT_ID open-webui
GOOGLE_CLIENT_SECRET open-webui
OPENID_PROVIDER_URL open-webui
CLICKHOUSE_PASSWORD clickhouse langfuse-worker langfuse-web
LANGFUSE_SALT langfuse-worker langfuse-web
LANGFUSE_ENCRYPTION_KEY langfuse-worker langfuse-web
NEXTAUTH_URL langfuse-worker langfuse-web
TELEMETRY_ENABLED langfuse-worker langfuse-web
LANGFUSE_S3_PUBLIC_ENDPOINT langfuse-worker langfuse-web
LANGFUSE_INIT_PROJECT_PUBLIC_KEY langfuse-web
LANGFUSE_INIT_PROJECT_SECRET_KEY langfuse-web
LANGFUSE_INIT_USER_EMAIL langfuse-web
LANGFUSE_INIT_USER_PASSWORD langfuse-web
NEXTAUTH_SECRET langfuse-web
MONGODB_DATABASE lambda-server
LLM_API_KEY lambda-server
EMBEDDING_DIMENSION lambda-server
LOG_LEVEL lambda-server
TABLE
}

# NAME data|loss sentence, for each secret that is more than a restart to renew
renewals() {
    cat <<'TABLE'
INFISICAL_POSTGRES_PASSWORD data In `docker exec -it infisical-db psql -U postgres`, `\password` asks for the new value.
INFISICAL_ENCRYPTION_KEY loss Every secret in Infisical is encrypted with it and could not be read again.
POSTGRES_PASSWORD data In `docker exec -it supabase-db psql -h 127.0.0.1 -U supabase_admin postgres`, give `\password` for each of postgres, supabase_admin, authenticator, pgbouncer, supabase_auth_admin, supabase_functions_admin and supabase_storage_admin.
JWT_SECRET data In `docker exec -it supabase-db psql -h 127.0.0.1 -U supabase_admin postgres`, give `ALTER DATABASE postgres SET "app.settings.jwt_secret" TO` and the new value between single quotes. Everybody has to sign in again, and clients need the new API keys.
VAULT_ENC_KEY loss What the pooler keeps of its clients is encrypted with it.
REALTIME_DB_ENC_KEY loss What Realtime stores of its tenants is encrypted with it.
NEO4J_AUTH data In `docker exec -it neo4j cypher-shell -u neo4j`, which asks for the old value, give `ALTER CURRENT USER SET PASSWORD FROM "old" TO "new"` without the part before the slash.
MONGODB_ROOT_PASSWORD data In `docker exec -it mongodb mongosh -u admin`, which asks for the old value, give `db.getSiblingDB("admin").changeUserPassword("admin", passwordPrompt())`.
N8N_ENCRYPTION_KEY loss The credentials in n8n are encrypted with it and could not be read again.
FLOWISE_SECRETKEY_OVERWRITE loss The credentials in Flowise are encrypted with it and could not be read again.
LANGFUSE_SALT loss Every API key of Langfuse would be invalid.
LANGFUSE_ENCRYPTION_KEY loss What Langfuse keeps encrypted could not be read again.
LANGFUSE_INIT_PROJECT_PUBLIC_KEY data The key was made with the first start. Make another in the project's settings.
LANGFUSE_INIT_PROJECT_SECRET_KEY data The key was made with the first start. Make another in the project's settings.
LANGFUSE_INIT_USER_PASSWORD data The account was made with the first start. Change its password in Langfuse's settings.
TABLE
}

# NAME, for each variable that the store of secrets, and what starts before it, needs
bootstrap() {
    cat <<'TABLE'
CLOUDFLARE_TUNNEL_TOKEN
CADDY_LOG_LEVEL
DOMAIN_NAME
TUNNEL_USER
TUNNEL_PASSWORD_HASH
SUPABASE_HOSTNAME
QDRANT_HOSTNAME
NEO4J_HOSTNAME
OLLAMA_HOSTNAME
COMFYUI_HOSTNAME
N8N_HOSTNAME
FLOWISE_HOSTNAME
SEARXNG_HOSTNAME
WEBUI_HOSTNAME
LANGFUSE_HOSTNAME
REDIS_PASSWORD
INFISICAL_POSTGRES_USER
INFISICAL_POSTGRES_PASSWORD
INFISICAL_POSTGRES_DB
INFISICAL_REDIS_PASSWORD
INFISICAL_ENCRYPTION_KEY
INFISICAL_AUTH_SECRET
INFISICAL_SITE_URL
INFISICAL_HTTPS_ENABLED
TABLE
}

# STACK PROJECT KEY VOLUME always|request, for each named volume
volumes() {
    cat <<'TABLE'
infrastructure localai-infra caddy_data localai_caddy_data always
infrastructure localai-infra caddy_config localai_caddy_config request
infrastructure localai-infra valkey_data localai_valkey_data always
infisical localai-infisical infisical_postgres localai_infisical_postgres always
infisical localai-infisical infisical_redis localai_infisical_redis always
data localai-data supabase_db localai_supabase_db always
data localai-data supabase_db_config localai_supabase_db_config always
data localai-data supabase_snippets localai_supabase_snippets always
data localai-data supabase_minio localai_supabase_minio always
data localai-data supabase_storage localai_supabase_storage always
data localai-data supabase_deno_cache localai_supabase_deno_cache request
data localai-data qdrant_storage localai_qdrant_storage always
data localai-data neo4j_data localai_neo4j_data always
data localai-data neo4j_logs localai_neo4j_logs request
data localai-data neo4j_import localai_neo4j_import always
data localai-data neo4j_plugins localai_neo4j_plugins always
data localai-data mongodb_data localai_mongodb_data always
data localai-data mongodb_config localai_mongodb_config always
data localai-data mongodb_search localai_mongodb_search always
data localai-data minio_data localai_minio_data always
compute localai-compute ollama localai_ollama request
compute localai-compute comfyui_models localai_comfyui_models always
compute localai-compute comfyui_input localai_comfyui_input always
compute localai-compute comfyui_output localai_comfyui_output always
compute localai-compute comfyui_custom_nodes localai_comfyui_custom_nodes always
compute localai-compute comfyui_nvidia localai_comfyui_nvidia request
apps localai-apps n8n_storage localai_n8n_storage always
apps localai-apps flowise localai_flowise always
apps localai-apps searxng_cache localai_searxng_cache request
apps localai-apps open_webui localai_open_webui always
apps localai-apps clickhouse_data localai_clickhouse_data always
apps localai-apps clickhouse_logs localai_clickhouse_logs request
TABLE
}

# STACK PROJECT SERVICE FILE, for each database whose tool is known
dumps() {
    cat <<'TABLE'
infisical localai-infisical infisical-db postgres.sql
data localai-data db all.sql
TABLE
}

# SERVICE command, which writes a dump
dump_writers() {
    cat <<'TABLE'
infisical-db pg_dump -U "$POSTGRES_USER" -d "$POSTGRES_DB"
db pg_dumpall -h 127.0.0.1 -U supabase_admin
TABLE
}

# SERVICE command, which reads a dump
dump_readers() {
    cat <<'TABLE'
infisical-db dropdb -U "$POSTGRES_USER" --maintenance-db=template1 --force "$POSTGRES_DB" && createdb -U "$POSTGRES_USER" --maintenance-db=template1 -T template0 "$POSTGRES_DB" && psql -U "$POSTGRES_USER" -d "$POSTGRES_DB" -q -v ON_ERROR_STOP=1 --single-transaction
db psql -h 127.0.0.1 -U supabase_admin -d postgres -q
TABLE
}
