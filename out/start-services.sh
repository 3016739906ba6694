#!/bin/sh
# Starts and stops the homelab, stack by stack, with plain `docker compose`.
# Generated; do not edit.
set -eu

usage() {
    cat <<'TEXT'
Usage: ./start-services.sh [OPTION]...

  --profile PROFILE      cpu, gpu-nvidia, gpu-amd or none (without models); default: cpu
  --stack STACK          infrastructure, infisical, data, compute, apps, lambda or all; default: all
  --action ACTION        start or stop; default: start
  --environment WHICH    private (ports on 127.0.0.1) or public (no port); default: private
  --with PROFILE         tunnel: Cloudflare's tunnel leads to the reverse proxy.
                         logs: Supabase's logs are collected and shown in Studio.; may be given more than once
  --pull                 fetch the images first
  --timeout SECONDS      how long a stack may take to become healthy; default: 900
  --dry-run              print the commands, and do nothing
  --help                 this text

Exit status: 0 everything is as asked, 1 something is not, 2 called wrongly.
TEXT
}

root=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
network=ai-network
computing="compute"

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

# STACK NAME, for each variable without which the stack does not start
required() {
    cat <<'TABLE'
infrastructure REDIS_PASSWORD
infisical INFISICAL_POSTGRES_PASSWORD
infisical INFISICAL_REDIS_PASSWORD
infisical INFISICAL_ENCRYPTION_KEY
infisical INFISICAL_AUTH_SECRET
data POSTGRES_PASSWORD
data JWT_SECRET
data N8N_DB_PASSWORD
data LANGFUSE_DB_PASSWORD
data SECRET_KEY_BASE
data VAULT_ENC_KEY
data PG_META_CRYPTO_KEY
data ANON_KEY
data SERVICE_ROLE_KEY
data LOGFLARE_PUBLIC_ACCESS_TOKEN
data LOGFLARE_PRIVATE_ACCESS_TOKEN
data DASHBOARD_PASSWORD
data REALTIME_DB_ENC_KEY
data SUPABASE_MINIO_ROOT_PASSWORD
data S3_PROTOCOL_ACCESS_KEY_ID
data S3_PROTOCOL_ACCESS_KEY_SECRET
data QDRANT_API_KEY
data NEO4J_AUTH
data MONGODB_ROOT_PASSWORD
data MINIO_ROOT_PASSWORD
apps N8N_DB_PASSWORD
apps N8N_ENCRYPTION_KEY
apps N8N_USER_MANAGEMENT_JWT_SECRET
apps FLOWISE_SECRETKEY_OVERWRITE
apps FLOWISE_JWT_AUTH_TOKEN_SECRET
apps FLOWISE_JWT_REFRESH_TOKEN_SECRET
apps FLOWISE_EXPRESS_SESSION_SECRET
apps FLOWISE_TOKEN_HASH_SECRET
apps SEARXNG_SECRET
apps REDIS_PASSWORD
apps WEBUI_SECRET_KEY
apps CLICKHOUSE_PASSWORD
apps LANGFUSE_DB_PASSWORD
apps LANGFUSE_SALT
apps LANGFUSE_ENCRYPTION_KEY
apps MINIO_ROOT_PASSWORD
apps LANGFUSE_INIT_PROJECT_PUBLIC_KEY
apps LANGFUSE_INIT_PROJECT_SECRET_KEY
apps LANGFUSE_INIT_USER_PASSWORD
apps NEXTAUTH_SECRET
lambda MONGODB_ROOT_PASSWORD
TABLE
}

# STACK PROFILE PORT, for each port of the host; the profile is "-" where the port is always taken
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

# The sentence that says what a variable is for.
help_of() { # NAME
    sed -n "s/^$1 //p" <<'TABLE'
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
PGRST_DB_SCHEMAS Schemas of the database that the REST API shows.
STUDIO_DEFAULT_ORGANIZATION Name of the organisation in Studio.
STUDIO_DEFAULT_PROJECT Name of the project in Studio.
OPENAI_API_KEY Key for the assistant in Studio; without one it is off.
SUPABASE_PUBLIC_URL Where browsers reach Supabase.
ANON_KEY API key of the role `anon`, which row security holds for.
SERVICE_ROLE_KEY API key of the role `service_role`, which row security does not hold for.
LOGFLARE_PUBLIC_ACCESS_TOKEN Token with which logs are sent.
LOGFLARE_PRIVATE_ACCESS_TOKEN Token with which logs are read and administered.
DASHBOARD_USERNAME Who may open Studio.
DASHBOARD_PASSWORD Password of Studio; the gateway asks for it.
SITE_URL Where sign-in sends users back to.
ADDITIONAL_REDIRECT_URLS More addresses that sign-in may send users back to, with commas between them.
DISABLE_SIGNUP Whether nobody may make an account.
ENABLE_EMAIL_SIGNUP Whether an account can be made with a mail address.
ENABLE_ANONYMOUS_USERS Whether one can sign in as nobody.
ENABLE_EMAIL_AUTOCONFIRM Whether mail addresses are believed without a mail.
ENABLE_PHONE_SIGNUP Whether an account can be made with a telephone number.
ENABLE_PHONE_AUTOCONFIRM Whether telephone numbers are believed without a message.
SMTP_ADMIN_EMAIL Sender of Supabase's mails.
SMTP_HOST Server that sends mails; none is part of the homelab.
SMTP_PORT Port of the mail server.
SMTP_USER User at the mail server.
SMTP_PASS Password at the mail server.
SMTP_SENDER_NAME Name of the sender of Supabase's mails.
REALTIME_DB_ENC_KEY Encrypts what Realtime stores of its tenants; 16 characters, never changed after the first start.
SUPABASE_MINIO_ROOT_USER Who may do everything in Supabase's object store.
SUPABASE_MINIO_ROOT_PASSWORD Password of that user.
GLOBAL_S3_BUCKET Bucket that holds Supabase's files.
IMGPROXY_ENABLE_WEBP_DETECTION Whether browsers that can show WebP get it.
REGION Region that S3 clients name; any will do.
STORAGE_TENANT_ID First part of the path of each file in the bucket.
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

# ---- Saying things

if [ -t 2 ] && [ -z "${NO_COLOR:-}" ]; then
    red=$(printf '\033[31;1m')
    green=$(printf '\033[32m')
    plain=$(printf '\033[0m')
else
    red='' green='' plain=''
fi

say() {
    echo "$*" >&2
}

problem() {
    say "${red}ERROR$plain $1"
    problems=$((problems + 1))
}

wrong_call() {
    usage >&2
    say "start-services.sh: $1"
    exit 2
}

# ---- Commands

is_computing() { # STACK
    for each in $computing; do
        [ "$each" != "$1" ] || return 0
    done
    return 1
}

# The stacks that are meant, in the order of starting.
chosen() {
    stacks | while read -r name _; do
        if [ "$stack" = all ] || [ "$stack" = "$name" ]; then
            if [ "$profile" != none ] || [ "$action" = stop ] || ! is_computing "$name"; then
                echo "$name"
            fi
        fi
    done
}

row_of() { # STACK
    stacks | grep "^$1 "
}

# The words of a Compose command for a stack, up to the subcommand.
compose_of() { # STACK PROFILES
    row=$(row_of "$1")
    directories=${row#* * }
    words="docker compose -p $(echo "$row" | cut -d ' ' -f 2)"
    for directory in $directories; do
        words="$words -f $directory/docker-compose.yml"
    done
    if [ "$environment" = private ]; then
        for directory in $directories; do
            [ ! -f "$root/$directory/docker-compose.private.yml" ] ||
                words="$words -f $directory/docker-compose.private.yml"
        done
    fi
    words="$words --env-file .env"
    [ ! -s "$root/.env.infisical" ] || [ "$1" = infrastructure ] || [ "$1" = infisical ] ||
        words="$words --env-file .env.infisical"
    for each in $2; do
        words="$words --profile $each"
    done
    echo "$words"
}

run() { # WORD...
    if [ -n "$dry_run" ]; then
        echo "$*"
    else
        "$@"
    fi
}

# ---- Preflight

value_of() { # NAME
    sed -n "s/^$1=//p" "$root/.env" | tail -n 1 | sed -e "s/^'\(.*\)'\$/\1/" -e 's/^"\(.*\)"$/\1/'
}

check_engine() {
    if ! command -v docker >/dev/null; then
        problem "docker is missing. Install Docker Engine with the Compose plugin."
        return
    fi
    docker info >/dev/null 2>&1 || problem "the engine does not answer. Start it, or join the group that may use it."
    version=$(docker compose version --short 2>/dev/null | sed 's/^v//')
    major=${version%%.*}
    rest=${version#*.}
    minor=${rest%%.*}
    case $major.$minor in
        [0-9]*.[0-9]*)
            [ "$major" -gt 2 ] || { [ "$major" -eq 2 ] && [ "$minor" -ge 24 ]; } ||
                problem "Compose $version is too old. Version 2.24 or newer is needed."
            ;;
        *) problem "the Compose plugin is missing. Install docker-compose-plugin, 2.24 or newer." ;;
    esac
}

check_variables() {
    if [ ! -f "$root/.env" ]; then
        problem "there is no .env. Run ./init-env.sh."
        return
    fi
    for name in $(chosen); do
        required | sed -n "s/^$name //p"
    done | sort -u >"$scratch"
    while read -r variable; do
        [ -n "$(value_of "$variable")" ] ||
            problem "$variable has no value in .env. $(help_of "$variable") ./init-env.sh makes what can be made."
    done <"$scratch"
    for each in $extra; do
        [ "$each" != tunnel ] || [ -n "$(value_of CLOUDFLARE_TUNNEL_TOKEN)" ] ||
            problem "CLOUDFLARE_TUNNEL_TOKEN has no value in .env, and the tunnel needs it."
    done
}

check_cards() {
    case " $(chosen | tr '\n' ' ') " in *" compute "*) ;; *) return 0 ;; esac
    case $profile in
        gpu-nvidia)
            nvidia-smi --list-gpus 2>/dev/null | grep -q GPU || problem "no NVIDIA card was found. Install NVIDIA's driver, \
see whether nvidia-smi lists a card, or use --profile cpu."
            docker info --format '{{json .Runtimes}}' 2>/dev/null | grep -q nvidia || problem "the engine does not know \
NVIDIA's runtime. Install nvidia-container-toolkit, run nvidia-ctk runtime configure, and restart the engine."
            ;;
        gpu-amd)
            if ! [ -e /dev/kfd ] || ! [ -e /dev/dri ]; then
                say "Warning: /dev/kfd or /dev/dri is missing; is the AMD driver loaded?"
            fi
            ;;
    esac
}

# A port that somebody else has; our own containers may hold theirs already.
check_ports() {
    [ "$environment" = private ] || return 0
    command -v ss >/dev/null || return 0
    for name in $(chosen); do
        # shellcheck disable=SC2046
        set -- $(row_of "$name")
        [ -z "$(docker ps -q --filter "label=com.docker.compose.project=$2" 2>/dev/null)" ] || continue
        ports | while read -r owner needs port; do
            if [ "$owner" = "$name" ] && { [ "$needs" = - ] || [ "$needs" = "$profile" ]; }; then
                ss -Hltn "sport = :$port" 2>/dev/null | awk '{print $4}' |
                    grep -Eq "^(127\.0\.0\.1|0\.0\.0\.0|\*):$port\$" && echo "$port $name"
            fi
        done
    done >"$scratch" || true
    while read -r port name; do
        problem "port $port of this host is taken, and the stack $name needs it. Stop what listens there."
    done <"$scratch"
}

preflight() {
    check_engine
    check_variables
    check_cards
    check_ports
    [ "$problems" -eq 0 ] || {
        say "Nothing was started: $problems problems."
        exit 1
    }
}

# ---- Secrets from Infisical

export_secrets() {
    command -v infisical >/dev/null || {
        say "Infisical's CLI is not installed: secrets come from .env alone."
        return 0
    }
    (
        umask 077
        cd "$root"
        if infisical export --format=dotenv >.env.infisical.new 2>/dev/null && [ -s .env.infisical.new ]; then
            # A blank value would win over the one in .env; Infisical's own secrets cannot come from itself.
            grep -Ev "^(INFISICAL_[A-Z_]*|REDIS_PASSWORD|CLOUDFLARE_TUNNEL_TOKEN)=|=(''|\"\")?\$" .env.infisical.new \
                >.env.infisical.kept || true
            mv .env.infisical.kept .env.infisical
            say "Secrets were exported from Infisical."
        else
            say "Infisical gave no secrets (signed in?): they come from .env alone."
        fi
        rm -f .env.infisical.new .env.infisical.kept
    )
}

# ---- Starting and stopping

make_network() {
    if [ -n "$dry_run" ]; then
        echo "docker network inspect $network >/dev/null 2>&1 || docker network create $network"
    elif ! docker network inspect "$network" >/dev/null 2>&1; then
        docker network create "$network" >/dev/null
        say "Made the network $network."
    fi
}

# Name, state and what the engine says of each container of a project; never one of another project.
containers_of() { # PROJECT
    docker ps -a --filter "label=com.docker.compose.project=$1" --format '{{.Names}}|{{.State}}|{{.Status}}'
}

# Containers that are not yet as they should be, one a line with what is the matter.
unready() { # PROJECT
    containers_of "$1" | while IFS='|' read -r name state status; do
        case $state/$status in
            running/*starting*) echo "$name starting" ;;
            running/*unhealthy*) echo "$name unhealthy" ;;
            running/*) ;;
            exited/'Exited (0)'*) ;;
            exited/*) echo "$name failed: $status" ;;
            *) echo "$name $state" ;;
        esac
    done
}

wait_for() { # STACK PROJECT
    begun=$(date +%s)
    shown=
    while :; do
        waiting=$(unready "$2")
        if [ -z "$waiting" ]; then
            say "  ${green}healthy$plain after $(($(date +%s) - begun)) s"
            return 0
        fi
        now=$(printf '%s' "$waiting" | cut -d ' ' -f 1 | tr '\n' ' ')
        [ "$now" = "$shown" ] || say "  waiting for $now"
        shown=$now
        if printf '%s\n' "$waiting" | grep -q ' failed: ' || [ $(($(date +%s) - begun)) -ge "$timeout" ]; then
            report "$waiting"
            return 1
        fi
        sleep 2
    done
}

report() { # UNREADY
    printf '%s\n' "$1" | while read -r name rest; do
        say "${red}$name$plain: $rest. Its last lines:"
        docker logs --tail 10 "$name" 2>&1 | sed 's/^/    /' >&2
    done
}

start() {
    make_network
    for name in $(chosen); do
        profiles=$extra
        [ "$profile" = none ] || ! is_computing "$name" || profiles="$profile$extra"
        command=$(compose_of "$name" "$profiles")
        # shellcheck disable=SC2046
        set -- $(row_of "$name")
        [ -n "$dry_run" ] || say "Starting $name"
        # shellcheck disable=SC2086 # the words of a command hold no blanks
        [ -z "$pull" ] || run $command pull || say "  some images could not be fetched; going on with those that are here"
        # shellcheck disable=SC2086
        if run $command up -d && { [ -n "$dry_run" ] || wait_for "$name" "$2"; }; then
            [ "$name" != infisical ] || [ -n "$dry_run" ] || export_secrets
        else
            say "${red}The stack $name did not start.$plain"
            failed="$failed $name"
        fi
    done
}

stop() {
    backwards=
    for name in $(chosen); do
        backwards="$name $backwards"
    done
    for name in $backwards; do
        [ -n "$dry_run" ] || say "Stopping $name"
        # Profiles that exclude one another cannot be named in one command.
        choices="cpu gpu-nvidia gpu-amd"
        is_computing "$name" || choices=none
        for choice in $choices; do
            profiles="tunnel logs"
            [ "$choice" = none ] || profiles="$choice $profiles"
            # shellcheck disable=SC2046
            run $(compose_of "$name" "$profiles") down || failed="$failed $name"
        done
    done
}

# ---- Arguments

profile=cpu
stack=all
action=start
environment=private
extra=
pull=
timeout=900
dry_run=
problems=0
failed=

needs_value() { # OPTION COUNT
    [ "$2" -gt 1 ] || wrong_call "$1 needs a value"
}

one_of() { # OPTION VALUE ALLOWED...
    option=$1 value=$2
    shift 2
    for allowed in "$@"; do
        [ "$value" != "$allowed" ] || return 0
    done
    wrong_call "$option does not take $value; expected one of: $*"
}

while [ $# -gt 0 ]; do
    case $1 in
        --*=*)
            option=${1%%=*}
            value=${1#*=}
            shift
            set -- "$option" "$value" "$@"
            continue
            ;;
        --profile)
            needs_value "$1" $#
            wanted=$2
            [ "$wanted" != nvidia ] || wanted=gpu-nvidia
            [ "${before:-$wanted}" = "$wanted" ] || wrong_call "the profiles $before and $wanted exclude one another"
            profile=$wanted before=$wanted
            shift
            ;;
        --stack) needs_value "$1" $# && stack=$2 && shift ;;
        --action) needs_value "$1" $# && action=$2 && shift ;;
        --environment) needs_value "$1" $# && environment=$2 && shift ;;
        --with) needs_value "$1" $# && extra="$extra $2" && shift ;;
        --timeout) needs_value "$1" $# && timeout=$2 && shift ;;
        --pull) pull=1 ;;
        --dry-run) dry_run=1 ;;
        -h | --help)
            usage
            exit 0
            ;;
        *) wrong_call "unknown option $1" ;;
    esac
    shift
done

one_of --profile "$profile" cpu gpu-nvidia gpu-amd none
one_of --stack "$stack" all infrastructure infisical data compute apps lambda
one_of --action "$action" start stop
one_of --environment "$environment" private public
for each in $extra; do
    one_of --with "$each" tunnel logs
done
case $timeout in '' | *[!0-9]*) wrong_call "--timeout takes seconds, not $timeout" ;; esac

cd "$root"
scratch=$(mktemp)
trap 'rm -f "$scratch"' EXIT
trap 'exit 1' HUP INT TERM

if [ "$action" = stop ]; then
    stop
else
    [ -n "$dry_run" ] || preflight
    start
fi

if [ -n "$failed" ]; then
    say "${red}Failed:$plain$failed"
    exit 1
fi
[ -n "$dry_run" ] || say "Done: $action $stack"
