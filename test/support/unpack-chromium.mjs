// A process of its own, run by browser.ts: the package reads TMPDIR and changes the environment when it loads.
import chromium from '@sparticuz/chromium';

process.stdout.write(await chromium.executablePath());
