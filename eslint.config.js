import tseslint from 'typescript-eslint';
import boundaries from 'eslint-plugin-boundaries';
import prettier from 'eslint-config-prettier';

/**
 * Which folder of src may import which. Dependencies point one way: what judges and explains knows
 * nothing of Teams, Azure or the store, and nothing imports main.
 */
const ALLOWED_IMPORTS = {
  access: ['config', 'store', 'pec', 'clock'],
  config: ['telemetry', 'pec', 'azure', 'model', 'plan', 'signin'],
  clock: [],
  durations: [],
  inTurn: ['inTime'],
  inTime: [],
  telemetry: ['azure', 'knowledge', 'clock', 'inTime'],
  mask: [],
  log: ['telemetry', 'config', 'mask'],
  app: [],
  i18n: ['clock'],
  pec: [],
  model: ['clock'],
  knowledge: ['i18n', 'pec'],
  artefacts: ['i18n', 'pec'],
  advisor: ['i18n', 'pec', 'knowledge', 'artefacts'],
  explain: ['i18n', 'pec', 'artefacts'],
  plan: ['i18n', 'pec', 'explain'],
  documents: ['i18n', 'pec', 'explain', 'plan'],
  cards: ['i18n', 'pec', 'explain', 'knowledge', 'advisor', 'artefacts', 'check', 'plan', 'watch'],
  store: ['pec', 'i18n', 'clock', 'inTime'],
  azure: ['pec', 'clock'],
  signin: ['pec', 'azure', 'store', 'i18n', 'clock', 'inTurn'],
  demo: ['pec', 'azure', 'signin', 'i18n'],
  check: ['pec', 'azure', 'demo', 'store', 'clock', 'i18n'],
  watch: ['access', 'pec', 'azure', 'store', 'check', 'knowledge', 'i18n', 'clock'],
  teams: [
    'inTurn',
    'inTime',
    'telemetry',
    'access',
    'model',
    'i18n',
    'pec',
    'knowledge',
    'advisor',
    'artefacts',
    'explain',
    'plan',
    'documents',
    'cards',
    'store',
    'azure',
    'signin',
    'check',
    'watch',
    'clock',
    'config',
  ],
  http: ['telemetry', 'teams', 'store', 'config', 'clock'],
  cli: [
    'access',
    'i18n',
    'pec',
    'knowledge',
    'advisor',
    'artefacts',
    'explain',
    'plan',
    'documents',
    'cards',
    'store',
    'check',
    'watch',
    'azure',
    'demo',
    'config',
    'clock',
    'mask',
  ],
};

ALLOWED_IMPORTS.signInDesk = Object.keys(ALLOWED_IMPORTS);
ALLOWED_IMPORTS.app = Object.keys(ALLOWED_IMPORTS);
ALLOWED_IMPORTS.main = ['app', 'config', 'log', 'mask', 'store'];

/** The parts of src that are one file each; every other part is a folder, and the configuration is both. */
const SINGLE_FILES = ['main', 'config', 'clock', 'durations', 'log', 'mask', 'app', 'signInDesk', 'inTurn', 'inTime'];
const FOLDERS = Object.keys(ALLOWED_IMPORTS).filter((name) => name === 'config' || !SINGLE_FILES.includes(name));

/** Which of the parts a boundaries selector means. */
function selectParts(names) {
  const files = names.filter((name) => SINGLE_FILES.includes(name));
  const folders = names.filter((name) => FOLDERS.includes(name));
  return [
    ...(files.length > 0 ? [{ file: { categories: { anyOf: files } } }] : []),
    ...(folders.length > 0 ? [{ element: { types: { anyOf: folders } } }] : []),
  ];
}

const SDK_MESSAGE = 'Only src/teams/sdk knows the Bot Framework and Teams SDKs.';
const WHOLE_SDK_MESSAGE =
  'The index loads a tokenizer that no image holds. Import from a file of @microsoft/teams-ai/lib.';

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'artifacts', 'node_modules', 'devTools', 'eslint.config.js'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.js', '.json'] } },
      'boundaries/files': SINGLE_FILES.map((name) => ({ category: name, pattern: `src/${name}.ts` })),
      'boundaries/elements': FOLDERS.map((name) => ({ type: name, pattern: `src/${name}` })),
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: Object.entries(ALLOWED_IMPORTS).map(([from, allow]) => ({
            from: selectParts([from]),
            allow: { to: selectParts([from, 'durations', ...allow]) },
          })),
        },
      ],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['botbuilder*', 'botframework*', '@microsoft/teams-ai'], message: SDK_MESSAGE }] },
      ],
    },
  },
  // Plain JavaScript outside the compiler's project: what must run on any Node.
  { files: ['bin/**/*.js'], ...tseslint.configs.disableTypeChecked },
  { files: ['bench/**/*.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['src/teams/sdk/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { paths: [{ name: '@microsoft/teams-ai', message: WHOLE_SDK_MESSAGE }] }],
    },
  },
  {
    files: ['src/cli/**/*.ts', 'scripts/**/*.ts', 'bench/**/*.ts', 'test/e2e/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true }] },
  },
  prettier,
);
