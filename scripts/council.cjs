// `npm run council -- create | list | show | add-person | token`: without more it says how.
require('./build.cjs').build();
require('../dist/apps/standalone/src/council/main.js');
