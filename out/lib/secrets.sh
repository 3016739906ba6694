# Secrets from Infisical, for the stacks that start after it. `start-services.sh` reads this file.
# Generated; do not edit.
# shellcheck shell=sh disable=SC2154

# Exports what Infisical keeps to `.env.infisical`, once; without it there is no such file and `.env` holds alone.
export_secrets() {
    [ -z "$exported" ] || return 0
    exported=1
    if ! command -v infisical >/dev/null; then
        say "Infisical's command is not installed: secrets come from \`.env\` alone."
        rm -f "$root/.env.infisical"
    elif (umask 077 && ask_infisical >"$root/.env.infisical.new" 2>"$scratch") && [ -s "$root/.env.infisical.new" ]; then
        (umask 077 && usable_secrets <"$root/.env.infisical.new" >"$root/.env.infisical.kept")
        mv "$root/.env.infisical.kept" "$root/.env.infisical"
        say "$(grep -c = "$root/.env.infisical") secrets come from Infisical."
    else
        say "Infisical gave no secrets, so they come from \`.env\` alone. Run \`infisical login\`, if they should."
        tail -n 3 "$scratch" | sed 's/^/    /' >&2
        rm -f "$root/.env.infisical"
    fi
    rm -f "$root/.env.infisical.new"
}

# The command prompts where it is not signed in; nobody answers here.
ask_infisical() {
    cd "$root" || return 1
    INFISICAL_DISABLE_UPDATE_CHECK=true
    export INFISICAL_DISABLE_UPDATE_CHECK
    id=$(value_in .env INFISICAL_MACHINE_CLIENT_ID) secret=$(value_in .env INFISICAL_MACHINE_CLIENT_SECRET)
    project=$(value_in .env INFISICAL_PROJECT_ID)
    if [ -n "$id" ] && [ -n "$secret" ]; then
        INFISICAL_TOKEN=$(INFISICAL_UNIVERSAL_AUTH_CLIENT_ID=$id INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET=$secret \
            infisical login --method=universal-auth --plain --silent </dev/null) || return 1
        export INFISICAL_TOKEN
    fi
    infisical export --format=dotenv ${project:+--projectId="$project"} </dev/null
}

# A blank value would win over the one in `.env`. What Infisical itself, and what starts before it, needs cannot come
# from it.
usable_secrets() {
    NEEDED_BEFORE=" $(bootstrap | joined) " awk '
        /^[A-Za-z_][A-Za-z0-9_]*=/ {
            name = substr($0, 1, index($0, "=") - 1)
            value = substr($0, index($0, "=") + 1)
            kept = value !~ /^(\047\047|"")?[ \t\r]*$/ && !index(ENVIRON["NEEDED_BEFORE"], " " name " ")
        }
        kept'
}
