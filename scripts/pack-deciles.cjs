// node scripts/pack-deciles.cjs FILE: makes data/geography/deciles_england_2025.json.br from imd2025_lsoa21_england.csv (data/geography/README.md). Run by hand, when the indices change.
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { brotliCompressSync, constants } = require('node:zlib');

const [header, ...lines] = readFileSync(process.argv[2], 'utf8').trim().split(/\r?\n/);
const [code, decile] = ['lsoa21_code', 'IMD_decile'].map((name) => header.split(',').indexOf(name));
const rows = lines.map((line) => line.split(',')).map((cells) => [Number(cells[code].slice(1)), Number(cells[decile])]).sort((a, b) => a[0] - b[0]);
const packed = { codes: rows.map((row, i) => row[0] - (i ? rows[i - 1][0] : 0)), deciles: rows.map((row) => row[1] % 10).join('') };
writeFileSync(join(__dirname, '..', 'data', 'geography', 'deciles_england_2025.json.br'), brotliCompressSync(Buffer.from(JSON.stringify(packed)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
