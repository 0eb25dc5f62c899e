import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import nxPlugin from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { depConstraints } from './tools/eslint/boundaries.mjs';
import { describedDisable } from './tools/eslint/described-disable.rule.mjs';
import { noRealBsn } from './tools/eslint/no-real-bsn.rule.mjs';

const code = ['**/*.{ts,tsx,mjs}'];
const typescript = ['**/*.{ts,tsx}'];
const specs = ['**/*.spec.{ts,tsx}', 'tests/**'];

/** What comes in without a type (a file, a request, an answer) is checked before it is used. */
const noUncheckedData = {
  '@typescript-eslint/no-base-to-string': 'error',
  '@typescript-eslint/no-unsafe-argument': 'error',
  '@typescript-eslint/no-unsafe-assignment': 'error',
  '@typescript-eslint/no-unsafe-call': 'error',
  '@typescript-eslint/no-unsafe-member-access': 'error',
  '@typescript-eslint/no-unsafe-return': 'error',
};

const boundaries = {
  depConstraints,
  banTransitiveDependencies: true,
  // These lie beside the viewer and only answer to ESM imports, by which Nx cannot find whose they are.
  allow: ['@nl-design-system-candidate/*'],
};

/** Rules that need the types: the promises nobody waits for, and the cases a switch forgets. */
const typeAwareRules = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

const noEnvironment = {
  'no-restricted-properties': [
    'error',
    { object: 'process', property: 'env', message: 'Settings are read, checked and named in libs/config only.' },
  ],
  'no-restricted-imports': [
    'error',
    { paths: ['node:process', 'process'].map((name) => ({ name, importNames: ['env'], message: 'Use libs/config.' })) },
  ],
};

const everyTestRuns = ['describe', 'it', 'test'].flatMap((object) =>
  ['only', 'skip', 'todo'].map((property) => ({ object, property, message: 'Every test runs, in every run.' })),
);

export default defineConfig(
  {
    ignores: ['**/node_modules/', '.nx/', '.netwerk/', '.cache/', '**/dist/', 'coverage/', '**/generated/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: code,
    extends: [js.configs.recommended],
    plugins: { netwerk: { rules: { 'no-real-bsn': noRealBsn, 'described-disable': describedDisable } } },
    rules: {
      'netwerk/no-real-bsn': 'error',
      'netwerk/described-disable': 'error',
      eqeqeq: 'error',
      'no-param-reassign': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: typescript,
    extends: [tseslint.configs.strict],
    plugins: { '@nx': nxPlugin },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...typeAwareRules,
      ...noEnvironment,
      '@nx/enforce-module-boundaries': ['error', boundaries],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // A Nest module is a class that only carries a decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name: a thing is called the same everywhere.' },
      ],
    },
  },
  {
    files: ['{apps,libs,graph-schema}/**/*.{ts,tsx}'],
    ignores: specs,
    rules: noUncheckedData,
  },
  {
    // A component's markup counts as lines too.
    files: ['apps/viewer/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['apps/viewer/src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    // Tables of data: long by nature, read row by row.
    files: [
      'graph-schema/model.ts',
      'libs/access/src/**/policy*.ts',
      'libs/demo/src/words/**',
      'apps/viewer/src/language/*.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['libs/**/*.ts', 'apps/api/**/*.ts'],
    // What is printed goes through the logger, which knows what may not be said about a person.
    rules: { 'no-console': 'error' },
  },
  {
    files: ['libs/config/**/*.ts', 'tests/support/**/*.ts', 'tests/bench/**/*.ts'],
    // libs/config is where settings are read; the tests' support chooses the database and starts processes with settings.
    rules: { 'no-restricted-properties': 'off', 'no-restricted-imports': 'off' },
  },
  {
    files: specs,
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off', 'no-console': 'off' },
  },
  {
    files: ['**/*.spec.{ts,tsx}'],
    rules: {
      'no-restricted-properties': ['error', ...noEnvironment['no-restricted-properties'].slice(1), ...everyTestRuns],
      'no-restricted-globals': ['error', 'fdescribe', 'fit', 'xdescribe', 'xit', 'xtest'],
    },
  },
  {
    // The tools that read these files ask for a default export, and no tsconfig holds them.
    files: ['codegen.ts', 'apps/viewer/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Jest asks for a default export.
    files: ['tests/support/global-*.ts', 'tests/e2e/support/global-*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
      },
    },
  },
  {
    files: ['graph-schema/api/**/*.graphql'],
    plugins: { '@graphql-eslint': graphqlPlugin },
    languageOptions: {
      parser: graphqlPlugin.parser,
      parserOptions: { graphQLConfig: { schema: 'graph-schema/api/*.graphql' } },
    },
    rules: {
      '@graphql-eslint/known-type-names': 'error',
      '@graphql-eslint/known-directives': 'error',
      '@graphql-eslint/provided-required-arguments': 'error',
      '@graphql-eslint/unique-type-names': 'error',
      '@graphql-eslint/unique-field-definition-names': 'error',
      '@graphql-eslint/unique-enum-value-names': 'error',
      '@graphql-eslint/no-hashtag-description': 'error',
      '@graphql-eslint/no-typename-prefix': 'error',
      '@graphql-eslint/no-unreachable-types': 'error',
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/require-description': [
        'error',
        // Query and Mutation are put together from one part per subject; their fields are described.
        { types: true, rootField: true, ignoredSelectors: ['[name.value=/^(Query|Mutation)$/]'] },
      ],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
        },
      ],
    },
  },
);
