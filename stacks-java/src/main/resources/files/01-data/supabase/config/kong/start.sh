#!/usr/bin/env bash
# Puts the operator's keys into the routes and starts Kong. Keys hold neither "|" nor "&".
set -eu

sed -e "s|@ANON_KEY@|$ANON_KEY|" \
    -e "s|@SERVICE_ROLE_KEY@|$SERVICE_ROLE_KEY|" \
    -e "s|@DASHBOARD_USERNAME@|$DASHBOARD_USERNAME|" \
    -e "s|@DASHBOARD_PASSWORD@|$DASHBOARD_PASSWORD|" \
    /homelab/kong.yml >"$KONG_DECLARATIVE_CONFIG"
exec /entrypoint.sh kong docker-start
