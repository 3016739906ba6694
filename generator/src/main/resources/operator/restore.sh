#!/bin/sh
# Puts data of a backup back.
# Generated; do not edit.
set -eu

program=restore.sh
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
Usage: ./restore.sh [OPTION]... BACKUP

Puts the volumes of a backup, a directory that backup.sh made, back. It first looks at all of it: nothing is touched unless
the files are what they were, no container runs with the volumes, and none of them holds data.

  --stack STACK     $(listed $stack_names), or all; default: all
  --volume VOLUME   this volume alone, by its name in \`docker volume ls\`
  --dump SERVICE    read the dump of a database into it, while it runs, and leave volumes alone
  --force           replace data that are there
  --dry-run         look at all of it, say what would be done, and do nothing
  --help            this text

Exit status: 0 everything is back, 1 it is not, 2 called wrongly.
TEXT
}

# ---- Looking

check_backup() {
    if [ ! -f "$backup/SHA256SUMS" ] || [ ! -f "$backup/contents" ]; then
        finding backup-incomplete "\`$backup\` is no complete backup. Name a directory that \`./backup.sh\` made."
        stop_if_found "Nothing was touched."
    fi
}

# The files of the backup that are needed, as they are called in it.
needed() {
    if [ -n "$dump" ]; then
        dump_file
    else
        wanted | while read -r _ _ _ volume; do
            echo "volumes/$volume.tar.gz"
        done
    fi
    [ ! -f "$backup/env" ] || echo env
    echo contents
}

# STACK PROJECT KEY VOLUME of what is in the backup and asked for.
wanted() {
    while read -r owner project key volume; do
        [ "$stack" = all ] || [ "$stack" = "$owner" ] || continue
        [ -z "$only" ] || [ "$only" = "$volume" ] || [ "$only" = "$key" ] || continue
        echo "$owner $project $key $volume"
    done <"$backup/contents"
}

dump_file() {
    sed -n "s,^[0-9a-f]*  \(dumps/$dump-.*\)\$,\1,p" "$backup/SHA256SUMS"
}

check_contents() {
    if [ -n "$dump" ]; then
        [ -n "$(dump_file)" ] || finding not-in-backup "The backup has no dump of \`$dump\`. See what it has: \`ls $backup/dumps\`."
        [ -n "$force" ] || finding force-needed "A dump replaces what is in \`$dump\`. Add \`--force\`, if it may."
        [ -n "$(database)" ] || finding not-running "\`$dump\` does not run. Start it: \`./start-services.sh\`."
    elif [ -z "$(wanted)" ]; then
        finding not-in-backup "The backup has nothing of what you ask for. See what it has: \`cat $backup/contents\`."
    fi
}

check_sums() {
    needed >"$scratch"
    while read -r file; do
        sum=$(sed -n "s,^\([0-9a-f]*\)  $file\$,\1,p" "$backup/SHA256SUMS")
        { [ -f "$backup/$file" ] && [ "$(checksum "$backup/$file")" = "$sum" ]; } ||
            finding checksum-wrong "\`$backup/$file\` is not what it was when the backup was made. Take another backup."
    done <"$scratch"
}

check_volumes() {
    wanted >"$scratch"
    while read -r _ _ _ volume; do
        exists "$volume" || continue
        running=$(users_of "$volume" | joined)
        [ -z "$running" ] || finding volume-in-use "\`$volume\` is used by what runs: $running. \
Stop it: \`./start-services.sh --action stop\`."
        [ -n "$force" ] || [ -z "$(with_volume "$volume:ro" 'ls -A /data | head -n 1' </dev/null)" ] ||
            finding volume-not-empty "\`$volume\` holds data. Add \`--force\`, if they may be replaced."
    done <"$scratch"
}

# Data were written with the keys of their time.
check_keys() {
    [ -f "$backup/env" ] && [ -f "$root/.env" ] || return 0
    variables | while IFS='|' read -r name recipe _; do
        [ "$recipe" != given ] || continue
        old=$(value_in "$backup/env" "$name")
        [ -z "$old" ] || [ "$old" = "$(value_in "$root/.env" "$name")" ] || echo "$name"
    done >"$scratch"
    [ ! -s "$scratch" ] || warning keys-differ "\`.env\` has other values than the backup's: $(joined <"$scratch"). Data that \
were written with the old ones need them; \`$backup/env\` has them."
}

# What would be put back.
tell() {
    if [ -n "$dump" ]; then
        echo "Would read: $(dump_file)"
        return
    fi
    echo "Would put back: $(wanted | cut -d ' ' -f 4 | joined)"
    [ -f "$root/.env" ] || echo "Would put back: .env, which is missing"
}

# ---- Doing it

database() {
    dumps | while read -r _ project service _; do
        [ "$service" != "$dump" ] || container_of "$project" "$service"
    done
}

read_dump() {
    gunzip -c "$backup/$(dump_file)" |
        docker exec --interactive "$(database)" sh -c "$(dump_readers | sed -n "s/^$dump //p")" >"$scratch" 2>&1 || {
        tail -n 10 "$scratch" | sed 's/^/    /' >&2
        finding dump-failed "The tool of \`$dump\` did not take the dump. Its last lines say why."
        stop_if_found "Not everything is back."
    }
    say "  $dump"
}

put_back() {
    wanted >"$scratch"
    while read -r _ project key volume; do
        exists "$volume" || docker volume create --label "com.docker.compose.project=$project" \
            --label "com.docker.compose.volume=$key" "$volume" >/dev/null
        with_volume "$volume" 'find /data -mindepth 1 -maxdepth 1 -exec rm -rf {} + && tar -C /data --numeric-owner -xzpf -' \
            <"$backup/volumes/$volume.tar.gz" || {
            finding copy-failed "\`$volume\` is not whole. See whether the disk is full, then run the same with \`--force\`."
            stop_if_found "Not everything is back."
        }
        say "  $volume"
    done <"$scratch"
}

put_env_back() {
    [ -f "$backup/env" ] && [ ! -f "$root/.env" ] || return 0
    (umask 077 && cat "$backup/env" >"$root/.env")
    say "  .env, which was missing"
}

# ---- Arguments

stack=all
only=
dump=
force=
dry_run=
backup=

while [ $# -gt 0 ]; do
    case $1 in
        --stack) needs_value "$1" $# && stack=$2 && shift ;;
        --volume) needs_value "$1" $# && only=$2 && shift ;;
        --dump) needs_value "$1" $# && dump=$2 && shift ;;
        --force) force=1 ;;
        --dry-run) dry_run=1 ;;
        -h | --help)
            usage
            exit 0
            ;;
        -*) wrong_call "There is no option \`$1\`." ;;
        *)
            [ -z "$backup" ] || wrong_call "Only one backup can be put back, not \`$backup\` and \`$1\`."
            backup=${1%/}
            ;;
    esac
    shift
done

[ -n "$backup" ] || wrong_call "Name the backup, such as \`backups/2026-01-31T040000Z\`."
# shellcheck disable=SC2086,SC2046 # lists of words
{
    one_of --stack "$stack" $stack_names all
    [ -z "$dump" ] || one_of --dump "$dump" $(dumps | cut -d ' ' -f 3)
}

make_scratch
check_backup
check_engine
stop_if_found "Nothing was touched."
check_contents
check_sums
[ -n "$dump" ] || check_volumes
check_keys
stop_if_found "Nothing was touched."
if [ -n "$dry_run" ]; then
    tell
    exit 0
fi
say "Putting back:"
if [ -n "$dump" ]; then
    read_dump
else
    put_back
    put_env_back
fi
say "Done. Start what was stopped: \`./start-services.sh\`."
