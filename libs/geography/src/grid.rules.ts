/** Metres on the British National Grid. */
export interface GridPoint { easting: number; northing: number }

const rad = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * WGS84 degrees → National Grid metres, by the seven-parameter Helmert shift (within about 5 m; no OSTN15 grid).
 * Formulas and constants: Ordnance Survey, "A guide to coordinate systems in Great Britain", annexes B and C.
 */
export function toGrid(latitude: number, longitude: number): GridPoint {
  const { lat, lon } = toAiry(rad(latitude), rad(longitude));
  const [a, b, f0, lat0, lon0, n0, e0] = [6377563.396, 6356256.909, 0.9996012717, rad(49), rad(-2), -100000, 400000];
  const e2 = 1 - (b * b) / (a * a);
  const n = (a - b) / (a + b);
  const [sin, cos, tan] = [Math.sin(lat), Math.cos(lat), Math.tan(lat)];
  const nu = (a * f0) / Math.sqrt(1 - e2 * sin * sin);
  const rho = (a * f0 * (1 - e2)) / (1 - e2 * sin * sin) ** 1.5;
  const eta2 = nu / rho - 1;
  const m = b * f0 * ((1 + n + 1.25 * n ** 2 + 1.25 * n ** 3) * (lat - lat0)
    - (3 * n + 3 * n ** 2 + 2.625 * n ** 3) * Math.sin(lat - lat0) * Math.cos(lat + lat0)
    + (1.875 * n ** 2 + 1.875 * n ** 3) * Math.sin(2 * (lat - lat0)) * Math.cos(2 * (lat + lat0))
    - (35 / 24) * n ** 3 * Math.sin(3 * (lat - lat0)) * Math.cos(3 * (lat + lat0)));
  const d = lon - lon0;
  const northing = m + n0 + (nu / 2) * sin * cos * d ** 2 + (nu / 24) * sin * cos ** 3 * (5 - tan ** 2 + 9 * eta2) * d ** 4 + (nu / 720) * sin * cos ** 5 * (61 - 58 * tan ** 2 + tan ** 4) * d ** 6;
  const easting = e0 + nu * cos * d + (nu / 6) * cos ** 3 * (nu / rho - tan ** 2) * d ** 3 + (nu / 120) * cos ** 5 * (5 - 18 * tan ** 2 + tan ** 4 + 14 * eta2 - 58 * tan ** 2 * eta2) * d ** 5;
  return { easting: Math.round(easting), northing: Math.round(northing) };
}

/** WGS84 → OSGB36 latitude and longitude, radians. */
function toAiry(lat: number, lon: number): { lat: number; lon: number } {
  const [a, b] = [6378137, 6356752.3142];
  const e2 = 1 - (b * b) / (a * a);
  const nu = a / Math.sqrt(1 - e2 * Math.sin(lat) ** 2);
  const [x, y, z] = [nu * Math.cos(lat) * Math.cos(lon), nu * Math.cos(lat) * Math.sin(lon), nu * (1 - e2) * Math.sin(lat)];
  const arcsec = (s: number) => rad(s / 3600);
  const [tx, ty, tz, s, rx, ry, rz] = [-446.448, 125.157, -542.06, 20.4894e-6, arcsec(-0.1502), arcsec(-0.247), arcsec(-0.8421)];
  const [x2, y2, z2] = [tx + x * (1 + s) - y * rz + z * ry, ty + x * rz + y * (1 + s) - z * rx, tz - x * ry + y * rx + z * (1 + s)];
  const [a2, b2] = [6377563.396, 6356256.909];
  const f2 = 1 - (b2 * b2) / (a2 * a2);
  const p = Math.hypot(x2, y2);
  let phi = Math.atan2(z2, p * (1 - f2));
  for (let i = 0; i < 8; i++) phi = Math.atan2(z2 + f2 * (a2 / Math.sqrt(1 - f2 * Math.sin(phi) ** 2)) * Math.sin(phi), p);
  return { lat: phi, lon: Math.atan2(y2, x2) };
}
