// `npm run story [-- --contracts FILE]`: one need from post to confirmed value, against the running system.
require('./build.cjs').build();
require('../dist/apps/standalone/src/story/main.js');
