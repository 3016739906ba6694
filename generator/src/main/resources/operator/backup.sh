#!/bin/sh
# Copies the homelab's data: volumes while nobody writes to them, databases also by their own tools.
# Generated; do not edit.
set -eu

program=backup.sh
root=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=lib/model.sh
. "$root/lib/model.sh"
# shellcheck source=lib/common.sh
. "$root/lib/common.sh"
# shellcheck source=lib/data.sh
. "$root/lib/data.sh"

usage() {
    # shellcheck disable=SC2086 # lists of words
    cat <<TEXT
Usage: ./backup.sh [OPTION]...

Makes a directory, named by the time, with an archive of each volume, a dump of each database whose tool is known, .env,
without whose keys data cannot be read, and checksums. Containers that use the volumes stop meanwhile.

  --stack STACK     $(listed $stack_names), or all; default: all
  --volume VOLUME   this volume alone, by its name in \`docker volume ls\`
  --to DIRECTORY    where the directory is made; default: backups, beside this script
  --everything      also what comes again by itself, such as language models and logs
  --dry-run         say what would be copied and what would stop, and do nothing
  --help            this text

Exit status: 0 the backup is complete, 1 there is none, 2 called wrongly.
TEXT
}

# ---- What to do

# STACK PROJECT KEY VOLUME of the volumes to copy; those that were never made are left out.
there() {
    selected | while read -r owner project key volume; do
        ! exists "$volume" || echo "$owner $project $key $volume"
    done
}

# The containers that use any of the volumes, in the order in which the homelab starts them.
users() {
    there | while read -r _ _ _ volume; do
        users_of "$volume"
    done | sort -u >"$scratch"
    containers | awk 'NR == FNR {place[$4] = NR; next} {print $1 in place ? place[$1] : 0, $1}' - "$scratch" |
        sort -n | cut -d ' ' -f 2
}

# PROJECT SERVICE FILE of the dumps to make.
chosen_dumps() {
    [ -z "$only" ] || return 0
    dumps | while read -r owner project service file; do
        [ "$stack" != all ] && [ "$stack" != "$owner" ] || echo "$project $service $file"
    done
}

# ---- Doing it

dump_databases() {
    chosen_dumps >"$scratch.dumps"
    while read -r project service file; do
        container=$(container_of "$project" "$service")
        if [ -z "$container" ]; then
            say "  no dump of \`$service\`, which does not run"
            continue
        fi
        docker exec "$container" sh -c "$(dump_writers | sed -n "s/^$service //p")" \
            </dev/null >"$part/dumps/$service-$file" 2>"$scratch" || {
            tail -n 5 "$scratch" | sed 's/^/    /' >&2
            fail dump-failed "The tool of \`$service\` made no dump. Mend what its last lines say, then begin again."
        }
        gzip "$part/dumps/$service-$file"
        say "  dump of \`$service\`: $(size_of "$part/dumps/$service-$file.gz")"
    done <"$scratch.dumps"
    rm -f "$scratch.dumps"
}

copy_volumes() {
    while read -r owner project key volume; do
        archive=volumes/$volume.tar.gz
        with_volume "$volume:ro" 'tar -C /data --numeric-owner -czf - .' </dev/null >"$part/$archive" ||
            fail copy-failed "The volume \`$volume\` could not be copied. See whether the disk is full, then begin again."
        echo "$owner $project $key $volume" >>"$part/contents"
        say "  $volume: $(size_of "$part/$archive")"
    done <"$part/wanted"
    rm "$part/wanted"
}

finish() {
    [ ! -f "$root/.env" ] || cat "$root/.env" >"$part/env"
    (cd "$part" && find . -type f ! -name SHA256SUMS | sed 's,^\./,,' | sort) >"$scratch"
    while read -r file; do
        echo "$(checksum "$part/$file")  $file"
    done <"$scratch" >"$part/SHA256SUMS"
    mv "$part" "$to/$name"
}

start_again() {
    [ -n "$stopped" ] || return 0
    say "Starting again: $stopped"
    # shellcheck disable=SC2086 # names
    docker start $stopped >/dev/null || say "Not all could be started. Run \`./start-services.sh\`."
    stopped=
}

fail() { # ID SENTENCES
    finding "$1" "$2"
    stop_if_found "There is no backup."
}

# Whatever happens, what was stopped starts again and nothing half-made stays.
clean_up() {
    start_again
    rm -rf "${part:-$scratch}"
    rm -f "$scratch" "$scratch.dumps"
}

back_up() {
    umask 077
    name=$(date -u +%Y-%m-%dT%H%M%SZ)
    part=$to/.$name.part
    mkdir -p "$part/volumes" "$part/dumps"
    there >"$part/wanted"
    dump_databases
    stopping=$(users)
    if [ -n "$stopping" ]; then
        stopped=$(echo "$stopping" | joined)
        say "Stopping: $stopped"
        # Those that use others stop before them.
        # shellcheck disable=SC2046
        docker stop --time 60 $(echo "$stopping" | sed '1!G;h;$!d') >/dev/null
    fi
    copy_volumes
    start_again
    finish
    part=
    say "The backup is complete: $to/$name ($(size_of "$to/$name" | tail -n 1))"
}

tell() {
    echo "Volumes: $(there | cut -d ' ' -f 4 | joined)"
    echo "Dumps: $(chosen_dumps | cut -d ' ' -f 2 | joined)"
    echo "Would stop meanwhile: $(users | joined)"
}

# ---- Arguments

stack=all
only=
everything=
to=$root/backups
dry_run=
part=
stopped=

while [ $# -gt 0 ]; do
    case $1 in
        --stack) needs_value "$1" $# && stack=$2 && shift ;;
        --volume) needs_value "$1" $# && only=$2 && shift ;;
        --to) needs_value "$1" $# && to=$2 && shift ;;
        --everything) everything=1 ;;
        --dry-run) dry_run=1 ;;
        -h | --help)
            usage
            exit 0
            ;;
        *) wrong_call "There is no option \`$1\`." ;;
    esac
    shift
done

# shellcheck disable=SC2086 # a list of words
one_of --stack "$stack" $stack_names all
check_volume_option
check_engine
stop_if_found "There is no backup."

make_scratch
trap clean_up EXIT
if [ -n "$dry_run" ]; then
    tell
elif [ -z "$(there)" ]; then
    fail nothing-there "None of the volumes is there yet. Start the homelab first."
else
    back_up
fi
