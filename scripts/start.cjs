// `npm start [-- --fresh | --empty]`: builds what changed, then runs everything in this one process.
require('./build.cjs').build();
require('../dist/apps/standalone/src/main.js');
