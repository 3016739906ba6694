# What the operator's scripts know of the homelab. They read this file; it does nothing by itself.
# Generated from @SOURCE@; do not edit.
# shellcheck shell=sh disable=SC2034

homelab=@NAME@
network=@NETWORK@
toolbox=@TOOLBOX@
stack_names='@STACK_NAMES@'
profile_names='@PROFILE_NAMES@'
default_profile=@DEFAULT_PROFILE@
option_names='@OPTION_NAMES@'
profiled_stacks='@PROFILED_STACKS@'
secret_store=@SECRET_STORE@

# STACK PROJECT DIRECTORY..., in the order of starting
stacks() {
    cat <<'TABLE'
@STACKS@
TABLE
}

# PROFILE sentence
meanings() {
    cat <<'TABLE'
@MEANINGS@
TABLE
}

# STACK PROFILE SERVICE CONTAINER; the profile is "-" where the service always runs
containers() {
    cat <<'TABLE'
@CONTAINERS@
TABLE
}

# STACK PROFILE PORT, for each port of the host
ports() {
    cat <<'TABLE'
@PORTS@
TABLE
}

# STACK PROFILE nvidia|amd, for each profile that needs a card
cards() {
    cat <<'TABLE'
@CARDS@
TABLE
}

# STACK PROFILE NAME, for each variable that has to have a value
required() {
    cat <<'TABLE'
@REQUIRED@
TABLE
}

# NAME|recipe|argument|kind|required; what others are made from stands before them
variables() {
    cat <<'TABLE'
@VARIABLES@
TABLE
}

# NAME sentence
helps() {
    cat <<'TABLE'
@HELPS@
TABLE
}

# NAME SERVICE..., for each variable that services get
uses() {
    cat <<'TABLE'
@USES@
TABLE
}

# NAME data|loss sentence, for each secret that is more than a restart to renew
renewals() {
    cat <<'TABLE'
@RENEWALS@
TABLE
}

# NAME, for each variable that the store of secrets, and what starts before it, needs
bootstrap() {
    cat <<'TABLE'
@BOOTSTRAP@
TABLE
}

# STACK PROJECT KEY VOLUME always|request, for each named volume
volumes() {
    cat <<'TABLE'
@VOLUMES@
TABLE
}

# STACK PROJECT SERVICE FILE, for each database whose tool is known
dumps() {
    cat <<'TABLE'
@DUMPS@
TABLE
}

# SERVICE command, which writes a dump
dump_writers() {
    cat <<'TABLE'
@DUMP_WRITERS@
TABLE
}

# SERVICE command, which reads a dump
dump_readers() {
    cat <<'TABLE'
@DUMP_READERS@
TABLE
}
