import { DEFAULT_CLOCKS, DEFAULT_RULES, SCOPES, TIERS } from '@app/people';
import { ROLES } from '@app/kernel';

export const USAGE = `Councils of this installation (the one of DATABASE_URL, else the one that npm start runs here).

npm run council -- create --slug SLUG --name NAME --tier TIER AREA… --child-number TEL --adult-number TEL [more]
  --tier            one of ${TIERS.join(', ')}
  AREA, one or more of
    --district D    all wards of a district or unitary, by code or name; may be repeated
    --county C      all districts of a county, by code or name
    --ward W        one ward, by code or (when only one has it) name; may be repeated
    --polygon FILE  GeoJSON, in degrees or National Grid metres: what lies inside, also where it cuts through wards
  --child-number, --adult-number   answered day and night: no council goes live without them
  --lead, --deputy  PERSON, for safeguarding
  --reserve         PERSON, decides where no officer here may (a broker's membership, limited)
  --admin           PERSON, the first administrator, who can sign in and invite the others
  --gss CODE        the council's own code; a single --district or --county has its own unless you say --gss none
  --unlisted        off the public list, for a trial or before it is live (PUT /council lists it)
  --rule K=V        may be repeated; or --rules JSON. Defaults: ${sayDefaults(DEFAULT_RULES)}
  --clock K=V       the same, in working days; or --clocks JSON. Defaults: ${sayDefaults(DEFAULT_CLOCKS)}
npm run council -- list
npm run council -- show SLUG
npm run council -- add-person SLUG --person PERSON --role ROLE [--reserve]
  ROLE              one of ${ROLES.filter((r) => r !== 'supplier' && r !== 'group').join(', ')}
npm run council -- token SLUG --email ADDRESS [--role ROLE] [--scope S]… [--days N] [--name NAME]
  Printed once, good for 90 days. Without --scope it may do all that the role may by token. Scopes: ${SCOPES.join(', ')}

PERSON is "Ada Birch <ada@council.example>"; the address alone for somebody known here.
`;

function sayDefaults(defaults: object): string {
  // What nobody has by default has nothing to say.
  return Object.entries(defaults).filter(([, v]) => v !== null).map(([k, v]) => (Array.isArray(v) ? `${k}=${v.join(',')}` : typeof v === 'object' ? Object.entries(v as object).map(([unit, n]) => `${k}.${unit}=${n}`).join(' ') : `${k}=${v}`)).join(' ');
}
