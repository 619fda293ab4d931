// `npm run geography -- import FILE | wards FILE --from DAY`: newer lists, as the owner of the database.
require('./build.cjs').build();
require('../dist/apps/standalone/src/geography/main.js');
