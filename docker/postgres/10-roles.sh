#!/bin/bash
# Runs once, when the database folder is empty: two roles and the database. Tables are made by the program's migrations.
set -euo pipefail
psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres \
    --set=owner_password="$THIDUA_OWNER_PASSWORD" --set=app_password="$THIDUA_APP_PASSWORD" <<'SQL'
create role thidua_owner login password :'owner_password';
create role thidua_app login password :'app_password';
create database thidua owner thidua_owner;
revoke all on database thidua from public;
grant connect, temporary on database thidua to thidua_app;
SQL
