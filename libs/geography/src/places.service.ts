import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { bundledPostcode } from './packed-postcodes';
import { areaOf, normalisePostcode, terminatedPostcode, unknownPostcode } from './postcode.rules';

export interface Place { postcode: string; easting: number; northing: number; wardCode: string | null; districtCode: string | null; decile: number | null }

interface Imported { easting: number | null; northing: number | null; ward_code: string | null; district_code: string | null; decile: number | null; terminated_on: string | null }

/** Said wherever places are shown; the licences ask for it. */
export const ATTRIBUTION = 'Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and database right 2025. Contains National Statistics data © Crown copyright and database right 2025. Source: Office for National Statistics licensed under the Open Government Licence v3.0.';

@Injectable()
export class Places {
  /**
   * What was imported here goes before the bundled list. Works offline.
   * Throws `postcode-malformed`, `postcode-unknown`, `postcode-terminated`, `postcode-northern-ireland`, `postcode-crown-dependency`.
   */
  async find(manager: EntityManager, text: string): Promise<Place> {
    const postcode = normalisePostcode(text);
    const [imported] = await manager.query<Imported[]>('SELECT easting, northing, ward_code, district_code, decile, terminated_on::text FROM postcode WHERE postcode = $1', [postcode]);
    if (imported?.terminated_on) throw terminatedPostcode(postcode);
    const bundled = bundledPostcode(areaOf(postcode), postcode);
    const found = imported?.easting != null && imported.northing != null
      ? { easting: imported.easting, northing: imported.northing, wardCode: imported.ward_code, decile: imported.decile ?? bundled?.decile ?? null } : bundled;
    if (!found) throw unknownPostcode(postcode);
    const [ward] = found.wardCode ? await manager.query<{ district_code: string }[]>('SELECT district_code FROM ward WHERE code = $1', [found.wardCode]) : [];
    return { postcode, easting: found.easting, northing: found.northing, wardCode: ward ? found.wardCode : null, districtCode: ward?.district_code ?? imported?.district_code ?? null, decile: found.decile };
  }

  /** The councils here whose area contains the place, by name. */
  async councilsFor(manager: EntityManager, place: Place): Promise<{ id: string; slug: string; name: string; tier: string }[]> {
    if (!place.wardCode) return [];
    return manager.query(
      `SELECT c.id, c.slug, c.name, c.tier FROM council c JOIN council_area a ON a.council_id = c.id WHERE a.ward_code = $1 ORDER BY c.name LIMIT 50`, [place.wardCode]);
  }
}
