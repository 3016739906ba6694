#!/bin/sh
# Makes or completes `.env`: every secret in the form that its consumer takes. A value that is there is never changed.
# Generated; do not edit.
set -eu

program=init-env.sh
root=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
file=$root/.env
# shellcheck source=lib/model.sh
. "$root/lib/model.sh"
# shellcheck source=lib/common.sh
. "$root/lib/common.sh"

usage() {
    cat <<'TEXT'
Usage: ./init-env.sh [--check | --rotate NAME] [--force] [--dry-run]

Makes or completes .env beside this script: every secret gets a fresh value, what is there stays.

  --check        change nothing; say what is missing or has the wrong form, and end with status 1 if anything is
  --rotate NAME  give a secret a new value, and those that are made from it; says what to do then
  --force        with --rotate, also where data were written with the old value and are lost with it
  --dry-run      say what would be done, and do nothing
  --help         this text

Exit status: 0 done or in order, 1 something is missing or wrong, 2 called wrongly.
TEXT
}

fail() { # SENTENCE
    say "$program: $1"
    exit 1
}

# ---- Writing .env

# Puts a value into a file: in the place of the blank or old line, else at the end.
put() { # FILE NAME VALUE
    if grep -q "^$2=" "$1"; then
        NEW=$3 awk -v name="$2" 'index($0, name "=") == 1 {print name "=\047" ENVIRON["NEW"] "\047"; next} {print}' \
            "$1" >"$1.put"
        mv "$1.put" "$1"
    else
        {
            echo
            printf '# %s\n' "$(help_of "$2")"
            printf "%s='%s'\n" "$2" "$3"
        } >>"$1"
    fi
}

# ---- Making values

base64url() {
    openssl base64 -A | tr '+/' '-_' | tr -d '='
}

# A token for a role, signed with HS256 and valid for five years.
jwt() { # ROLE SECRET
    now=${SOURCE_DATE_EPOCH:-$(date +%s)}
    header=$(printf '{"alg":"HS256","typ":"JWT"}' | base64url)
    payload=$(printf '{"role":"%s","iss":"supabase","iat":%s,"exp":%s}' "$1" "$now" "$((now + 157680000))" | base64url)
    signature=$(printf '%s.%s' "$header" "$payload" | openssl dgst -sha256 -hmac "$2" -binary | base64url)
    printf '%s.%s.%s' "$header" "$payload" "$signature"
}

uuid() {
    openssl rand -hex 16 | sed -E 's/(.{8})(.{4}).(.{3}).(.{3})(.{12})/\1-\2-4\3-8\4-\5/'
}

make() { # RECIPE ARGUMENT FILE
    case $1 in
        hex) openssl rand -hex "$2" ;;
        base64) openssl rand -base64 "$2" | tr -d '\n' ;;
        uuid) printf '%s%s' "$2" "$(uuid)" ;;
        prefixed) printf '%s%s' "${2% *}" "$(openssl rand -hex "${2#* }")" ;;
        jwt) jwt "${2% *}" "$(value_in "$3" "${2#* }")" ;;
    esac
}

# ---- Checking values

matches() { # VALUE EXTENDED-REGULAR-EXPRESSION
    printf '%s\n' "$1" | grep -Eqx -- "$2"
}

is_signed() { # TOKEN SECRET
    signature=$(printf '%s' "${1%.*}" | openssl dgst -sha256 -hmac "$2" -binary | base64url)
    [ "$signature" = "${1##*.}" ]
}

# What is wrong with a value; nothing where it is right.
complaint() { # RECIPE ARGUMENT VALUE KIND
    case $1 in
        hex) matches "$3" "[0-9a-f]{$(($2 * 2))}" || echo "has to be $(($2 * 2)) hexadecimal digits" ;;
        base64) matches "$3" "[A-Za-z0-9+/]{$((($2 * 4 + 2) / 3))}=*" || echo "has to be $2 bytes in base64" ;;
        uuid) matches "$3" "$2[0-9a-f-]{36}" || echo "has to be $2 and a UUID" ;;
        prefixed) matches "$3" "${2% *}.{8,}" || echo "has to be ${2% *} and 8 or more characters" ;;
        jwt) is_signed "$3" "$(value_in "$file" "${2#* }")" || echo "is not signed with \`${2#* }\`" ;;
        *) [ "$4" != flag ] || matches "$3" 'true|false' || echo "has to be true or false" ;;
    esac
}

check() {
    [ -f "$file" ] || fail "There is no \`.env\`. Run \`./init-env.sh\`, which makes it."
    wrong=0
    while IFS='|' read -r name recipe argument kind required; do
        value=$(value_in "$file" "$name")
        if [ -n "$value" ]; then
            problem=$(complaint "$recipe" "$argument" "$value" "$kind")
        else
            problem=$([ "$required" != required ] || echo "is missing")
        fi
        [ -n "$problem" ] || continue
        say "\`$name\` $problem. $(help_of "$name")"
        wrong=$((wrong + 1))
    done <<TABLE
$(variables)
TABLE
    [ "$wrong" -eq 0 ] || fail "$wrong variables of \`.env\` are not in order. Run \`./init-env.sh\`, which makes what is \
missing; correct by hand what is wrong."
    echo "\`.env\` is in order."
}

# ---- What the options ask for

complete_file() {
    made=
    while IFS='|' read -r name recipe argument kind required; do
        [ "$recipe" != given ] || [ "$kind" = global ] || continue
        [ -z "$(value_in "$new" "$name")" ] || continue
        if [ "$kind" = global ]; then
            put "$new" "$name" "$argument"
        else
            put "$new" "$name" "$(make "$recipe" "$argument" "$new")"
        fi
        made="$made $name"
    done <<TABLE
$(variables)
TABLE
    [ -z "$made" ] || echo "Made:$made" | fold -s -w 100
}

missing_by_hand() {
    while IFS='|' read -r name recipe _ _ required; do
        if [ "$recipe" = given ] && [ "$required" = required ] && [ -z "$(value_in "$new" "$name")" ]; then
            echo "  $name: $(help_of "$name")"
        fi
    done <<TABLE
$(variables)
TABLE
}

# Gives a secret, and what is made from it, new values.
rotate() { # NAME
    row=$(variables | grep "^$1|") || wrong_call "There is no variable \`$1\`. \`.env.example\` has them all."
    recipe=$(printf '%s' "$row" | cut -d '|' -f 2)
    [ "$recipe" != given ] || wrong_call "\`$1\` is not made here. Write its new value into \`.env\`."
    loss=$(renewals | sed -n "s/^$1 loss //p")
    [ -z "$loss" ] || [ -n "$force" ] || fail "\`$1\` was not renewed. $loss Add \`--force\` to renew it all the same."
    put "$new" "$1" "$(make "$recipe" "$(printf '%s' "$row" | cut -d '|' -f 3)" "$new")"
    renewed=$1
    while IFS='|' read -r name recipe argument _ _; do
        if [ "$recipe" = jwt ] && [ "${argument#* }" = "$1" ]; then
            put "$new" "$name" "$(make jwt "$argument" "$new")"
            renewed="$renewed $name"
        fi
    done <<TABLE
$(variables)
TABLE
}

# What is left to do after secrets were renewed.
tell_what_follows() { # NAME...
    echo "Renewed: $*"
    for name in "$@"; do
        renewals | sed -n "s/^$name data /Do this first: /p; s/^$name loss /Lost: /p" | fold -s -w 100
    done
    users=$(for name in "$@"; do
        uses | sed -n "s/^$name //p"
    done | tr ' ' '\n' | sort -u)
    echo "These services get the new value with the next \`./start-services.sh\`: $(echo "$users" | joined)" | fold -s -w 100
}

begin() {
    umask 077
    new=$(mktemp "$root/.env.XXXXXX")
    trap 'rm -f "$new" "$new.put"' EXIT
    trap 'exit 1' HUP INT TERM
    if [ -f "$file" ]; then
        cat "$file" >"$new"
    else
        echo "# The operator's variables. .env.example tells what there is besides." >"$new"
    fi
}

commit() {
    if [ -n "$dry_run" ]; then
        echo "Dry run: \`.env\` is as it was."
    elif [ -f "$file" ] && cmp -s "$file" "$new"; then
        chmod 600 "$file"
        echo "Nothing is missing; \`.env\` is as it was."
    else
        chmod 600 "$new"
        [ -f "$file" ] || first=1
        mv "$new" "$file"
        echo "Wrote $file"
        [ -z "$first" ] || echo "Keep a copy of it elsewhere: without its keys, data cannot be read. Next: ./start-services.sh"
    fi
}

action=complete
dry_run=
first=
force=
rotated=
while [ $# -gt 0 ]; do
    case $1 in
        --check) action=check ;;
        --rotate)
            needs_value "$1" $#
            action=rotate
            rotated=$2
            shift
            ;;
        --force) force=1 ;;
        --dry-run) dry_run=1 ;;
        -h | --help)
            usage
            exit 0
            ;;
        *) wrong_call "There is no option \`$1\`." ;;
    esac
    shift
done

command -v openssl >/dev/null || fail "\`openssl\` is missing. Install it."
case $action in
    check) check ;;
    rotate)
        begin
        rotate "$rotated"
        commit
        # shellcheck disable=SC2086 # a list of words
        tell_what_follows $renewed
        ;;
    complete)
        begin
        complete_file
        by_hand=$(missing_by_hand)
        [ -z "$by_hand" ] || printf 'You give these yourself, in .env:\n%s\n' "$by_hand"
        commit
        ;;
esac
