import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = { ID: { input: 'string', output: 'string' }, Date: 'string', DateTime: 'string' };

const config: CodegenConfig = {
  schema: 'graph-schema/api/*.graphql',
  emitLegacyCommonJSImports: false,
  importExtension: '.ts',
  generates: {
    'libs/api-contract/src/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        scalars,
        strictScalars: true,
        enumsAsTypes: true,
        useTypeImports: true,
        makeResolverTypeCallable: false,
        skipTypename: false,
      },
    },
    'apps/viewer/src/graphql/generated/': {
      documents: [
        'apps/viewer/src/**/*.graphql',
        'apps/viewer/src/**/*.ts',
        'apps/viewer/src/**/*.tsx',
        '!apps/viewer/src/graphql/generated/**',
      ],
      preset: 'client',
      presetConfig: { persistedDocuments: true, fragmentMasking: false },
      config: { scalars, strictScalars: true, enumsAsTypes: true, useTypeImports: true, documentMode: 'string' },
    },
  },
};

export default config;
