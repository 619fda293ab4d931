import tseslint from 'typescript-eslint';

/** The few rules that types cannot say (CONTRIBUTING.md); test/architecture.spec.ts sees each fail. */
export const HOUSE = {
  'max-lines': ['error', { max: 400 }],
  'no-restricted-syntax': ['error',
    { selector: "MemberExpression[object.name='process'][property.name='env']", message: 'Read the environment in a config.ts.' },
    { selector: "CallExpression[callee.property.name='only'][callee.object.name=/^(it|test|describe)$/]", message: 'A focused test keeps the others from running.' },
    { selector: "Decorator[expression.callee.name=/^(InjectRepository|InjectEntityManager)$/]", message: 'Take the transaction as a parameter.' }],
  '@typescript-eslint/no-floating-promises': 'error',
};

export default tseslint.config(
  { ignores: ['node_modules/**', 'dist/**', '.cache/**', '.data/**', 'test/fixtures/**', 'test/api/client/**', '**/*.cjs', '**/*.mjs', '*.js'] },
  {
    files: ['{apps,libs,migrations,test,bench,scripts}/**/*.ts'],
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } },
    plugins: { '@typescript-eslint': tseslint.plugin },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    rules: HOUSE,
  },
  { files: ['**/config.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
