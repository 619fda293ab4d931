/**
 * The packed list of one postcode area, as scripts/pack-postcodes.cjs writes it: columns, each in the order of the postcodes.
 * Text lines, then integers as differences to the row before: easting, northing, index of the ward, decile (0: not known).
 */
export interface PackedArea { sectors: [string, number][]; tails: string; wards: string[]; east: number[]; north: number[]; ward: number[]; decile: number[] }

export interface KnownPostcode { easting: number; northing: number; wardCode: string | null; decile: number | null }

/** By postcode, like "OX4 6AB". */
export function unpack(area: PackedArea): Map<string, KnownPostcode> {
  const known = new Map<string, KnownPostcode>();
  let row = 0;
  let [easting, northing, ward] = [0, 0, 0];
  for (const [sector, count] of area.sectors) {
    for (let i = 0; i < count; i++, row++) {
      easting += area.east[row]!;
      northing += area.north[row]!;
      ward += area.ward[row]!;
      known.set(sector + area.tails.slice(row * 2, row * 2 + 2), { easting, northing, wardCode: area.wards[ward] || null, decile: area.decile[row] || null });
    }
  }
  return known;
}
