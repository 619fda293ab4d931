import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const FILE = join(__dirname, '..', '..', '..', 'data', 'geography', 'deciles_england_2025.json.br');

/** English Indices of Deprivation 2025 by neighbourhood (LSOA of 2021): 1 is the most deprived tenth. As scripts/pack-deciles.cjs writes it: codes as differences, deciles as digits. */
export function bundledDeciles(): Map<string, number> {
  const { codes, deciles } = JSON.parse(brotliDecompressSync(readFileSync(FILE)).toString('utf8')) as { codes: number[]; deciles: string };
  let code = 0;
  return new Map(codes.map((difference, i) => [`E${String((code += difference)).padStart(8, '0')}`, Number(deciles[i]) || 10]));
}
