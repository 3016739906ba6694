# What `backup.sh` and `restore.sh` share. They read this file; it does nothing by itself.
# Generated; do not edit.
# shellcheck shell=sh disable=SC2034,SC2154 # model.sh, common.sh and the scripts use what the others set

# STACK PROJECT KEY VOLUME of the volumes that are asked for, each once.
selected() {
    volumes | while read -r owner project key volume when; do
        [ "$stack" = all ] || [ "$stack" = "$owner" ] || continue
        [ -z "$only" ] || [ "$only" = "$volume" ] || [ "$only" = "$key" ] || continue
        [ "$when" = always ] || [ -n "$everything$only" ] || continue
        echo "$owner $project $key $volume"
    done | awk '!seen[$4]++'
}

check_volume_option() {
    [ -z "$only" ] || [ -n "$(selected)" ] || wrong_call "There is no volume \`$only\` in the stack \`$stack\`."
}

exists() { # VOLUME
    docker volume inspect "$1" >/dev/null 2>&1
}

# Names of the containers that run with a volume.
users_of() { # VOLUME
    docker ps --filter "volume=$1" --format '{{.Names}}'
}

# Runs a line of shell in a container that has a volume, and nothing else, at /data.
with_volume() { # VOLUME[:ro] LINE
    docker run --rm --interactive --network none --log-driver none --user 0 --entrypoint sh \
        --volume "${1%:ro}:/data${1#"${1%:ro}"}" "$toolbox" -c "$2"
}

# The container of a service, however the homelab was started.
container_of() { # PROJECT SERVICE
    for project in "$1" "$homelab"; do
        docker ps --filter "label=com.docker.compose.project=$project" \
            --filter "label=com.docker.compose.service=$2" --format '{{.Names}}'
    done | head -n 1
}

checksum() { # FILE
    openssl dgst -sha256 -r "$1" | cut -d ' ' -f 1
}

size_of() { # FILE
    du -h "$1" | cut -f 1
}
