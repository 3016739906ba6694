# What the operator's scripts share. They read this file; it does nothing by itself.
# Generated; do not edit.
# shellcheck shell=sh disable=SC2034,SC2154 # model.sh, common.sh and the scripts use what the others set

if [ -t 2 ] && [ -z "${NO_COLOR:-}" ]; then
    red=$(printf '\033[31;1m') yellow=$(printf '\033[33m') green=$(printf '\033[32m') plain=$(printf '\033[0m')
else
    red='' yellow='' green='' plain=''
fi
findings=0
scratch=

# ---- Saying things

say() {
    printf '%s\n' "$*" >&2
}

# Something that keeps the script from doing what it is asked to.
finding() { # ID SENTENCES
    say "${red}ERROR$plain $1: $2"
    findings=$((findings + 1))
}

warning() { # ID SENTENCES
    say "${yellow}WARNING$plain $1: $2"
}

# Ends the script where anything was found.
stop_if_found() { # SENTENCE
    [ "$findings" -eq 0 ] || {
        say "$1 Problems: $findings."
        exit 1
    }
}

wrong_call() { # SENTENCE
    say "$program: $1 \`./$program --help\` tells how it is called."
    exit 2
}

# The words with commas between them.
listed() { # WORD...
    printf '%s' "$1"
    shift
    for word in "$@"; do
        printf ', %s' "$word"
    done
}

# The lines of the input in one line.
joined() {
    tr '\n' ' ' | sed 's/ *$//'
}

# A word that a shell takes as it is.
quoted() { # WORD
    case $1 in
        *[!A-Za-z0-9/._-]*) printf "'%s'" "$(printf '%s' "$1" | sed "s/'/'\\\\''/g")" ;;
        *) printf '%s' "$1" ;;
    esac
}

# ---- Arguments

needs_value() { # OPTION COUNT
    [ "$2" -gt 1 ] || wrong_call "\`$1\` needs a value."
}

one_of() { # OPTION VALUE ALLOWED...
    option=$1 value=$2
    shift 2
    for allowed in "$@"; do
        [ "$value" != "$allowed" ] || return 0
    done
    wrong_call "\`$option\` does not take \`$value\`. Expected: $(listed "$@")."
}

# ---- Tables and files

row_of() { # STACK
    stacks | grep "^$1 "
}

project_of() { # STACK
    row_of "$1" | cut -d ' ' -f 2
}

help_of() { # NAME
    helps | sed -n "s/^$1 //p"
}

# The value of a variable in a file, without quotes around it.
value_in() { # FILE NAME
    [ -f "$1" ] || return 0
    sed -n "s/^$2=//p" "$1" | tail -n 1 | sed -e "s/^'\(.*\)'\$/\1/" -e 's/^"\(.*\)"$/\1/'
}

# A file for a moment, gone when the script ends.
make_scratch() {
    scratch=$(mktemp)
    trap 'rm -f "$scratch"' EXIT
    trap 'exit 1' HUP INT TERM
}

# ---- The engine

check_engine() {
    if ! command -v docker >/dev/null; then
        finding engine-missing "\`docker\` is missing. Install Docker Engine with the Compose plugin."
        return 0
    fi
    docker info >/dev/null 2>&1 ||
        finding engine-silent "The engine does not answer. Start it, or join the group that may use its socket."
    version=$(docker compose version --short 2>/dev/null | sed 's/^v//')
    case $version in
        [3-9].* | [1-9][0-9].* | 2.2[4-9]* | 2.[3-9][0-9]* | 2.[1-9][0-9][0-9]*) ;;
        '') finding compose-missing "The Compose plugin is missing. Install \`docker-compose-plugin\`, 2.24 or later." ;;
        *) finding compose-old "Compose $version is too old. Install \`docker-compose-plugin\`, 2.24 or later." ;;
    esac
}

# Name, state and what the engine says of each container of a project; never one of another project.
containers_of() { # PROJECT
    docker ps -a --filter "label=com.docker.compose.project=$1" --format '{{.Names}}|{{.State}}|{{.Status}}'
}
