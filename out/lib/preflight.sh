# What `start-services.sh` looks at before it starts anything. It reads this file, which does nothing by itself.
# Generated; do not edit.
# shellcheck shell=sh disable=SC2154

# The rows of a table that are about the chosen stacks and profiles, without the first two columns.
concerned() { # TABLE
    "$1" >"$scratch"
    for name in $(chosen); do
        while read -r owner needs rest; do
            [ "$owner" = "$name" ] || continue
            case " - $profile $extra " in *" $needs "*) echo "$rest" ;; esac
        done <"$scratch"
    done | awk '!seen[$0]++'
}

check_variables() {
    if [ ! -f "$root/.env" ]; then
        finding env-missing "There is no \`.env\`. Run \`./init-env.sh\`."
        return 0
    fi
    [ -z "$(find "$root/.env" \( -perm -040 -o -perm -004 \) -print 2>/dev/null)" ] ||
        warning env-open "Others on this host can read \`.env\`. Run \`chmod 600 .env\`."
    for variable in $(concerned required); do
        [ -n "$(value_in "$root/.env" "$variable")" ] || finding variable-missing "\`$variable\` has no value in \`.env\`. \
$(help_of "$variable") $(source_of "$variable")"
        check_shell "$variable"
    done
}

# Where a value comes from.
source_of() { # NAME
    case $(variables | grep "^$1|" | cut -d '|' -f 2) in
        given) echo "Write it into \`.env\`." ;;
        *) echo "Run \`./init-env.sh\`, which makes it." ;;
    esac
}

# For Compose the shell's variables come before those of files.
check_shell() { # NAME
    shells=$(printenv "$1" 2>/dev/null) || return 0
    [ "$shells" = "$(value_in "$root/.env" "$1")" ] ||
        warning variable-hidden "This shell has another \`$1\` than \`.env\`, and Compose takes it. Run \`unset $1\`."
}

check_profiles() {
    active=${COMPOSE_PROFILES:-$(value_in "$root/.env" COMPOSE_PROFILES)}
    for each in $(echo "$active" | tr ',' ' '); do
        case " $profile_names " in *" $each "*) ;; *) continue ;; esac
        [ "$each" = "$profile" ] || finding profiles-clash "\`COMPOSE_PROFILES\` says \`$each\`, and \`--profile\` says \
\`$profile\`; only one can run. Remove \`$each\` from \`COMPOSE_PROFILES\`, or run with \`--profile $each\`."
    done
}

check_cards() {
    for kind in $(concerned cards); do
        "check_$kind"
    done
}

check_nvidia() {
    nvidia-smi --list-gpus 2>/dev/null | grep -q GPU || finding card-missing "No NVIDIA card was found. Install NVIDIA's \
driver until \`nvidia-smi\` lists a card, or use \`--profile $default_profile\`."
    docker info --format '{{json .Runtimes}}' 2>/dev/null | grep -q nvidia || finding runtime-missing "The engine does not \
know NVIDIA's runtime. Install \`nvidia-container-toolkit\`, run \`nvidia-ctk runtime configure\`, restart the engine."
}

check_amd() {
    { [ -e /dev/kfd ] && [ -e /dev/dri ]; } ||
        warning card-devices "\`/dev/kfd\` or \`/dev/dri\` is missing. Load the driver \`amdgpu\`, or use \`--profile $default_profile\`."
}

# Names of containers that somebody else has; those of the same service are taken over.
check_names() {
    concerned_names >"$scratch.names"
    docker ps -a --format '{{.Names}}|{{.Label "com.docker.compose.project"}}|{{.Label "com.docker.compose.service"}}' \
        2>/dev/null >"$scratch.there" || true
    while read -r project service name; do
        there=$(grep "^$name|" "$scratch.there") || continue
        their_service=${there##*|} their_project=${there#*|}
        their_project=${their_project%|*}
        case $their_project/$their_service in
            "$project/$service") ;;
            "$project"/*) finding profile-running "\`$their_service\` runs, of another profile. Stop it first: \
\`./start-services.sh --action stop\`." ;;
            "$homelab"/*) finding whole-running "\`$name\` belongs to the homelab started as a whole by \`compose.yaml\`. \
Stop that first: \`./start-services.sh --action stop\`." ;;
            *) finding name-taken "A container that is not of this homelab is called \`$name\`. Rename it with \
\`docker rename\`, or remove it." ;;
        esac
    done <"$scratch.names"
    rm -f "$scratch.names" "$scratch.there"
}

# PROJECT SERVICE CONTAINER of what is to be started
concerned_names() {
    for only in $(chosen); do
        project=$(project_of "$only")
        containers | while read -r owner needs service name; do
            [ "$owner" = "$only" ] || continue
            case " - $profile $extra " in *" $needs "*) echo "$project $service $name" ;; esac
        done
    done
}

# Ports that somebody else has; our own containers may hold theirs already.
check_ports() {
    [ "$environment" = private ] && [ -r /proc/net/tcp ] || return 0
    ours=" $(our_ports | joined) "
    listening=" $(listening_ports | joined) "
    for port in $(concerned ports); do
        case $ours in *" $port "*) continue ;; esac
        case $listening in *" $(printf '%04X' "$port") "*) finding port-taken "Port $port of this host is taken. Stop what \
listens there (\`ss -ltnp 'sport = :$port'\` names it), or use \`--environment public\`." ;; esac
    done
}

# The ports that containers of this homelab publish.
our_ports() {
    for project in "$homelab" $(stacks | cut -d ' ' -f 2); do
        docker ps --quiet --filter "label=com.docker.compose.project=$project"
    done 2>/dev/null >"$scratch"
    # shellcheck disable=SC2046 # identifiers
    [ ! -s "$scratch" ] || docker inspect --format \
        '{{range .NetworkSettings.Ports}}{{range .}}{{println .HostPort}}{{end}}{{end}}' $(cat "$scratch")
}

# The ports, in hexadecimal, at which anything listens on all addresses or on 127.0.0.1.
listening_ports() {
    awk '$4 == "0A" && $2 ~ /^(00000000|0100007F):/ {sub(/.*:/, "", $2); print $2}' /proc/net/tcp
    [ ! -r /proc/net/tcp6 ] || awk '$4 == "0A" && $2 ~ /^(0*|0*FFFF0000(00000000|0100007F)):/ {sub(/.*:/, "", $2); print $2}' /proc/net/tcp6
}

preflight() {
    check_engine
    check_variables
    check_profiles
    check_cards
    check_names
    check_ports
    stop_if_found "Nothing was started."
}
