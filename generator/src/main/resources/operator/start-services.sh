#!/bin/sh
# Starts and stops the homelab, stack by stack, with plain `docker compose`.
# Generated; do not edit.
set -eu

usage() {
    cat <<'TEXT'
Usage: ./start-services.sh [OPTION]...

  --profile PROFILE      @PROFILES@ or none (without models); default: @DEFAULT_PROFILE@
  --stack STACK          @STACKS@ or all; default: all
  --action ACTION        start or stop; default: start
  --environment WHICH    private (ports on 127.0.0.1) or public (no port); default: private
  --with PROFILE         @OPTIONAL_PROFILES@; may be given more than once
  --pull                 fetch the images first
  --timeout SECONDS      how long a stack may take to become healthy; default: 900
  --dry-run              print the commands, and do nothing
  --help                 this text

Exit status: 0 everything is as asked, 1 something is not, 2 called wrongly.
TEXT
}

root=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
network=@NETWORK@
computing="@PROFILED_STACKS@"

# STACK PROJECT DIRECTORY..., in the order of starting
stacks() {
    cat <<'TABLE'
@STACK_TABLE@
TABLE
}

# STACK NAME, for each variable without which the stack does not start
required() {
    cat <<'TABLE'
@REQUIRED@
TABLE
}

# STACK PROFILE PORT, for each port of the host; the profile is "-" where the port is always taken
ports() {
    cat <<'TABLE'
@PORTS@
TABLE
}

# The sentence that says what a variable is for.
help_of() { # NAME
    sed -n "s/^$1 //p" <<'TABLE'
@HELP@
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
        choices="@PROFILE_WORDS@"
        is_computing "$name" || choices=none
        for choice in $choices; do
            profiles="@OPTIONAL_WORDS@"
            [ "$choice" = none ] || profiles="$choice $profiles"
            # shellcheck disable=SC2046
            run $(compose_of "$name" "$profiles") down || failed="$failed $name"
        done
    done
}

# ---- Arguments

profile=@DEFAULT_PROFILE@
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

one_of --profile "$profile" @PROFILE_WORDS@ none
one_of --stack "$stack" all @STACK_WORDS@
one_of --action "$action" start stop
one_of --environment "$environment" private public
for each in $extra; do
    one_of --with "$each" @OPTIONAL_WORDS@
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
