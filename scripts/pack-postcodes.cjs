// node scripts/pack-postcodes.cjs FOLDER: makes data/geography from the files described in data/geography/README.md. Run by hand, when the lists change.
const { createReadStream, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { createInterface } = require('node:readline');
const { brotliCompressSync, constants, createGunzip } = require('node:zlib');
require('./typescript-hook.cjs');
const { toGrid } = require('../libs/geography/src/grid.rules.ts');

const from = process.argv[2];
const to = join(__dirname, '..', 'data', 'geography');
const deciles = new Map();
for (const place of ['oxford', 'milton-keynes', 'birmingham']) {
  for (const line of readFileSync(join(from, `postcodes_${place}.csv`), 'utf8').split('\n').slice(1)) {
    const decile = /,(\d+),\d+\s*$/.exec(line);
    if (decile) deciles.set(line.split(',')[0], Number(decile[1]));
  }
}

async function main() {
  const areas = new Map();
  const lines = createInterface({ input: createReadStream(join(from, 'postcodes_gb_codepoint_2025-11.csv.gz')).pipe(createGunzip()) });
  for await (const line of lines) {
    const [postcode, lat, lon, , ward] = line.split(',');
    if (postcode === 'postcode') continue;
    const area = /^[A-Z]+/.exec(postcode)[0];
    if (!areas.has(area)) areas.set(area, []);
    areas.get(area).push({ postcode, ward, ...toGrid(Number(lat), Number(lon)), decile: deciles.get(postcode) ?? 0 });
  }
  rmSync(join(to, 'postcodes'), { recursive: true, force: true });
  mkdirSync(join(to, 'postcodes'), { recursive: true });
  for (const [area, rows] of areas) {
    rows.sort((a, b) => (a.postcode < b.postcode ? -1 : 1));
    const wards = [...new Set(rows.map((r) => r.ward))].sort();
    const index = new Map(wards.map((w, i) => [w, i]));
    const sectors = [];
    for (const { postcode } of rows) {
      const sector = postcode.slice(0, -2);
      if (sectors.at(-1)?.[0] === sector) sectors.at(-1)[1]++;
      else sectors.push([sector, 1]);
    }
    const difference = (of) => rows.map((r, i) => of(r) - (i ? of(rows[i - 1]) : 0));
    const packed = { sectors, tails: rows.map((r) => r.postcode.slice(-2)).join(''), wards, east: difference((r) => r.easting), north: difference((r) => r.northing), ward: difference((r) => index.get(r.ward)), decile: rows.map((r) => r.decile) };
    writeFileSync(join(to, 'postcodes', `${area}.json.br`), brotliCompressSync(Buffer.from(JSON.stringify(packed)), { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 } }));
  }
  for (const file of ['wards_uk_2025.csv', 'local_authorities_uk.csv']) writeFileSync(join(to, file), readFileSync(join(from, file)));
  for (const place of ['oxford', 'milton-keynes', 'birmingham']) writeFileSync(join(to, `wards_2025_${place}.geojson`), readFileSync(join(from, `wards_2025_${place}.geojson`)));
}
main();
