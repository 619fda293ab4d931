// Who may import whom (docs: CONTRIBUTING.md). test/architecture.spec.ts sees each rule fail once.
const LIBS = ['kernel', 'database', 'geography', 'people', 'ledger', 'measures', 'marketplace', 'matching', 'delivery', 'notices', 'reporting'];

const RULES = [
  { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  ...LIBS.map((lib, i) => ({ name: `order-${lib}`, severity: 'error', from: { path: `^libs/${lib}/` }, to: { path: `^libs/(${LIBS.slice(i + 1).join('|') || 'nothing'})/` } })),
  { name: 'libs-never-import-apps', severity: 'error', from: { path: '^libs/' }, to: { path: '^apps/' } },
  { name: 'between-libs-by-the-door', severity: 'error', from: { path: '^libs/([^/]+)/' }, to: { path: '^libs/([^/]+)/src/(?!index[.]ts$)', pathNot: '^libs/$1/' } },
  { name: 'apps-by-the-door', severity: 'error', from: { path: '^apps/' }, to: { path: '^libs/[^/]+/src/(?!index[.]ts$)' } },
  { name: 'not-through-ones-own-index', severity: 'error', from: { path: '^libs/([^/]+)/src/(?!index[.]ts$)' }, to: { path: '^libs/$1/src/index[.]ts$' } },
  { name: 'apps-apart', severity: 'error', from: { path: '^apps/(api|web|worker)/' }, to: { path: '^apps/', pathNot: '^apps/$1/' } },
  { name: 'rules-are-pure', severity: 'error', from: { path: '[.]rules[.]ts$' }, to: { path: '^(libs|apps)/|(^|/)node_modules/(typeorm|@nestjs|pg|bullmq)/', pathNot: '^libs/kernel/|[.]rules[.]ts$|^libs/[^/]+/src/index[.]ts$|optimiser/problem[.]ts$', dependencyTypesNot: ['type-only'] } },
  { name: 'the-optimiser-is-pure', severity: 'error', from: { path: '^libs/matching/src/optimiser/' }, to: { path: '^(libs|apps|migrations)/|(^|/)node_modules/(?!(highs|ajv|@types)/)', pathNot: '^libs/matching/src/optimiser/', dependencyTypesNot: ['type-only'] } },
  { name: 'typeorm-in-its-rooms', severity: 'error', from: { path: '^(libs|apps)/', pathNot: '^libs/database/|[.](entity|service|queries|module)[.]ts$|-store[.]ts$|^apps/standalone/|^libs/people/src/' }, to: { path: '(^|/)node_modules/typeorm/', dependencyTypesNot: ['type-only'] } },
  { name: 'queue-and-mail-in-the-worker', severity: 'error', from: { path: '^(libs|apps)/', pathNot: '^apps/(worker|standalone)/' }, to: { path: '(^|/)node_modules/(bullmq|nodemailer)/' } },
  { name: 'no-http-in-libs', severity: 'error', from: { path: '^libs/' }, to: { path: '(^|/)node_modules/(express|@nestjs/platform-express|@nestjs/swagger)/' } },
  { name: 'the-ledger-knows-no-market', severity: 'error', from: { path: '^libs/ledger/' }, to: { path: '^libs/(?!kernel|database|ledger)' } },
];

module.exports = {
  forbidden: RULES,
  options: {
    doNotFollow: { path: 'node_modules' }, exclude: { path: '[.]spec[.]ts$' }, tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
