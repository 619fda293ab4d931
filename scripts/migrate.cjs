// `npm run migrate`: for real deployments, as a member of the owner role (MIGRATION_DATABASE_URL).
require('./build.cjs').build();
require('../dist/apps/standalone/src/migrate.js');
