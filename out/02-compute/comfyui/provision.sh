#!/bin/sh
# Fetches the models that /lists/*.txt name, where they are missing. A line is a directory below /models and an
# address, such as
#   checkpoints https://example.org/model.safetensors
# Empty lines and those that begin with "#" are skipped.
set -eu

failed=0

fetch() { # DIRECTORY ADDRESS
    target=/models/$1/$(basename "${2%%\?*}")
    if [ -s "$target" ]; then
        echo "have   $target"
        return
    fi
    mkdir -p "$(dirname "$target")"
    echo "fetch  $target"
    if curl --fail --location --silent --show-error --retry 3 --output "$target.part" "$2"; then
        mv "$target.part" "$target"
    else
        rm -f "$target.part"
        failed=$((failed + 1))
    fi
}

for list in /lists/*.txt; do
    [ -f "$list" ] || continue
    while read -r directory address; do
        case $directory in
            '' | '#'*) ;;
            *..* | /*) echo "skip   $directory: not a directory below /models" >&2 ;;
            *) fetch "$directory" "$address" ;;
        esac
    done <"$list"
done

# The image generator starts without a model that could not be fetched; the next start tries again.
[ "$failed" -eq 0 ] || echo "$failed models could not be fetched." >&2
