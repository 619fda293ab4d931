import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { bundledPostcode } from './packed-postcodes';
import { areaOf, normalisePostcode, placelessPostcode, terminatedPostcode, unknownPostcode } from './postcode.rules';

export interface Place {
  postcode: string; easting: number; northing: number; wardCode: string | null; districtCode: string | null;
  /** Of deprivation: 1 is the most deprived tenth of the country's neighbourhoods. */
  decile: number | null;
  /** Of a ward that ends or has ended: once past, the list of postcodes is older than the wards. */
  wardLastDay?: string;
}

/** An electoral area; the last day is null while it is in force. */
export interface Ward { code: string; name: string; districtCode: string; validFrom: string; validTo: string | null }

const WARD = `code, name, district_code AS "districtCode", valid_from::text AS "validFrom", valid_to::text AS "validTo"`;

interface Imported { easting: number | null; northing: number | null; ward_code: string | null; district_code: string | null; decile: number | null; terminated_on: string | null }

/** Said wherever places are shown; the licences ask for it. */
export const ATTRIBUTION = 'Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and database right 2025. Contains National Statistics data © Crown copyright and database right 2025. Source: Office for National Statistics licensed under the Open Government Licence v3.0.';

@Injectable()
export class Places {
  /**
   * What was imported here goes before the bundled list. Works offline.
   * Throws `postcode-malformed`, `postcode-unknown`, `postcode-terminated`, `postcode-without-place`, `postcode-northern-ireland`, `postcode-crown-dependency`.
   */
  async find(manager: EntityManager, text: string): Promise<Place> {
    const postcode = normalisePostcode(text);
    const [imported] = await manager.query<Imported[]>('SELECT easting, northing, ward_code, district_code, decile, terminated_on::text FROM postcode WHERE postcode = $1', [postcode]);
    if (imported?.terminated_on) throw terminatedPostcode(postcode);
    const bundled = bundledPostcode(areaOf(postcode), postcode);
    const found = imported?.easting != null && imported.northing != null
      // A neighbourhood's decile is kept only where the postcode is still where it was.
      ? { easting: imported.easting, northing: imported.northing, wardCode: imported.ward_code, decile: imported.decile ?? (bundled?.wardCode === imported.ward_code ? bundled.decile : null) } : bundled;
    if (!found) throw imported ? placelessPostcode(postcode) : unknownPostcode(postcode, await this.newestList(manager));
    const ward = found.wardCode ? await this.ward(manager, found.wardCode) : null;
    return {
      postcode, easting: found.easting, northing: found.northing, wardCode: ward?.code ?? null, districtCode: ward?.districtCode ?? imported?.district_code ?? null, decile: found.decile,
      ...(ward?.validTo ? { wardLastDay: ward.validTo } : {}),
    };
  }

  /** By code, whether in force or not. */
  async ward(manager: EntityManager, code: string): Promise<Ward | null> {
    return (await manager.query<Ward[]>(`SELECT ${WARD} FROM ward WHERE code = $1`, [code]))[0] ?? null;
  }

  /** The wards of districts that are in force on a day, by code. */
  wardsOf(manager: EntityManager, districtCodes: readonly string[], day: string): Promise<Ward[]> {
    return manager.query(`SELECT ${WARD} FROM ward WHERE district_code = ANY($1) AND valid_from <= $2 AND coalesce(valid_to, 'infinity') >= $2 ORDER BY code LIMIT 10000`, [districtCodes, day]);
  }

  private async newestList(manager: EntityManager): Promise<string | null> {
    const [list] = await manager.query<{ source: string; day: string }[]>(`SELECT source, (imported_at AT TIME ZONE 'Europe/London')::date::text AS day FROM postcode_list ORDER BY imported_at DESC LIMIT 1`);
    return list ? `the ${list.source === 'onspd' ? 'ONS Postcode Directory' : 'OS Code-Point Open list'} imported on ${list.day}` : null;
  }

  /** The listed councils here whose area contains the place, by name: its ward is wholly theirs, or the point lies within their boundary. */
  async councilsFor(manager: EntityManager, place: Point): Promise<{ id: string; slug: string; name: string; tier: string }[]> {
    return manager.query(`${HERE} SELECT c.id, c.slug, c.name, c.tier FROM council c JOIN here ON here.council_id = c.id WHERE c.listed ORDER BY c.name LIMIT 50`, [place.wardCode, place.easting, place.northing]);
  }

  /** Whether the place is in the area of this council, listed or not. */
  async isWithin(manager: EntityManager, councilId: string, place: Point): Promise<boolean> {
    const [row] = await manager.query<{ within: boolean }[]>(`${HERE} SELECT EXISTS (SELECT 1 FROM here WHERE council_id = $4) AS within`, [place.wardCode, place.easting, place.northing, councilId]);
    return row!.within;
  }
}

type Point = Pick<Place, 'wardCode' | 'easting' | 'northing'>;

/** Councils whose area the point $2, $3 in the ward $1 belongs to. */
const HERE = `WITH here AS (
  SELECT council_id FROM council_area WHERE ward_code = $1 AND whole
  UNION SELECT b.council_id FROM council_boundary b WHERE b.ring = 0 AND b.shape @> point($2, $3)
    AND NOT EXISTS (SELECT 1 FROM council_boundary h WHERE h.council_id = b.council_id AND h.part = b.part AND h.ring > 0 AND h.shape @> point($2, $3)))`;
