#!/bin/sh
# Starts and stops the homelab, stack by stack, with plain `docker compose`.
# Generated; do not edit.
set -eu

program=start-services.sh
root=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=lib/model.sh
. "$root/lib/model.sh"
# shellcheck source=lib/common.sh
. "$root/lib/common.sh"
# shellcheck source=lib/preflight.sh
. "$root/lib/preflight.sh"
# shellcheck source=lib/secrets.sh
. "$root/lib/secrets.sh"

usage() {
    # shellcheck disable=SC2086 # lists of words
    cat <<TEXT
Usage: ./start-services.sh [OPTION]...

Starts the stacks in their order and waits until each is healthy, or stops them. What runs already stays; data always stay.

  --profile PROFILE      where models run: $(listed $profile_names none); none runs no models; default: $default_profile
  --stack STACK          $(listed $stack_names), or all; default: all
  --action ACTION        start or stop; default: start
  --environment WHICH    private (ports on 127.0.0.1) or public (no port); default: private
  --with PROFILE         what else to start; may be given more than once:
$(options)
  --pull                 fetch the images first
  --timeout SECONDS      how long a stack may take to become healthy; default: 900
  --dry-run              print the commands, which work when pasted, and do nothing
  --help                 this text

Exit status: 0 everything is as asked, 1 something is not, 2 called wrongly.
TEXT
}

options() {
    for each in $option_names; do
        printf '                         %s: %s\n' "$each" "$(meanings | sed -n "s/^$each //p")"
    done
}

# The profile that is called so, or whose name ends so: `nvidia` is `gpu-nvidia`.
full_name() { # PROFILE
    for each in $profile_names; do
        case $each in *-"$1") echo "$each" && return ;; esac
    done
    echo "$1"
}

# ---- Commands

is_profiled() { # STACK
    case " $profiled_stacks " in *" $1 "*) ;; *) return 1 ;; esac
}

# The stacks that are meant, in the order of starting.
chosen() {
    for each in $stack_names; do
        [ "$stack" = all ] || [ "$stack" = "$each" ] || continue
        [ "$action" = start ] && [ "$profile" = none ] && is_profiled "$each" || echo "$each"
    done
}

# Whether a stack starts after the store of secrets.
takes_secrets() { # STACK
    [ -n "$secret_store" ] || return 1
    before=" ${stack_names%%"$secret_store"*}$secret_store "
    case $before in *" $1 "*) return 1 ;; esac
}

# The words of a Compose command for a stack, up to the subcommand; they hold no blanks.
compose_of() { # STACK
    row=$(row_of "$1")
    directories=${row#* * }
    words="docker compose -p $(project_of "$1")"
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
    ! takes_secrets "$1" || [ ! -s "$root/.env.infisical" ] || words="$words --env-file .env.infisical"
    [ "$profile" = none ] || ! is_profiled "$1" || words="$words --profile $profile"
    for each in $extra; do
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

# ---- Starting

make_network() {
    if [ -n "$dry_run" ]; then
        [ "$directory_of_call" = "$root" ] || echo "cd $(quoted "$root")"
        echo "docker network inspect $network >/dev/null 2>&1 || docker network create $network"
    elif ! docker network inspect "$network" >/dev/null 2>&1; then
        docker network create "$network" >/dev/null
        say "Made the network \`$network\`."
    fi
}

# Containers that are not yet as they should be, one a line with what is the matter.
unready() { # PROJECT
    containers_of "$1" | while IFS='|' read -r name state status; do
        case $state/$status in
            running/*starting*) echo "$name starting" ;;
            running/*unhealthy*) echo "$name unhealthy" ;;
            running/* | exited/'Exited (0)'*) ;;
            exited/*) echo "$name failed: $status" ;;
            *) echo "$name $state" ;;
        esac
    done
}

wait_for() { # STACK
    begun=$(date +%s)
    shown=
    while :; do
        waiting=$(unready "$(project_of "$1")")
        passed=$(($(date +%s) - begun))
        if [ -z "$waiting" ]; then
            say "  ${green}healthy$plain after $passed s"
            return 0
        fi
        names=$(printf '%s\n' "$waiting" | cut -d ' ' -f 1 | joined)
        [ "$names" = "$shown" ] || say "  waiting for $names"
        shown=$names
        if printf '%s\n' "$waiting" | grep -q ' failed: ' || [ "$passed" -ge "$timeout" ]; then
            report "$waiting"
            return 1
        fi
        sleep 1
    done
}

report() { # UNREADY
    printf '%s\n' "$1" | while read -r name rest; do
        say "${red}$name$plain: $rest. Its last lines:"
        docker logs --tail 10 "$name" 2>&1 | sed 's/^/    /' >&2
    done
}

# What may help where a stack with models did not start.
hint() { # STACK
    kind=$(cards | sed -n "s/^$1 $profile //p" | sort -u)
    [ -n "$kind" ] || return 0
    say "If it is about the card: see whether the host lists it, whether the engine may use it, whether another program"
    say "holds its memory, and whether everything runs with \`--profile $default_profile\`."
}

start() {
    make_network
    for name in $(chosen); do
        [ -n "$dry_run" ] || ! takes_secrets "$name" || export_secrets
        command=$(compose_of "$name")
        [ -n "$dry_run" ] || say "Starting $name"
        # shellcheck disable=SC2086 # words
        [ -z "$pull" ] || run $command pull || say "  Some images could not be fetched; those that are here are used."
        # shellcheck disable=SC2086
        if ! run $command up -d || ! { [ -n "$dry_run" ] || wait_for "$name"; }; then
            say "${red}The stack $name did not start.$plain"
            hint "$name"
            failed="$failed $name"
        fi
    done
}

# ---- Stopping

# Without files Compose goes by labels: it stops what runs of a project, whichever profile it was started with, and
# needs no value of any variable. Volumes stay.
stop() {
    backwards=
    for name in $(chosen); do
        backwards="$(project_of "$name") $backwards"
    done
    [ "$stack" != all ] || backwards="$homelab $backwards"
    for project in $backwards; do
        [ -n "$dry_run" ] || [ -n "$(containers_of "$project")" ] || continue
        [ -n "$dry_run" ] || say "Stopping $project"
        run docker compose -p "$project" down || failed="$failed $project"
    done
}

# ---- Arguments

profile=$default_profile
stack=all
action=start
environment=private
extra=
pull=
timeout=900
dry_run=
failed=
exported=
directory_of_call=$(pwd)

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
            wanted=$(full_name "$2")
            [ "${before:-$wanted}" = "$wanted" ] || wrong_call "The profiles \`$before\` and \`$wanted\` exclude one another."
            profile=$wanted before=$wanted
            shift
            ;;
        --stack) needs_value "$1" $# && stack=$2 && shift ;;
        --action) needs_value "$1" $# && action=$2 && shift ;;
        --environment) needs_value "$1" $# && environment=$2 && shift ;;
        --with) needs_value "$1" $# && extra="${extra:+$extra }$2" && shift ;;
        --timeout) needs_value "$1" $# && timeout=$2 && shift ;;
        --pull) pull=1 ;;
        --dry-run) dry_run=1 ;;
        -h | --help)
            usage
            exit 0
            ;;
        *) wrong_call "There is no option \`$1\`." ;;
    esac
    shift
done

# shellcheck disable=SC2086 # lists of words
{
    one_of --profile "$profile" $profile_names none
    one_of --stack "$stack" $stack_names all
    one_of --action "$action" start stop
    one_of --environment "$environment" private public
    for each in $extra; do
        one_of --with "$each" $option_names
    done
}
case $timeout in '' | *[!0-9]*) wrong_call "\`--timeout\` takes seconds, not \`$timeout\`." ;; esac

cd "$root"
make_scratch
if [ "$action" = stop ]; then
    [ -n "$dry_run" ] || check_engine
    stop_if_found "Nothing was stopped."
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
