// `npm run books -- rebuild | check [SLUG]`: totals made anew; every counter and total checked against the journal.
require('./build.cjs').build();
require('../dist/apps/standalone/src/books/main.js');
