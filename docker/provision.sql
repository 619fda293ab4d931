-- Run once by the postgres image on an empty volume. The same as libs/database/src/provision.ts makes.
\getenv app_password COMMONWEAL_APP_PASSWORD
\getenv migrator_password COMMONWEAL_MIGRATOR_PASSWORD
CREATE ROLE commonweal_owner NOLOGIN;
CREATE ROLE commonweal_app NOLOGIN;
CREATE ROLE commonweal_web LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'app_password';
CREATE ROLE commonweal_migrator LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'migrator_password';
GRANT commonweal_app TO commonweal_web;
GRANT commonweal_owner TO commonweal_migrator;
CREATE DATABASE commonweal OWNER commonweal_owner ENCODING 'UTF8' TEMPLATE template0;
